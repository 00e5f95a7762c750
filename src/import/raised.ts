const superscripts = pair('0123456789+-−–=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱ');
const subscripts = pair('0123456789+-−–=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎');

function pair(plain: string, raised: string): ReadonlyMap<string, string> {
  return new Map(Array.from(plain, (character, index) => [character, raised.charAt(index)]));
}

export type Position = 'superscript' | 'subscript';

/** Signs between raised figures that are read the same in the line: `1,2` beside a word refers to two notes. */
const separators = /^[,，、;；\s]$/u;

/**
 * Raised or lowered text as characters, since the text of a document has no such formatting and 10⁸ must not become 108. Where
 * Unicode has no character, what could be taken for a part of what stands before it is written as a power or an index: 10^2.5.
 * @param before the character before it
 */
export function raise(text: string, position: string | undefined, before: string): string {
  if (position !== 'superscript' && position !== 'subscript') return text;
  const raised = raiseFigures(text, position);
  if (raised !== undefined) return raised;
  // 86注1公里 would be read as 1公里.
  if (/^\s*[注註]\d+\s*$/u.test(text))
    return text.replace(/\d+/u, (number) => raiseFigures(number, position) ?? number);
  if (!/[0-9A-Za-z\p{Script=Greek}]/u.test(text) || isMark(text)) return text;
  if (position === 'subscript') return /[0-9]/u.test(before) ? `_${bracket(text)}` : text;
  return /[0-9A-Za-z)）\]\p{Script=Greek}]/u.test(before) ? `^${bracket(text)}` : text;
}

/** A term of an equation, raised or lowered. */
export function raiseTerm(text: string, position: Position): string {
  if (text === '') return '';
  return raiseFigures(text, position) ?? `${position === 'superscript' ? '^' : '_'}${bracket(text)}`;
}

/** A term of several parts needs brackets when it stands in one line. */
export function bracket(text: string): string {
  return /^[\p{L}\p{N}.%]*$/u.test(text) ? text : `(${text})`;
}

/** @returns undefined where Unicode has no character for one of them */
function raiseFigures(text: string, position: Position): string | undefined {
  const table = position === 'superscript' ? superscripts : subscripts;
  const raised = Array.from(text, (character) => {
    return table.get(character) ?? (separators.test(character) ? character : undefined);
  });
  return raised.includes(undefined) ? undefined : raised.join('');
}

/** `[1]` refers to a note, `th` is an ending, `TM` a sign: none is a power. */
function isMark(text: string): boolean {
  return /^(?:[[［【〔].*[\]］】〕]|st|nd|rd|th|TM|SM)$/u.test(text.trim());
}

/**
 * Terms side by side in one line: a fraction or a root begins apart from the figure before it, 3 and ½ are 3 1/2 and not 31/2, and what
 * comes after it is none of its figures.
 */
export function joinTerms(terms: readonly string[]): string {
  return terms.reduce((line, term) => line + (meetsAsFigure(line, term) ? ' ' : '') + term, '');
}

/** Whether two terms would be read as one figure in the line that were none on paper. */
export function meetsAsFigure(before: string, after: string): boolean {
  if (
    /[\p{L}\p{N}]$/u.test(before) &&
    !/\p{Script=Han}$/u.test(before) &&
    /^(?:[\d.]+\/|[⁰¹²³⁴-⁹]+√)/u.test(after)
  )
    return true;
  return /(?:\/|√)[\d.]+$/u.test(before) && /^[\d.]/u.test(after);
}
