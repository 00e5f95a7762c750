import { findAll } from '../text/find-all.ts';
import { durations } from './reading/durations.ts';
import { listRuns } from './reading/own-words.ts';
import { readRole } from './reading/quantity-role.ts';
import { gap } from './reading/gap.ts';
import type { Reading } from './reading/reading.ts';
import type { Part } from './reading/split-text.ts';
import { actions, matchWords } from './reading/words.ts';

/** Words that look like a statement about a measure that nobody has described yet. */
export interface Unmatched {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
  /** What is counted, as far as the words name it. */
  readonly name: string;
}

const action = matchWords(actions);

/**
 * What a new measure could count: something is done, and what it is done to stands beside the quantity. What a measure speaks of
 * already needs none, nor what is only a part of something, or by how much it is more than before.
 */
export function findUnmatched(reading: Reading, part: Part): Unmatched | undefined {
  const { start, end, quantity, isPart } = part;
  const unit = quantity?.unit;
  if (unit === undefined || isPart || durations.has(unit)) return undefined;
  const { own } = reading.lookAround(part);
  const [verb, ...verbs] = findAll(own, action);
  if (!verb || readRole(own, unit) !== 'amount') return undefined;
  const object = own.slice(verb.index + verb[0].length);
  const subject = verbs.length === 0 && object === gap ? own.slice(0, verb.index) : object;
  const [name, ...others] = listRuns(subject).filter((run) => run.length > 1);
  // With much else in it, it speaks of more than a figure.
  if (name === undefined || others.length > 0 || isSpokenOf(reading, unit, name)) return undefined;
  return { start, end, unit, name };
}

function isSpokenOf({ names }: Reading, unit: string, name: string): boolean {
  return (names.byUnit.get(unit) ?? []).some(({ pieces }) =>
    pieces.some(({ kind, words }) => kind === 'noun' && words.some((word) => name.includes(word))),
  );
}
