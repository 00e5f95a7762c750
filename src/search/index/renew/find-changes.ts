import { fold } from '../../../text/spelling/fold.ts';
import type { Place } from '../postings.ts';

/** A block whose text is another one now. */
export interface ChangedBlock {
  /** In the numbering of all blocks, which has not changed. */
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

/** Where a string was in the changed blocks, and where it is; each in order. */
export interface Moved {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

/**
 * All strings of the changed blocks: the lists of others are what they were.
 * @param changed in their order
 * @param longest units of a string
 */
export function listMovedStrings(changed: readonly ChangedBlock[], longest: number): Map<string, Moved> {
  const moved = new Map<string, { before: Place[]; after: Place[] }>();
  for (const { number, ...texts } of changed)
    for (const side of ['before', 'after'] as const) {
      const text = fold(texts[side]);
      for (let start = 0; start < text.length; start += 1)
        for (let end = start + 1; end <= Math.min(start + longest, text.length); end += 1) {
          const string = text.slice(start, end);
          let places = moved.get(string);
          if (!places) moved.set(string, (places = { before: [], after: [] }));
          places[side].push([number, start]);
        }
    }
  return moved;
}
