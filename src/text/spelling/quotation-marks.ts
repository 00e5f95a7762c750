import { cutSpan, type Span } from '../span.ts';

/** A quotation, or a title of a book, whose marks stand the wrong way round. */
export interface ReversedQuotation extends Span {
  /** The same with the marks as they should be. */
  readonly correct: string;
}

/** In characters: what stands between such marks is a name or a motto, no paragraph. */
const longestQuotation = 60;

/** Marks that come in pairs. Round brackets do not: `1）` has no partner. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];

interface Mark {
  readonly closes: boolean;
  readonly index: number;
  readonly isPaired: boolean;
}

/**
 * Finds ”追赶“, “追赶“ and ”追赶”, and the same of the other marks. A quotation may begin in one paragraph and end in another; so a mark
 * without partner says nothing, and only two of them do: a closing one before an opening one, or two of a kind around a few words.
 */
export function findReversedQuotations(text: string): ReversedQuotation[] {
  return pairs.flatMap(([open, close]) => findReversed(text, open, close)).sort((a, b) => a.start - b.start);
}

function findReversed(text: string, open: string, close: string): ReversedQuotation[] {
  const marks = pairMarks(text, open, close);
  const alone = [...marks.keys()].filter((at) => marks[at]?.isPaired === false);
  const found: ReversedQuotation[] = [];
  for (let index = 0; index + 1 < alone.length; index += 1) {
    const between = marks.slice(alone[index], (alone[index + 1] ?? 0) + 1);
    const [first, last] = [between[0], between.at(-1)];
    if (!first || !last || !isWrong(text, first, last, between)) continue;
    const span = cutSpan(text, first.index, last.index + 1);
    let count = 0;
    const signs = new RegExp(`[${open}${close}]`, 'gu');
    found.push({ ...span, correct: span.text.replace(signs, () => (count++ % 2 === 0 ? open : close)) });
    index += 1;
  }
  return found;
}

function isWrong(text: string, first: Mark, last: Mark, between: readonly Mark[]): boolean {
  if (first.closes === last.closes) return isName(text.slice(first.index + 1, last.index));
  return first.closes && isShort(between) && !isSpeech(text, first.index, last.index);
}

/** The marks of a text, each with whether it opens or closes one quotation with another. */
function pairMarks(text: string, openSign: string, closeSign: string): Mark[] {
  const signs = [...text.matchAll(new RegExp(`[${openSign}${closeSign}]`, 'gu'))].filter(
    ({ index }) => !isApostrophe(text, index),
  );
  const paired = new Set<number>();
  const open: number[] = [];
  signs.forEach(({ 0: sign }, index) => {
    const partner = sign === openSign ? undefined : open.pop();
    if (sign === openSign) open.push(index);
    else if (partner !== undefined) paired.add(partner).add(index);
  });
  return signs.map(({ 0: sign, index }, at) => ({
    closes: sign === closeSign,
    index,
    isPaired: paired.has(at),
  }));
}

/** `China’s`, `’98洪水`, `45’`: a sign of Latin words, years and minutes. */
function isApostrophe(text: string, index: number): boolean {
  return (
    text[index] === '’' &&
    (/[A-Za-z0-9]/u.test(text[index - 1] ?? '') || /[0-9]/u.test(text[index + 1] ?? ''))
  );
}

function isName(between: string): boolean {
  return between.length > 0 && between.length <= 20 && !/[“”‘’「」『』《》，。；：！？\n]/u.test(between);
}

/** `…。”他又说：“…`: the end of one speech and the beginning of another. */
function isSpeech(text: string, end: number, start: number): boolean {
  return /[。！？…，；]/u.test(text[end - 1] ?? '') || /[：:，。]/u.test(text[start - 1] ?? '');
}

/** Whether each of the quotations is short, when every second mark opens one. */
function isShort(marks: readonly Mark[]): boolean {
  return (
    marks.length % 2 === 0 &&
    marks.every(({ index }, at) => at % 2 === 0 || index - (marks[at - 1]?.index ?? 0) <= longestQuotation)
  );
}
