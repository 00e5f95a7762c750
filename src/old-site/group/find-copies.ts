import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { Pages } from './find-pages.ts';

/** What may be a copy of something. */
export interface Candidate {
  /** The pages that stand for it. */
  readonly pages: Pages;
  /** Where its text is: the pages, or the Word file that they offer. */
  readonly text: Pages;
}

/** A document, and the other places where the site had the same text. */
export interface Copied<Kind extends Candidate> {
  readonly one: Kind;
  readonly copies: readonly Kind[];
}

/** Part of its lines that a copy shares. Reports of two years may share phrases, never most of their lines. */
const mostAlike = 0.85;

/**
 * Finds what a site had twice: in two columns, as a page to print, for telephones. The fullest stands for all; of those that have all
 * its lines the one that says when it was published, then the one with the shortest path.
 */
export function findCopies<Kind extends Candidate>(candidates: readonly Kind[]): Copied<Kind>[] {
  const fullest = [...candidates].sort(
    (one, other) =>
      lengthOf(other.text) - lengthOf(one.text) ||
      other.pages[0].meta.length - one.pages[0].meta.length ||
      one.pages[0].file.length - other.pages[0].file.length ||
      compare(one, other),
  );
  const kept: { one: Kind; copies: Kind[] }[] = [];
  /** Line → those that have it. */
  const having = new Map<string, number[]>();
  for (const one of fullest) {
    const lines = linesOf(one.text);
    const shared = new Map<number, number>();
    for (const line of lines)
      for (const at of having.get(line) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const same = [...shared].map(([at, count]) => ({ full: kept[at], share: count / lines.size }));
    const full = same.find((found) => found.full && isCopy(one.text, found.full.one.text, found.share))?.full;
    if (full) full.copies.push(one);
    else {
      for (const line of lines) having.set(line, [...(having.get(line) ?? []), kept.length]);
      kept.push({ one, copies: [] });
    }
  }
  return kept.map(elect).sort((first, second) => compare(first.one, second.one));
}

/** A page to print may be the fullest by its own words alone, and say nothing of the day. */
function elect<Kind extends Candidate>({ one, copies }: Copied<Kind>): Copied<Kind> {
  const lines = [...linesOf(one.text)];
  const equal = copies.filter(({ text }) => {
    const has = linesOf(text);
    return lines.every((line) => has.has(line));
  });
  const [best = one] = [one, ...equal].sort(
    (first, second) => second.pages[0].meta.length - first.pages[0].meta.length,
  );
  return best === one
    ? { one, copies }
    : { one: best, copies: [one, ...copies.filter((copy) => copy !== best)] };
}

function compare(one: Candidate, other: Candidate): number {
  return one.pages[0].file < other.pages[0].file ? -1 : 1;
}

/** Under another title it is a copy only if nothing is missing on either side. */
function isCopy(text: Pages, full: Pages, share: number): boolean {
  if (share < mostAlike) return false;
  const isSameTitle = removeWhiteSpace(text[0].title) === removeWhiteSpace(full[0].title);
  return isSameTitle || (share === 1 && lengthOf(text) > lengthOf(full) * mostAlike);
}

/** A shorter line says nothing of its own. */
const shortestLine = 8;

function linesOf(text: Pages): ReadonlySet<string> {
  return new Set(text.flatMap(({ lines }) => lines).filter((line) => line.length >= shortestLine));
}

/** Characters of all pages together. */
export function lengthOf(pages: Pages): number {
  return pages.reduce((sum, { length }) => sum + length, 0);
}
