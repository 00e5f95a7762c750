import { shareNothing } from '../about/subject.ts';
import { matchFigures } from '../figures/match-figures.ts';
import type { Reader } from '../reader.ts';
import type { Sentence } from '../reading/sentence.ts';
import { longestOpening } from './form.ts';

/** A sentence, or several that stand one after the other, on each side. */
export interface Match {
  readonly old: readonly Sentence[];
  readonly new: readonly Sentence[];
}

interface Surroundings extends Reader {
  /** Whether a sentence has no partner yet. */
  readonly isFree: (sentence: Sentence) => boolean;
  /** The sentence before (-1) or behind (1) another in its section. */
  readonly neighbourOf: (sentence: Sentence, direction: 1 | -1) => Sentence | undefined;
  /** What each thing weighs that a sentence is about. */
  readonly weightOf: (thing: string) => number;
  /** Whether a sentence of one document is likelier to belong to one of the other than to any else. */
  readonly belongs: (part: Sentence, whole: Sentence) => boolean;
}

const hasFigures = ({ figures }: Sentence): boolean => figures.length > 0;

/** So much of what a sentence is about must be found in the other side before it is called a part of it. */
const leastPart = 0.5;
/** Where both name the same, or a figure of both counts the same, or nothing else is as like it. */
const leastOfNamed = 0.3;
/** Where one has no figure and the other has. */
const leastOfBare = 0.75;
/** A sentence is divided into so many at most: a whole, and what goes by road, by rail, by water and by air. */
const mostParts = 6;
/** So many sentences away its parts may stand. */
const reach = 3;

/**
 * Finds sentences that were divided or joined: what was left over beside a pair, and is about what the pair has not used of its
 * other side.
 */
export function createExtension({
  isFree,
  neighbourOf,
  readSubject,
  readFigures,
  areOtherTimes,
  areOtherTenses,
  weightOf,
  belongs,
}: Surroundings) {
  const sumsOf = (sentences: readonly Sentence[]): Set<string> =>
    new Set(sentences.flatMap(readFigures).flatMap(({ sum }) => sum ?? []));
  /** Whether a sentence counts, in the unit of what another adds up, something else. */
  const countsBesides = (whole: readonly Sentence[], next: Sentence): boolean => {
    const units = new Set(
      whole.flatMap(readFigures).flatMap(({ sum, unit }) => (sum === undefined ? [] : [unit])),
    );
    return readFigures(next).some(({ sum, unit }) => sum === undefined && unit !== '%' && units.has(unit));
  };
  const holds = (whole: readonly Sentence[], parts: readonly Sentence[], next: Sentence): boolean => {
    if (whole.every((one) => areOtherTimes(one, next) || areOtherTenses(one, next))) return false;
    const [all, own] = [sumsOf(whole), sumsOf([next])];
    if (all.size > 0 && own.size > 0) return !own.isDisjointFrom(all.difference(sumsOf(parts)));
    if (all.size > 0 && countsBesides(whole, next)) return false;
    if (whole.every((one) => shareNothing(readSubject(one), readSubject(next)))) return false;
    const rest = new Map<string, number>();
    for (const { bag } of whole.map(readSubject))
      for (const [thing, weight] of bag) rest.set(thing, (rest.get(thing) ?? 0) + weight);
    for (const { bag } of parts.map(readSubject))
      for (const [thing, weight] of bag) rest.set(thing, (rest.get(thing) ?? 0) - weight);
    const subject = readSubject(next);
    let [found, total] = [0, 0];
    for (const [thing, weight] of subject.bag) {
      total += weight * weightOf(thing);
      found += Math.max(0, Math.min(weight, rest.get(thing) ?? 0)) * weightOf(thing);
    }
    const list = (sentences: readonly Sentence[]) => sentences.flatMap(readFigures);
    const used = new Set(matchFigures(list(parts), list(whole)).map((pair) => pair.new.figure));
    const free = list(whole).filter(({ figure }) => !used.has(figure));
    const nameSame = whole.some((one) => [...readSubject(one).names].some((name) => subject.names.has(name)));
    const isNamed =
      nameSame ||
      whole.some((one) => belongs(next, one)) ||
      matchFigures(list([next]), free).some((pair) => !pair.old.hasExamples && !pair.new.hasExamples);
    // 客运量增速扩大。 says nothing of its own of what is counted.
    const isBare = !nameSame && next.figures.length === 0 && whole.every((one) => one.figures.length > 0);
    return total > 0 && found / total >= (isBare ? leastOfBare : isNamed ? leastOfNamed : leastPart);
  };
  /** 聚焦有效投资。 at the head of a paragraph says what all of it is about. */
  const isHead = (next: Sentence): boolean => {
    const [before, behind] = [neighbourOf(next, -1), neighbourOf(next, 1)];
    const isFirst = before?.anchor !== next.anchor && behind?.anchor === next.anchor;
    return isFirst && next.figures.length === 0 && next.words.length <= longestOpening;
  };
  /** What was divided need not stand side by side. */
  const findNear = (
    from: Sentence,
    direction: 1 | -1,
    isPart: (next: Sentence | undefined) => next is Sentence,
  ): Sentence | undefined => {
    let next: Sentence | undefined = from;
    for (let distance = 0; distance < reach; distance += 1) {
      next = next && neighbourOf(next, direction);
      if (isPart(next)) return next;
    }
    return undefined;
  };
  /** The second side with one more sentence, if that is found in what the first has and the second has not. */
  const widen = (whole: readonly Sentence[], parts: readonly Sentence[]): readonly Sentence[] | undefined => {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last || first.kind === 'row') return undefined;
    const isPart = (next: Sentence | undefined): next is Sentence =>
      next !== undefined &&
      next.kind !== 'row' &&
      isFree(next) &&
      !(isHead(next) && whole.every(hasFigures)) &&
      holds(whole, parts, next);
    const behind = findNear(last, 1, isPart);
    if (behind) return [...parts, behind];
    const before = findNear(first, -1, isPart);
    return before && [before, ...parts];
  };
  return ({ old, new: later }: Match): Match => {
    let match: Match = { old, new: later };
    for (let count = 1; count < mostParts; count += 1) {
      const wider = widen(match.old, match.new);
      const joined = wider ? undefined : widen(match.new, match.old);
      if (!wider && !joined) break;
      match = { old: joined ?? match.old, new: wider ?? match.new };
    }
    return match;
  };
}
