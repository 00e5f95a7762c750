import type { Sentence } from './sentence.ts';

/** A sentence, or several that stand one after the other, on each side. */
export interface Match {
  readonly old: readonly Sentence[];
  readonly new: readonly Sentence[];
}

/** So much of a sentence must be found in the other side before it is called a part of it. */
const leastPart = 0.8;
/** A shorter one may be found anywhere by chance. */
const shortestPart = 6;
/** A sentence is divided into so many at most. */
const mostParts = 4;

/**
 * Finds sentences that were divided or joined: what was left over beside a pair, and is found in that part of its other side which
 * the pair has not used.
 * @param free whether a sentence has no partner yet; what is taken is no longer free
 * @param neighbour the sentence before (-1) or behind (1) another in its section
 */
export function extendMatch(
  match: Match,
  free: (sentence: Sentence) => boolean,
  neighbour: (sentence: Sentence, direction: 1 | -1) => Sentence | undefined,
): Match {
  let { old, new: later } = match;
  for (let count = 1; count < mostParts; count += 1) {
    const wider = widen(old, later, free, neighbour);
    const joined = wider ? undefined : widen(later, old, free, neighbour);
    if (wider) later = wider;
    else if (joined) old = joined;
    else break;
  }
  return { old, new: later };
}

/** The second side with one more sentence, if that is found in what the first has and the second has not. */
function widen(
  whole: readonly Sentence[],
  parts: readonly Sentence[],
  free: (sentence: Sentence) => boolean,
  neighbour: (sentence: Sentence, direction: 1 | -1) => Sentence | undefined,
): readonly Sentence[] | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.kind === 'row') return undefined;
  const [before, behind] = [neighbour(first, -1), neighbour(last, 1)];
  const isPart = (next: Sentence | undefined): next is Sentence =>
    next !== undefined &&
    next.kind !== 'row' &&
    free(next) &&
    // What is longer than the rest cannot be in it.
    lengthOf(parts) + leastPart * next.words.length <= lengthOf(whole) &&
    holds(findRest(whole, parts), next.words);
  if (isPart(behind)) return [...parts, behind];
  return isPart(before) ? [before, ...parts] : undefined;
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** Pairs of characters that one side has and the other has not, with how often. */
function findRest(whole: readonly Sentence[], parts: readonly Sentence[]): Map<string, number> {
  const rest = new Map<string, number>();
  for (const gram of listGrams(whole)) rest.set(gram, (rest.get(gram) ?? 0) + 1);
  for (const gram of listGrams(parts)) rest.set(gram, (rest.get(gram) ?? 0) - 1);
  return rest;
}

function listGrams(sentences: readonly Sentence[]): string[] {
  const text = sentences.map(({ words }) => words).join('');
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

function holds(rest: ReadonlyMap<string, number>, text: string): boolean {
  if (text.length < shortestPart) return false;
  const left = new Map(rest);
  let found = 0;
  for (let index = 0; index < text.length - 1; index += 1) {
    const gram = text.slice(index, index + 2);
    const count = left.get(gram) ?? 0;
    if (count <= 0) continue;
    found += 1;
    left.set(gram, count - 1);
  }
  return found >= leastPart * (text.length - 1);
}
