import type { Range } from '../comparison.ts';
import type { Sentence } from '../reading/sentence.ts';
import { listRuns } from './list-runs.ts';
import { mergeSteps } from './merge-steps.ts';
import type { Step } from './step.ts';
import { tokenize, type Token } from './tokens.ts';

interface Differences {
  /** For each old sentence, what is not in the new ones. */
  readonly old: readonly (readonly Range[])[];
  readonly new: readonly (readonly Range[])[];
  /** Whether all words are the same. */
  readonly onlyFigures: boolean;
}

/** Two texts that differ in more tokens than this are shown as different altogether: comparing on would take too long. */
const mostDifferences = 1500;

/** Finds what differs between sentences and those that have taken their place. */
export function findDifferences(old: readonly Sentence[], later: readonly Sentence[]): Differences {
  const [before, after] = [tokenize(old), tokenize(later)];
  const nothing = { old: old.map(() => []), new: later.map(() => []), onlyFigures: false };
  if (mostSame(before, after) < leastSame) return nothing;
  const steps = diffTokens(before, after);
  const onlyFigures = steps.every(({ same }) => same);
  if (!onlyFigures && countSame(steps) < leastSame) return nothing;
  const changed = mergeSteps(steps).filter(({ same }) => !same);
  return {
    old: old.map((sentence) =>
      findRanges(
        sentence,
        changed.map((step) => step.old),
      ),
    ),
    new: later.map((sentence) =>
      findRanges(
        sentence,
        changed.map((step) => step.new),
      ),
    ),
    onlyFigures,
  };
}

/** Where a smaller share of the words is the same, nothing is marked: two sentences are read better than their crumbs. */
const leastSame = 0.4;

/** What share of the shorter side's words is the same. */
function countSame(steps: readonly Step[]): number {
  const count = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind !== 'sign').length;
  const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
  const same = sum(steps.filter((step) => step.same).map(({ old }) => count(old)));
  const shorter = Math.min(
    sum(steps.map(({ old }) => count(old))),
    sum(steps.map((step) => count(step.new))),
  );
  return shorter === 0 ? 1 : same / shorter;
}

/** More than this share cannot be the same: words that both sides have, in whatever order. Found faster than the differences. */
function mostSame(old: readonly Token[], later: readonly Token[]): number {
  const wordsOf = (tokens: readonly Token[]): readonly Token[] =>
    tokens.filter(({ kind }) => kind !== 'sign');
  const [some, others] = [wordsOf(old), wordsOf(later)];
  const left = new Map<string, number>();
  for (const { mask } of some) left.set(mask, (left.get(mask) ?? 0) + 1);
  let same = 0;
  for (const { mask } of others) {
    const count = left.get(mask) ?? 0;
    if (count > 0) same += 1;
    left.set(mask, count - 1);
  }
  const shorter = Math.min(some.length, others.length);
  return shorter === 0 ? 1 : same / shorter;
}

function diffTokens(old: readonly Token[], later: readonly Token[]): Step[] {
  const number = createNumbers();
  const runs = listRuns(
    old.map(({ mask }) => number(mask)),
    later.map(({ mask }) => number(mask)),
    mostDifferences,
  );
  if (!runs) return [{ same: false, old, new: later }];
  let [before, after] = [0, 0];
  return runs.map(({ side, count }) => {
    const step = {
      same: side === 'both',
      old: side === 'new' ? [] : old.slice(before, before + count),
      new: side === 'old' ? [] : later.slice(after, after + count),
    };
    before += step.old.length;
    after += step.new.length;
    return step;
  });
}

/** Gives the function that numbers what is compared: two numbers are compared faster than two strings. */
function createNumbers(): (mask: string) => number {
  const numbers = new Map<string, number>();
  return (mask) => {
    const known = numbers.get(mask);
    if (known !== undefined) return known;
    numbers.set(mask, numbers.size);
    return numbers.size - 1;
  };
}

/** One range for each run of tokens in a sentence. */
function findRanges(sentence: Sentence, runs: readonly (readonly Token[])[]): Range[] {
  return runs.flatMap((run) => {
    const own = run.filter((token) => token.sentence === sentence);
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}
