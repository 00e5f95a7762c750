/** The lines in which two bodies differ, as whole blocks that are read in each of them as they would be by themselves. */
export interface ChangedPart {
  /** How many lines stand before it, in both. */
  readonly above: number;
  readonly old: string;
  readonly new: string;
  /** By how many lines the new part is longer. */
  readonly growth: number;
}

/**
 * What a line of text, a heading and a row of a table begin with. Nothing that goes on behind an empty line begins so (a list, a
 * footnote, a fence, a tag), and nothing that such a line could go on with: it stands at the beginning of its line.
 */
const plain = /^(?!\d+[.)])(?:#{1,6}[ \t]|\||(?:\*\*)?[\p{L}\p{N}\u201C\u2018《〈（【〔「『])/u;

/**
 * What may mean something to other blocks, or be something only together with them: footnotes, links and their addresses, tags, code;
 * deletions, of which one list is kept for the document; and characters that are no text.
 */
const shared = /[[<`\0\uFDD0-\uFDEF\uFFFD\uFFFE\uFFFF]|~~/u;

/** Finds what has become of the lines of a body; undefined if it cannot be read by itself, or is most of the body. */
export function findPart(before: readonly string[], after: readonly string[]): ChangedPart | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let left = 0;
  while (left < shorter - start && before.at(-1 - left) === after.at(-1 - left)) left += 1;
  while (start > 0 && !isBlank(before[start - 1])) start -= 1;
  while (left > 0 && !isBlank(before.at(-left))) left -= 1;
  // What was added or dropped takes the block above with it: a part is never empty.
  const isEmpty = (lines: readonly string[]): boolean =>
    lines.slice(start, lines.length - left).every(isBlank);
  if (isEmpty(before) || isEmpty(after)) {
    while (start > 0 && isBlank(before[start - 1])) start -= 1;
    while (start > 0 && !isBlank(before[start - 1])) start -= 1;
  }
  const [old, later] = [before, after].map((lines) => lines.slice(start, lines.length - left));
  if (!old || !later || (old.length + later.length) * 2 > after.length) return undefined;
  const standsAlone = (lines: readonly string[]): boolean =>
    !lines.every(isBlank) && lines.every((line) => isBlank(line) || (plain.test(line) && !shared.test(line)));
  if (!standsAlone(old) || !standsAlone(later) || hasBlockTag(before)) return undefined;
  return { above: start, old: old.join('\n'), new: later.join('\n'), growth: later.length - old.length };
}

function isBlank(line = ''): boolean {
  return /^[ \t]*$/u.test(line);
}

/** Between the tags of a component other things are allowed than outside. */
function hasBlockTag(lines: readonly string[]): boolean {
  return lines.some((line) => line.trimStart().startsWith('<'));
}
