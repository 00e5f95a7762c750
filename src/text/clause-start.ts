/**
 * Where the clause begins that ends at an offset: behind the last of the signs before it, 0 if there is none. The same as
 * `search(/[^，。；]*$/u)`, which looks on from every character before.
 * @param end UTF-16, not part of the clause
 */
export function findClauseStart(text: string, end: number, signs: string): number {
  let start = end;
  while (start > 0 && !signs.includes(text.charAt(start - 1))) start -= 1;
  return start;
}
