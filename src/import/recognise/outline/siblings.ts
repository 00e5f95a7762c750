import { isChinese, levels, type Following, type NumberedLine } from './outline-lines.ts';

/** What a numbered paragraph is: a heading, a paragraph that begins with its heading, or neither. */
export type Role = 'heading' | 'run-in' | undefined;

/** A numbered line with what comes after it; undefined for what has no number. */
export type Entry = { readonly line: NumberedLine; readonly following: Following } | undefined;

/**
 * Decides for each numbered line what it is, together with its siblings: those of one style below the same heading, from 1 on. 1. and
 * （1） are set apart from their text only if all of their siblings are: one in bold among plain ones would say something that the
 * original does not.
 */
export function decideRoles(entries: readonly Entry[]): Role[] {
  const roles = entries.map((entry) => entry && decideAlone(entry.line, entry.following));
  for (const group of groupSiblings(entries)) {
    const lines = group.flatMap((index) => entries[index]?.line ?? []);
    const [first] = lines;
    if (!first) continue;
    const titled = group.filter((index) => roles[index] !== undefined).length;
    const last = group.at(-1) ?? -1;
    for (const index of group) {
      const line = entries[index]?.line;
      if (!line) continue;
      // Of siblings that are headings, one may have nothing below it.
      const mayBeLast = isChinese(first) || (index === last && titled === group.length - 1 && titled > 0);
      if (line.shape === 'alone' && mayBeLast && titled * 2 > group.length) roles[index] = 'heading';
      if (line.marked) continue;
      // The last of a list of sentences stands above text by chance; what ends with a colon or has numbers below it does not.
      const isAbove = line.introduces || entries[index]?.following === 'deeper';
      const isChance = isChinese(first)
        ? line.ended &&
          !isAbove &&
          (titled * 2 < group.length || (titled * 2 === group.length && index === last))
        : titled < group.length && titled * 2 <= group.length && (index === last || !line.brief);
      if (line.shape === 'alone' && isChance) roles[index] = undefined;
    }
    const isMixed = group.some((index) => roles[index] === undefined);
    for (const index of group) if (isMixed && roles[index] === 'run-in') roles[index] = undefined;
  }
  return roles;
}

/** What a line is by itself. */
function decideAlone(line: NumberedLine, following: Following): Role {
  const { shape, ended, marked } = line;
  if (shape === 'text') return undefined;
  if (shape === 'led') return isChinese(line) ? 'heading' : 'run-in';
  const isAbove = following === 'text' || following === 'deeper';
  if (isChinese(line)) return !ended || isAbove || marked ? 'heading' : undefined;
  if (marked) return isAbove || !ended ? 'heading' : undefined;
  return isAbove ? 'heading' : undefined;
}

/** Indices of the lines of one style that count on below the same heading. */
function groupSiblings(entries: readonly Entry[]): number[][] {
  const groups: number[][] = [];
  const open: (number[] | undefined)[] = [];
  entries.forEach((entry, index) => {
    if (!entry) return;
    const level = levels.indexOf(entry.line.level);
    open.fill(undefined, level + 1);
    const isFirst = entry.line.value === 1;
    const group = isFirst ? undefined : open[level];
    if (group) group.push(index);
    else {
      const begun = [index];
      groups.push(begun);
      open[level] = begun;
    }
    open.length = Math.max(open.length, level + 1);
  });
  return groups;
}
