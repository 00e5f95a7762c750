import { gramBefore } from '../../engine/gram-key.ts';
import { decodeBlocks, decodePositions } from '../../engine/postings.ts';
import { encodeBlockNumbers, encodePlaces, type Place } from '../postings.ts';
import type { Division } from '../grams.ts';
import type { DictionaryFiles } from './dictionary-files.ts';
import type { ChangedBlock, Moved } from './find-changes.ts';

/** Lists that are other ones now; undefined for keys that are gone. */
export interface RenewedLists {
  readonly frequent: ReadonlyMap<string, Uint8Array>;
  readonly grams: ReadonlyMap<string, Uint8Array | undefined>;
  /** How often each frequent string occurs. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface LastLists {
  readonly frequent: DictionaryFiles;
  readonly grams: DictionaryFiles;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * What changes in the lists of `divideIntoGrams` when some blocks have another text. As long as every string that was frequent still is,
 * and no other has become it, the grams are divided as they were, and only strings of the changed blocks have other lists.
 * @param blocks how many there are
 * @returns undefined if the text has to be divided anew
 */
export function renewLists(
  last: LastLists,
  moved: ReadonlyMap<string, Moved>,
  changed: readonly ChangedBlock[],
  { limit, longest }: Division,
  blocks: number,
): RenewedLists | undefined {
  const numbers = new Set(changed.map(({ number }) => number));
  const isFrequent = (string: string): boolean => string === '' || last.counts.has(string);
  const [frequent, grams] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array | undefined>()];
  const counts = new Map(last.counts);
  for (const [string, { before, after }] of moved) {
    const known = last.counts.get(string);
    if (known !== undefined) {
      const count = known - before.length + after.length;
      if (count <= limit) return undefined;
      counts.set(string, count);
      const kept = decodeBlocks(last.frequent.find(string) ?? new Uint8Array());
      const all = [...kept.filter((block) => !numbers.has(block)), ...new Set(after.map(([block]) => block))];
      frequent.set(
        string,
        encodeBlockNumbers(
          all.sort((a, b) => a - b),
          blocks,
        ),
      );
      continue;
    }
    const key = keyOf(string, isFrequent);
    if (key === undefined) continue;
    const places = renewPlaces(last.grams.find(key), numbers, after);
    if (places.length > limit && string.length < longest) return undefined;
    grams.set(key, places.length > 0 ? encodePlaces(places) : undefined);
  }
  return { frequent, grams, counts };
}

/** Key of a string that is not frequent, if it is a gram. */
function keyOf(string: string, isFrequent: (string: string) => boolean): string | undefined {
  if (isFrequent(string.slice(0, -1))) return string;
  const rest = string.slice(1);
  return isFrequent(rest) ? gramBefore(string.slice(0, 1), rest) : undefined;
}

function renewPlaces(
  list: Uint8Array | undefined,
  changed: ReadonlySet<number>,
  added: readonly Place[],
): Place[] {
  const { blocks, offsets } = decodePositions(list ?? new Uint8Array());
  const kept = blocks.flatMap((block, at): Place[] =>
    changed.has(block) ? [] : [[block, offsets[at] ?? 0]],
  );
  return [...kept, ...added].sort(([one, at], [other, place]) => one - other || at - place);
}
