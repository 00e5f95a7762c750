import type { Candidate } from './affinity.ts';
import type { Part, Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { numberPairs } from './numbered.ts';
import { measureLikeness } from './pairs-of-characters.ts';
import { createSpace } from './space.ts';

/** Two sentences that are the same or nearly. */
export type Alike = Pick<Candidate, 'old' | 'new' | 'likeness'>;

/** A pair of sections must reach this: half of the heading, or half of the sentences, or a part of both. */
const leastScore = 0.4;
/** Headings that have less in common have it by chance. */
const leastTitle = 0.5;
const weights = { title: 0.6, sentences: 0.6, parent: 0.15, order: 0.05 };

/**
 * Finds for sections of the old document their counterparts in the new one, each at most once: by headings, by the sentences that
 * they seem to share, by the sections above them, and by their place. What stands before the first section has its like.
 * @returns index of the new section by index of the old one
 */
export function alignSections(old: Parts, later: Parts, candidates: readonly Alike[]): Map<number, number> {
  const shared = countShared(old, later, candidates);
  const pairs = listPairs(old.parts, later.parts, shared);
  const first = choose(pairs, old.parts, later.parts, new Map([[0, 0]]));
  // Once more, now that the sections above are known: 组织领导 may stand below each of several.
  return choose(pairs, old.parts, later.parts, first);
}

interface Pair {
  readonly old: Part;
  readonly new: Part;
  readonly score: number;
}

/** `old part → new part → sum of the likeness` of each sentence and its likeliest partner. */
function countShared(
  old: Parts,
  later: Parts,
  candidates: readonly Alike[],
): Map<number, Map<number, number>> {
  const best = new Map<Sentence, Alike>();
  for (const candidate of candidates)
    if (candidate.likeness > (best.get(candidate.old)?.likeness ?? 0)) best.set(candidate.old, candidate);
  const shared = new Map<number, Map<number, number>>();
  for (const candidate of best.values()) {
    const from = old.partOf.get(candidate.old)?.index ?? 0;
    const to = later.partOf.get(candidate.new)?.index ?? 0;
    const row = shared.get(from) ?? new Map<number, number>();
    row.set(to, (row.get(to) ?? 0) + candidate.likeness);
    shared.set(from, row);
  }
  return shared;
}

function listPairs(
  old: readonly Part[],
  later: readonly Part[],
  shared: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Pair[] {
  const space = createSpace(numberPairs([...old, ...later].map(({ title }) => title)), old.length);
  const titles = old.flatMap(({ index }) => space.listPartners(index).map((to) => ({ old: index, new: to })));
  const bySentences = [...shared].flatMap(([from, row]) =>
    [...row.keys()].map((to) => ({ old: from, new: to })),
  );
  // Titles of many sections may be so common that no pair of characters leads to them.
  const byTitle = Map.groupBy(later, ({ title }) => title);
  const same = old.flatMap(({ index, title }) =>
    (byTitle.get(title) ?? []).slice(0, mostNamesakes).map((part) => ({ old: index, new: part.index })),
  );
  const unique = new Map(
    [...titles, ...bySentences, ...same].map((pair) => [`${pair.old} ${pair.new}`, pair]),
  );
  return [...unique.values()].flatMap(({ old: from, new: to }) => {
    const [one, other] = [old[from], later[to]];
    if (!one || !other || from === 0 || to === 0) return [];
    const title = measureLikeness(one.title, other.title);
    const size = (one.sentences.length + other.sentences.length) / 2;
    const sentences = size === 0 ? 0 : Math.min(1, (shared.get(from)?.get(to) ?? 0) / size);
    const place = 1 - Math.abs(from / old.length - to / later.length);
    const score =
      weights.title * (title < leastTitle ? 0 : title) +
      weights.sentences * sentences +
      weights.order * place;
    return [{ old: one, new: other, score }];
  });
}

/** Sections of one title are looked through only so far. */
export const mostNamesakes = 12;

function choose(
  pairs: readonly Pair[],
  old: readonly Part[],
  later: readonly Part[],
  known: ReadonlyMap<number, number>,
): Map<number, number> {
  const scored = pairs
    .map((pair) => {
      const { parent = 0 } = pair.old;
      const isBelow = known.get(parent) === pair.new.parent;
      return { ...pair, score: pair.score + (isBelow ? weights.parent : 0) };
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || a.old.index - b.old.index || a.new.index - b.new.index);
  const chosen = new Map(old.length > 0 && later.length > 0 ? [[0, 0]] : []);
  const taken = new Set(chosen.values());
  for (const pair of scored) {
    if (chosen.has(pair.old.index) || taken.has(pair.new.index)) continue;
    chosen.set(pair.old.index, pair.new.index);
    taken.add(pair.new.index);
  }
  return chosen;
}
