import { alignSections, type Candidate } from './align-sections.ts';
import type { Part, Parts } from './sections.ts';
import type { Sentence } from './sentence.ts';
import { findAlike } from './similarity.ts';

/** Which section and which sentence of the new document each of the old one has become; all others are dropped or new. */
export interface Alignment {
  /** Index of the new section by index of the old one. */
  readonly sections: ReadonlyMap<number, number>;
  /** New sentence by old sentence; headings follow their sections. */
  readonly sentences: ReadonlyMap<Sentence, Sentence>;
}

/** How near two sentences stand. */
type Nearness = 'section' | 'place' | 'elsewhere';

/** How alike two sentences must be, by where they stand: far away, the same few words are chance. */
const least = { section: 0.38, place: 0.42, elsewhere: 0.62 };
/** What standing near is worth when several are alike. */
const bonus = { section: 0.15, place: 0.1, elsewhere: 0 };
/** Fewer characters are boilerplate unless they are nearly the same. */
const shortest = 8;
const leastOfShort = 0.8;
/** What standing at the same height of the text is worth. */
const orderBonus = 0.05;

/**
 * Aligns the sentences of two documents one to one: first what is the same, then what is similar, the likeliest first; sentences of
 * the same section come before others, and those that went elsewhere are found there.
 */
export function alignSentences(old: Parts, later: Parts): Alignment {
  const [before, after] = [listSentencesOf(old), listSentencesOf(later)];
  const similar = findSimilar(before, after);
  const twins = findTwins(before, after);
  const certain = twins.flatMap(({ old: [one], new: [other] }) =>
    one && other ? [{ old: one, new: other, score: 1 }] : [],
  );
  const sections = alignSections(old, later, [...certain, ...similar]);
  const nearness = (one: Sentence, other: Sentence): Nearness => {
    const [from, to] = [old.partOf.get(one), later.partOf.get(other)];
    if (from && to && sections.get(from.index) === to.index) return 'section';
    return from && to && sections.get(from.place) === to.place ? 'place' : 'elsewhere';
  };
  const sentences = matchTwins(twins, nearness);
  matchSimilar(similar, nearness, heightsOf([...old.parts, ...later.parts]), sentences);
  return { sections, sentences };
}

function listSentencesOf({ parts }: Parts): Sentence[] {
  return parts.flatMap((part) => part.sentences);
}

function findSimilar(old: readonly Sentence[], later: readonly Sentence[]): Candidate[] {
  const alike = findAlike(
    old.map(({ words }) => words),
    later.map(({ words }) => words),
    least.section,
  );
  return alike.flatMap(({ old: from, new: to, score }) => {
    const [one, other] = [old[from], later[to]];
    // A row of a table is no sentence.
    return one && other && (one.kind === 'row') === (other.kind === 'row')
      ? [{ old: one, new: other, score }]
      : [];
  });
}

/** Sentences that are the same on both sides, in order; often one on each. */
interface Twins {
  readonly old: readonly Sentence[];
  readonly new: readonly Sentence[];
}

function findTwins(old: readonly Sentence[], later: readonly Sentence[]): Twins[] {
  const byKey = Map.groupBy(later, ({ key }) => key);
  return [...Map.groupBy(old, ({ key }) => key)].map(([key, some]) => ({
    old: some,
    new: byKey.get(key) ?? [],
  }));
}

function matchTwins(
  twins: readonly Twins[],
  nearness: (one: Sentence, other: Sentence) => Nearness,
): Map<Sentence, Sentence> {
  const matched = new Map<Sentence, Sentence>();
  for (const { old, new: later } of twins) {
    const free = new Set(later);
    for (const wanted of ['section', 'place', 'elsewhere'] as const) {
      if (free.size === 0) break;
      for (const one of old) {
        if (matched.has(one)) continue;
        const [partner] = wanted === 'elsewhere' ? free : findNear(one, free, wanted, nearness);
        if (!partner) continue;
        matched.set(one, partner);
        free.delete(partner);
      }
    }
  }
  return matched;
}

/** Many equal sentences are looked through only so far. */
const mostTwins = 200;

function findNear(
  one: Sentence,
  free: ReadonlySet<Sentence>,
  wanted: Nearness,
  nearness: (one: Sentence, other: Sentence) => Nearness,
): Sentence[] {
  let looked = 0;
  for (const other of free) {
    if (nearness(one, other) === wanted) return [other];
    looked += 1;
    if (looked === mostTwins) break;
  }
  return [];
}

function matchSimilar(
  similar: readonly Candidate[],
  nearness: (one: Sentence, other: Sentence) => Nearness,
  heights: ReadonlyMap<Sentence, number>,
  matched: Map<Sentence, Sentence>,
): void {
  const taken = new Set(matched.values());
  const ranked = similar
    .filter((candidate) => !matched.has(candidate.old) && !taken.has(candidate.new))
    .flatMap((candidate) => {
      const near = nearness(candidate.old, candidate.new);
      const isShort =
        Math.min(candidate.old.text.length, candidate.new.text.length) < shortest && near === 'elsewhere';
      if (candidate.score < (isShort ? leastOfShort : least[near])) return [];
      const distance = Math.abs((heights.get(candidate.old) ?? 0) - (heights.get(candidate.new) ?? 0));
      return [{ candidate, rank: candidate.score + bonus[near] + orderBonus * (1 - distance) }];
    })
    // The sort is stable: equals stay in the order of the documents.
    .sort((a, b) => b.rank - a.rank);
  for (const { candidate } of ranked) {
    if (matched.has(candidate.old) || taken.has(candidate.new)) continue;
    matched.set(candidate.old, candidate.new);
    taken.add(candidate.new);
  }
}

/** How far down in its section each sentence stands: 0 at the top, below 1 at the end. */
function heightsOf(parts: readonly Part[]): Map<Sentence, number> {
  return new Map(
    parts.flatMap(({ sentences }) =>
      sentences.map((sentence, index): [Sentence, number] => [sentence, index / sentences.length]),
    ),
  );
}
