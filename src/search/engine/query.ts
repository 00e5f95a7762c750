import { dropped, fold, foldUnit } from '../../text/spelling/fold.ts';
import { varyUnits } from './unit-spellings.ts';

/**
 * What somebody asks for. A document is found if it contains at least one string of each group, and none of those that are
 * excluded. All strings are folded and not empty.
 */
export interface Query {
  readonly groups: readonly (readonly string[])[];
  readonly excluded: readonly string[];
}

/**
 * Quote marks hold together what stands between them only if a word begins with the first and ends with the last. Others are
 * signs like any other: `“四好农村路”建设` and `“四好农` are strings cut from a text, and are searched for as they stand.
 */
const quoted = String.raw`(?:"[^"]*"|“[^”]*”)(?=[\s|｜]|$)`;
const alternative = String.raw`(?:${quoted}|[^\s|｜]+)`;
const or = String.raw`(?:\s*[|｜]\s*)+`;
const word = new RegExp(String.raw`([-－]?)(${alternative}(?:${or}${alternative})*)`, 'gu');

/**
 * Reads a query. Words separated by white space must all occur; `"…"` or “…” keeps spaces and signs together; `-词` excludes;
 * `甲|乙` is satisfied by either; `180公里` asks for `180km` and `180千米` too. What was copied along and has no
 * width (U+FEFF, which JavaScript counts as white space) cuts no word in two.
 */
export function parseQuery(text: string): Query {
  const groups: string[][] = [];
  const excluded: string[] = [];
  for (const { 1: minus, 2: alternatives = '' } of removeUncompared(text).matchAll(word)) {
    const strings = [...new Set(readAlternatives(alternatives).map(fold).filter(Boolean).flatMap(varyUnits))];
    if (strings.length === 0) continue;
    if (minus) excluded.push(...strings);
    else groups.push(strings);
  }
  return { groups, excluded };
}

function readAlternatives(text: string): string[] {
  const found = text.match(new RegExp(alternative, 'gu')) ?? [];
  return found.map((one) => (new RegExp(`^${quoted}$`, 'u').test(one) ? one.slice(1, -1) : one));
}

/** The words of a query as they are written, with their signs. */
export function splitWords(text: string): string[] {
  return removeUncompared(text).match(word) ?? [];
}

/** Leaves out what `fold` leaves out, but for the white space between words. */
function removeUncompared(text: string): string {
  return text
    .split('')
    .filter((unit) => foldUnit(unit.charCodeAt(0)) !== dropped || (/\s/u.test(unit) && unit !== '\uFEFF'))
    .join('');
}

/** The strings that are marked in what is found. */
export function listStrings({ groups }: Query): string[] {
  return [...new Set(groups.flat())];
}
