import { plainText, type UnrenderedDocument } from '../schema/document.ts';
import { removeWhiteSpace } from '../text/spelling/normalise.ts';
import { blockText, listDeletions, type Block, type Dropped, type SourceDocument } from './blocks.ts';
import type { Draft } from './draft.ts';

/**
 * Compares the text of a document, read as the site reads it, with the text of the file that it was made from: every line of the
 * file is in the document, in its place, or was left out and is told to be; and nothing else is in the document. What is struck
 * through is compared by itself. All without white space: where lines break does not matter.
 * @returns the first text that is not where it should be; undefined if there is none
 */
export function compareTexts(
  source: SourceDocument,
  draft: Draft,
  document: UnrenderedDocument,
): string | undefined {
  const blocks = listBlocks(source);
  const title = removeWhiteSpace(draft.fields.title);
  const texts = {
    wanted: listTexts(blocks),
    given: removeWhiteSpace(plainText(document)),
    leftOut: countTexts(draft),
  };
  const difference = follow({ ...texts, title });
  // A title that the page quotes is written without the marks of it.
  if (difference !== undefined && follow({ ...texts, title: `《${title}》` }) !== undefined)
    return difference;
  return compareDeletions(blocks, document.layout.struck);
}

interface Texts {
  readonly wanted: readonly string[];
  readonly given: string;
  /** How often each line may be left out. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly title: string;
}

/** One way to account for the lines so far. */
interface Way {
  /** Up to where the document is accounted for. */
  readonly at: number;
  /** Up to where the title is. */
  readonly titleAt: number;
  readonly leftOut: Skipped | undefined;
}

interface Skipped {
  readonly text: string;
  readonly before: Skipped | undefined;
}

/** Most ways that are followed at once: a line that begins like another may be either of them. */
const mostWays = 200;

function follow({ wanted, given, leftOut, title }: Texts): string | undefined {
  let ways: readonly Way[] = [{ at: 0, titleAt: 0, leftOut: undefined }];
  for (const text of wanted) {
    const next = new Map<string, Way>();
    const add = (way: Way): void => {
      const key = `${String(way.at)} ${String(way.titleAt)}`;
      if (!next.has(key) && next.size < mostWays) next.set(key, way);
    };
    for (const way of ways) {
      if (given.startsWith(text, way.at)) add({ ...way, at: way.at + text.length });
      if (title.startsWith(text, way.titleAt)) add({ ...way, titleAt: way.titleAt + text.length });
      if (countSkipped(way, text) < (leftOut.get(text) ?? 0))
        add({ ...way, leftOut: { text, before: way.leftOut } });
    }
    if (next.size === 0) return text;
    ways = [...next.values()];
  }
  const furthest = Math.max(...ways.map(({ at }) => at));
  return furthest < given.length ? given.slice(furthest) : undefined;
}

function countSkipped({ leftOut }: Way, text: string): number {
  let count = 0;
  for (let one = leftOut; one; one = one.before) if (one.text === text) count += 1;
  return count;
}

/** What is listed as left out, line by line and whole: a table or a list may be listed as one. */
function countTexts({ dropped }: Draft): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of dropped) {
    for (const line of text.includes('\n') ? [text, ...text.split('\n')] : [text]) {
      const closed = removeWhiteSpace(line);
      counts.set(closed, (counts.get(closed) ?? 0) + 1);
    }
  }
  return counts;
}

/** What is struck through in a line that was left out went with it, and is listed by `listLostDeletions`. */
function compareDeletions(blocks: readonly Block[], struck: readonly string[]): string | undefined {
  const given = removeWhiteSpace(struck.join(''));
  const { end } = matchDeletions(blocks, given);
  return end < given.length ? given.slice(end) : undefined;
}

/** What is struck through in the file and is not in the document: the title and what is left out have no place for it. */
export function listLostDeletions(source: SourceDocument, { layout }: UnrenderedDocument): Dropped[] {
  return matchDeletions(listBlocks(source), removeWhiteSpace(layout.struck.join(''))).lost;
}

function matchDeletions(blocks: readonly Block[], given: string): { end: number; lost: Dropped[] } {
  const lost: Dropped[] = [];
  let end = 0;
  for (const block of blocks) {
    for (const text of listDeletions([block])) {
      const closed = removeWhiteSpace(text);
      if (given.startsWith(closed, end)) end += closed.length;
      else lost.push({ sort: '划去的文字', text, place: block.place });
    }
  }
  return { end, lost };
}

function listBlocks({ blocks, notes }: SourceDocument): Block[] {
  return [...blocks, ...[...notes.values()].flat()];
}

function listTexts(blocks: readonly Block[]): string[] {
  return blockText(blocks).split('\n').map(removeWhiteSpace).filter(Boolean);
}
