import type { Candidate } from './affinity.ts';
import type { Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { createAround, type Around } from './around.ts';
import { createFollowing, roundsOfLeaders, worth } from './following.ts';

/**
 * What speaks for a pair: that both are alike, that neither has a likelier partner (`lead`), that what stands around them belongs
 * together, that their sections do, and that a figure of each counts the same.
 */
const weights = {
  likeness: 2.3,
  about: 1.5,
  words: 1.9,
  lead: 5.2,
  neighbours: 0.4,
  sections: 0.3,
  figures: 0.7,
  names: 0.6,
};
/** So much must speak for a pair: in the first rounds for what is sure, which helps with what is not. */
const rounds = [1.6, 0.8, 0, 0, 0, 0].map((over) => 2.8 + over);
/** What is less alike is alike by chance, wherever it stands. */
const leastAlike = 0.2;
/**
 * A fault is no work, and what is planned for the year after is not what was done; but what was planned for one bridge is what
 * becomes of it.
 */
const otherStance = { named: 0.15, unnamed: 0.35 };

/** Chooses pairs one to one, the surest first. Adds them to what is matched already. */
export function choosePairs(
  candidates: readonly Candidate[],
  before: Parts,
  after: Parts,
  matched: Map<Sentence, Sentence>,
): void {
  const readAround = createAround(before, after);
  const taken = new Set(matched.values());
  const stances = haveStances(before) && haveStances(after);
  const hasOwnTense = createTenses(candidates, before, after);
  let free = candidates.map((candidate) => {
    const isOther =
      stances && before.partOf.get(candidate.old)?.stance !== after.partOf.get(candidate.new)?.stance;
    return isOther || hasOwnTense(candidate)
      ? { ...candidate, likeness: candidate.likeness - otherStance[candidate.nameSame ? 'named' : 'unnamed'] }
      : candidate;
  });
  const follow = createFollowing(before, after, matched, taken);
  for (const [round, least] of rounds.entries()) {
    free = free.filter((one) => !matched.has(one.old) && !taken.has(one.new));
    const led = free.flatMap((candidate) => {
      const following = follow(candidate);
      // Those that lead others come first.
      if (following === 'unknown' && round < roundsOfLeaders) return [];
      return following ? { ...candidate, likeness: candidate.likeness + worth[following] } : candidate;
    });
    const lead = createLead(led);
    const around = readAround(matched);
    const sure = led
      .filter(({ likeness }) => likeness >= leastAlike)
      .map((candidate) => ({ candidate, weight: weigh(candidate, lead(candidate), around(candidate)) }))
      .filter(({ weight }) => weight >= least)
      // The sort is stable: equals stay in the order of the documents.
      .sort((a, b) => b.weight - a.weight);
    for (const { candidate } of sure) {
      if (matched.has(candidate.old) || taken.has(candidate.new)) continue;
      matched.set(candidate.old, candidate.new);
      taken.add(candidate.new);
    }
  }
}

function weigh(candidate: Candidate, lead: number, around: Around): number {
  return (
    weights.likeness * candidate.likeness +
    weights.about * candidate.about +
    weights.words * candidate.words +
    weights.lead * lead +
    weights.neighbours * around.neighbours +
    weights.sections * around.sections +
    (candidate.countSame ? weights.figures : 0) +
    (candidate.nameSame ? weights.names : 0)
  );
}

/** By how much a pair is likelier than any other of either sentence. */
function createLead(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const best = new Map<Sentence, { first: number; second: number }>();
  const add = (sentence: Sentence, likeness: number): void => {
    const known = best.get(sentence);
    if (!known) best.set(sentence, { first: Math.max(0, likeness), second: 0 });
    else if (likeness > known.first) [known.first, known.second] = [likeness, known.first];
    else known.second = Math.max(known.second, likeness);
  };
  for (const { old, new: later, likeness } of candidates) {
    add(old, likeness);
    add(later, likeness);
  }
  const rival = (sentence: Sentence, likeness: number): number => {
    const { first, second } = best.get(sentence) ?? { first: 0, second: 0 };
    return likeness >= first ? second : first;
  };
  return ({ old, new: later, likeness }) => likeness - Math.max(rival(old, likeness), rival(later, likeness));
}

/** So much less alike may a partner be that tells what is to be done, as the sentence itself does. */
const tenseMargin = 0.25;

/**
 * Gives the function that says whether a pair is of a target and a result, while one of both has a likely partner of its own sort.
 */
function createTenses(
  candidates: readonly Candidate[],
  before: Parts,
  after: Parts,
): (candidate: Candidate) => boolean {
  const isOne = ({ old, new: later }: Candidate): boolean => {
    const [one, other] = [before.tenseOf(old), after.tenseOf(later)];
    return one === undefined || other === undefined || one === other;
  };
  const best = new Map<Sentence, number>();
  for (const candidate of candidates)
    if (isOne(candidate))
      for (const sentence of [candidate.old, candidate.new])
        best.set(sentence, Math.max(best.get(sentence) ?? 0, candidate.likeness));
  return (candidate) =>
    !isOne(candidate) &&
    Math.max(best.get(candidate.old) ?? 0, best.get(candidate.new) ?? 0) >=
      Math.max(leastOfTense, candidate.likeness - tenseMargin);
}

/** And so alike must it be. */
const leastOfTense = 0.4;

/** Whether a document has sections that tell of faults, or of what comes after, besides others. */
function haveStances({ parts }: Parts): boolean {
  const stances = new Set(parts.filter(({ sentences }) => sentences.length > 0).map(({ stance }) => stance));
  return stances.has('matter') && stances.size > 1;
}
