import type { Element, ElementContent, Properties, Root as HastRoot } from 'hast';
import { explanationId } from '../schema/address.ts';
import type { Term } from '../schema/term.ts';
import type { TermNames, TermSpan } from '../text/term.ts';

/** All spellings by which the terms of a glossary are found. */
export function listTermNames(
  glossary: readonly Pick<Term, 'id' | 'term' | 'aliases' | 'except'>[],
): TermNames {
  return glossary.flatMap(({ id, term, aliases, except }) => [
    ...[term, ...aliases].map((name) => [name, id] as const),
    ...except.map((name) => [name, undefined] as const),
  ]);
}

/**
 * Marks the first use of each term, a use in a heading only if there is no other:
 * `路长制` → `<span class="term">路长<span class="term-end">制<button popovertarget="term-lu-zhang-zhi" …></button></span></span>`.
 * The button is empty: the text of the page stays the document's and can be searched, selected and copied as any other, which
 * the text inside a button cannot in every browser. What it opens stands elsewhere on the page.
 * @returns ids of the terms found, in the order in which they were marked
 */
export function markTerms(tree: HastRoot, find: (text: string) => TermSpan[]): string[] {
  const marked = new Set<string>();
  const mark = (parent: Element | HastRoot, enters: (tagName: string) => boolean, within: boolean): void => {
    parent.children = parent.children.flatMap((node): ElementContent[] => {
      if (node.type === 'text' && within) return markText(node.value, find, marked);
      if (node.type === 'element' && !unmarked.has(node.tagName))
        mark(node, enters, within || enters(node.tagName));
      return [node as ElementContent];
    });
  };
  mark(tree, (tagName) => blocks.has(tagName), false);
  mark(tree, (tagName) => headings.has(tagName), false);
  return [...marked];
}

/** A link is a way to somewhere else already; code is no text. A second pass leaves alone what the first has marked. */
const unmarked = new Set(['a', 'code', 'pre', 'button']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
const blocks = new Set(['p', 'li', 'td', 'th', 'figcaption', 'caption', 'blockquote']);

function markText(text: string, find: (text: string) => TermSpan[], marked: Set<string>): ElementContent[] {
  const children: ElementContent[] = [];
  let position = 0;
  for (const span of find(text)) {
    if (marked.has(span.id)) continue;
    marked.add(span.id);
    if (span.start > position) children.push({ type: 'text', value: text.slice(position, span.start) });
    children.push(createMark(span));
    position = span.end;
  }
  if (position < text.length) children.push({ type: 'text', value: text.slice(position) });
  return children;
}

/** The sign must not begin a line: the last character holds on to it. */
function createMark({ id, text }: TermSpan): Element {
  const last = [...text].at(-1) ?? '';
  const button = createElement('button', {
    type: 'button',
    className: ['term-button'],
    popoverTarget: explanationId(id),
    ariaLabel: `名词解释：${text}`,
  });
  return createElement('span', { className: ['term'] }, [
    { type: 'text', value: text.slice(0, text.length - last.length) },
    createElement('span', { className: ['term-end'] }, [{ type: 'text', value: last }, button]),
  ]);
}

function createElement(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
