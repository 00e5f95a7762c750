import { isOn, findElement, listElements, readInteger, readValue } from './element.ts';
import { showEquationField } from './equation-field.ts';
import { readSymbol } from '../symbols.ts';
import type { XmlElement } from './xml.ts';

/** A field that has begun (ECMA-376-1, 17.16): first its instruction, then, after a mark, its result. */
export interface Field {
  instruction: string;
  inResult: boolean;
  sort: FieldSort;
  link?: LinkTarget;
  /** Whether there is anything between the mark and its end. */
  hasResult?: boolean;
  /** What is chosen in a form: a box that is ticked, a word of a list. Neither has a result. */
  readonly choice?: string;
}

type FieldSort = 'contents' | 'page' | 'text';

/** The fields that a reader stands in. */
export interface FieldStack {
  readonly open: Field[];
  /** Beginnings without an end, which begin nothing. */
  readonly unended: ReadonlySet<XmlElement>;
}

export interface LinkTarget {
  readonly address: string;
}

export function beginField(mark: XmlElement | undefined, instruction = ''): Field {
  return {
    instruction,
    inResult: false,
    sort: 'text',
    choice: mark && (readCheckbox(mark) ?? readListChoice(mark)),
  };
}

/** What the instruction of a field means for its result. */
export function beginResult(field: Field): void {
  field.inResult = true;
  const [word = ''] = field.instruction.trim().split(/\s+/u);
  const name = word.toUpperCase();
  if (name === 'TOC') field.sort = 'contents';
  if (['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION'].includes(name)) field.sort = 'page';
  if (name === 'HYPERLINK') {
    const address = readAddress(field.instruction);
    if (address !== undefined) field.link = { address };
  }
}

/**
 * `HYPERLINK "address" \l "place in it" \o "tip"` (17.16.5.25). A link within the document has no address: the page has
 * anchors of its own.
 */
function readAddress(instruction: string): string | undefined {
  const words = [...instruction.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/gu)].map(
    ([, quoted, bare]) => quoted?.replace(/\\(.)/gu, '$1') ?? bare ?? '',
  );
  let address: string | undefined;
  let place = '';
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '\\l') place = `#${words[(at += 1)] ?? ''}`;
    else if (['\\o', '\\t', '\\s'].includes(word)) at += 1;
    else if (!word.startsWith('\\')) address ??= word;
  }
  return address === undefined || address === '' ? undefined : address + place;
}

/** What Word shows for a field that has no result stored in the file, or an empty one. */
export function showWithoutResult(field: Field): string {
  const [name = '', first = ''] = field.instruction.trim().split(/\s+/u);
  if (field.choice !== undefined) return field.choice;
  if (name.toUpperCase() === 'EQ') return showEquationField(field.instruction);
  if (name.toUpperCase() === 'SYMBOL') {
    const [, quoted, bare] = /\\f\s+(?:"([^"]*)"|(\S+))/iu.exec(field.instruction) ?? [];
    const code = Number(first);
    return code > 0 && code < 0x10000 ? readSymbol(quoted ?? bare, String.fromCharCode(code)) : '';
  }
  return '';
}

/** Whether Word would work out something that is read: a sum (=SUM(ABOVE)), a number, a date, a name; an entry of an index is none. */
export function tellsResult({ instruction }: Field): boolean {
  return /^\s*(?:=|(?:REF|SEQ|DATE|TIME|CREATEDATE|SAVEDATE|PRINTDATE|DOCPROPERTY|DOCVARIABLE|MERGEFIELD|QUOTE|IF|AUTONUM\w*|LISTNUM|STYLEREF)\b)/iu.test(
    instruction,
  );
}

/** 17.16.7: what is ticked, or else what was ticked by default. */
function readCheckbox(mark: XmlElement): string | undefined {
  const box = findElement(mark, 'w:ffData', 'w:checkBox');
  if (box === undefined) return undefined;
  const state = findElement(box, 'w:checked') ?? findElement(box, 'w:default');
  return state && isOn(state.attributes['w:val']) ? '☑' : '☐';
}

/** 17.16.9: what is chosen of a list, or else its default, or the first. */
function readListChoice(mark: XmlElement): string | undefined {
  const list = findElement(mark, 'w:ffData', 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = readInteger(readValue(list, 'w:result') ?? readValue(list, 'w:default')) ?? 0;
  return listElements(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}

/** Marks that begin a field which never ends. They begin nothing, else all the rest would be its result. */
export function findUnended(root: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push(element);
      if (type === 'end') open.pop();
    }
    for (const child of listElements(element)) visit(child);
  };
  visit(root);
  return new Set(open);
}
