import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';

/** The number that stands just before a part, in the same sentence, and what has been told of it; undefined if nothing has. */
export function findJustBefore(
  before: readonly Before[],
  { parts }: Pick<Reading, 'parts'>,
  part: Part,
): { from: Part; last: Before } | undefined {
  const from = parts[parts.indexOf(part) - 1];
  const last = before.at(-1);
  const isNext = from !== undefined && last?.start === from.start && from.sentence === part.sentence;
  return isNext ? { from, last } : undefined;
}
