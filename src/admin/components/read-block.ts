import { insideField, quote, type EditorComponent, type Filled } from './editor-component.ts';

/** A component as it stands in a body. */
export interface Block {
  readonly component: EditorComponent;
  /** UTF-16 offsets of all of it. */
  readonly start: number;
  readonly end: number;
  /** Its attributes, and what stands inside without the white space around, by the names of the form. */
  readonly values: Filled;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where each thing of a component stands in its own text. */
interface Places {
  readonly values: ReadonlyMap<string, Part>;
  /** With the name, the equals sign and the white space before. */
  readonly attributes: ReadonlyMap<string, Part>;
  /** Behind the last attribute, or behind the name. */
  readonly next: number;
}

const attribute = /(\s+)([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** All components in a body, the outer ones before those inside. What is not complete is text. */
export function findBlocks(body: string, components: readonly EditorComponent[]): Block[] {
  const names = components.map(({ name }) => name).join('|');
  const opening = new RegExp(
    `<(${names})((?:\\s+[A-Za-z][\\w-]*\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(/?)>`,
    'gu',
  );
  return [...body.matchAll(opening)].flatMap((match): Block[] => {
    const [whole, name = '', , slash] = match;
    const component = components.find((one) => one.name === name);
    const end = slash === '/' ? match.index + whole.length : findEnd(body, name, match.index + whole.length);
    if (!component || end === undefined) return [];
    const text = body.slice(match.index, end);
    const { values } = locate(text);
    return [
      {
        component,
        start: match.index,
        end,
        values: Object.fromEntries(
          [...values].map(([key, { start, end: to }]) => [key, text.slice(start, to)]),
        ),
      },
    ];
  });
}

/** The innermost one around a place. */
export function findBlockAt(
  body: string,
  components: readonly EditorComponent[],
  offset: number,
): Block | undefined {
  return findBlocks(body, components).findLast(({ start, end }) => start <= offset && offset <= end);
}

/** A component with what has been filled in anew. Every byte that says nothing else stays. */
export function rewriteBlock(text: string, filled: Filled): string {
  const { values, attributes, next } = locate(text);
  const changes: (Part & { readonly text: string })[] = [];
  for (const [name, value = ''] of Object.entries(filled)) {
    const at = values.get(name);
    const before = at ? text.slice(at.start, at.end) : '';
    if (value === before) continue;
    if (name === insideField) {
      if (at) changes.push({ ...at, text: value.trim() });
    } else if (!at) changes.push({ start: next, end: next, text: ` ${name}=${quote(value)}` });
    else if (value === '') changes.push({ ...(attributes.get(name) ?? at), text: '' });
    // With its quotation marks: another kind may be wanted.
    else changes.push({ start: at.start - 1, end: at.end + 1, text: quote(value) });
  }
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((rest, one) => rest.slice(0, one.start) + one.text + rest.slice(one.end), text);
}

function locate(text: string): Places {
  const head = /^<\w+(?:\s+[A-Za-z][\w-]*\s*=\s*(?:"[^"]*"|'[^']*'))*/u.exec(text)?.[0] ?? '';
  const values = new Map<string, Part>();
  const attributes = new Map<string, Part>();
  for (const match of head.matchAll(attribute)) {
    const [whole, , name = '', double, single = ''] = match;
    const end = match.index + whole.length;
    // What is written twice is the check's matter; the first is what counts here.
    if (values.has(name)) continue;
    values.set(name, { start: end - 1 - (double ?? single).length, end: end - 1 });
    attributes.set(name, { start: match.index, end });
  }
  const opening = /^\s*>/u.exec(text.slice(head.length));
  if (opening) {
    const from = head.length + opening[0].length;
    const to = text.lastIndexOf('</');
    const inside = text.slice(from, to);
    const start = from + (inside.length - inside.trimStart().length);
    values.set(insideField, { start, end: Math.max(start, from + inside.trimEnd().length) });
  }
  return { values, attributes, next: head.length };
}

/** The end of the closing tag; one of the same name inside has its own. */
function findEnd(body: string, name: string, from: number): number | undefined {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>`, 'gu');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(body); tag; tag = tags.exec(body)) {
    if (tag[1] === '/') depth -= 1;
    else if (!tag[0].endsWith('/>')) depth += 1;
    if (depth === 0) return tag.index + tag[0].length;
  }
  return undefined;
}
