import { findString } from './find-string.ts';
import type { SearchIndex } from './open-index.ts';
import type { Query } from './query.ts';

/** A document that was found. */
export interface Match {
  /** Its number in the index. */
  readonly document: number;
  /**
   * Blocks that contain a string of the query, as numbers within the document: 0 is the title, then come the headings, then all
   * else.
   */
  readonly blocks: readonly number[];
  /** The same for each group of the query. */
  readonly perGroup: readonly (readonly number[])[];
}

/**
 * Finds all documents that satisfy a query, in the order of the index. A query of exclusions alone finds every document that
 * contains none of them.
 */
export async function search(index: SearchIndex, { groups, excluded }: Query): Promise<Match[]> {
  if (groups.length + excluded.length === 0) return [];
  const [found, unwanted] = await Promise.all([
    Promise.all(groups.map((strings) => findAny(index, strings))),
    findAny(index, excluded),
  ]);
  const starts = startsOf(index);
  const perGroup = found.map((blocks) => divideByDocument(blocks, starts));
  const without = divideByDocument(unwanted, starts);
  const [first, ...others] = perGroup;
  const candidates = first ? [...first.keys()] : index.documents.ids.map((_, document) => document);
  return candidates
    .filter((document) => others.every((group) => group.has(document)) && !without.has(document))
    .map((document) => {
      const own = perGroup.map((group) => group.get(document) ?? []);
      return { document, blocks: mergeBlocks(own), perGroup: own };
    });
}

async function findAny(index: SearchIndex, strings: readonly string[]): Promise<readonly number[]> {
  const lists = await Promise.all(strings.map((text) => findString(index, text)));
  return mergeBlocks(lists);
}

/** Blocks of any of the lists, each once; all ascending. */
function mergeBlocks(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.length === 0 ? [] : lists.reduce(mergeTwo);
}

function mergeTwo(a: readonly number[], b: readonly number[]): number[] {
  const merged: number[] = [];
  for (let [left, right] = [0, 0]; left < a.length || right < b.length;) {
    const [one = Infinity, other = Infinity] = [a[left], b[right]];
    merged.push(Math.min(one, other));
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return merged;
}

const startsByIndex = new WeakMap<SearchIndex, number[]>();

/** Number of the first block of each document. */
function startsOf(index: SearchIndex): number[] {
  const known = startsByIndex.get(index);
  if (known) return known;
  let next = 0;
  const starts = index.documents.blocks.map((count) => {
    next += count;
    return next - count;
  });
  startsByIndex.set(index, starts);
  return starts;
}

/** Document → its blocks, numbered within it. */
function divideByDocument(blocks: readonly number[], starts: readonly number[]): Map<number, number[]> {
  const documents = new Map<number, number[]>();
  let document = 0;
  let own: number[] = [];
  for (const block of blocks) {
    if (own.length === 0 || block >= (starts[document + 1] ?? Infinity)) {
      while (block >= (starts[document + 1] ?? Infinity)) document += 1;
      own = [];
      documents.set(document, own);
    }
    own.push(block - (starts[document] ?? 0));
  }
  return documents;
}
