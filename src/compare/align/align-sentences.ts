import { measureAffinity, type Affinity } from './affinity.ts';
import { alignSections } from './align-sections.ts';
import { choosePairs } from './choose-pairs.ts';
import type { Part, Parts } from '../reading/sections.ts';
import type { Reader } from '../reader.ts';
import type { Sentence } from '../reading/sentence.ts';

/** Which section and which sentence of the new document each of the old one has become; all others are dropped or new. */
export interface Alignment {
  /** Index of the new section by index of the old one. */
  readonly sections: ReadonlyMap<number, number>;
  /** New sentence by old sentence; headings follow their sections. */
  readonly sentences: ReadonlyMap<Sentence, Sentence>;
  readonly affinity: Affinity;
}

/** How near two sentences stand. */
type Nearness = 'section' | 'place' | 'elsewhere';

/**
 * Aligns the sentences of two documents one to one: first what is the same, then what is similar, the likeliest first; sentences of
 * the same section come before others, and those that went elsewhere are found there.
 */
export function alignSentences(old: Parts, later: Parts, reader: Reader): Alignment {
  const [before, after] = [listSentencesOf(old), listSentencesOf(later)];
  const affinity = measureAffinity(before, after, reader);
  const twins = findTwins(before, after);
  const certain = twins.flatMap(({ old: [one], new: [other] }) =>
    one && other ? [{ old: one, new: other, likeness: 1 }] : [],
  );
  const likely = alignSections(old, later, [...certain, ...affinity.candidates]);
  const nearness = (one: Sentence, other: Sentence): Nearness => {
    const [from, to] = [old.partOf.get(one), later.partOf.get(other)];
    if (from && to && likely.get(from.index) === to.index) return 'section';
    return from && to && likely.get(from.place) === to.place ? 'place' : 'elsewhere';
  };
  const sentences = matchTwins(twins, nearness);
  choosePairs(affinity.candidates, old, later, sentences);
  matchOpenings(old, later, sentences);
  const pairs = [...sentences].map(([one, other]) => ({ old: one, new: other, likeness: 1 }));
  return { sections: alignSections(old, later, pairs), sentences, affinity };
}

function listSentencesOf({ parts }: Parts): Sentence[] {
  return parts.flatMap((part) => part.sentences);
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

/** Sections whose first sentence says what the whole is for. */
const opening = /总体要求|总体思路|指导思想|工作思路|基本思路/u;

/** News begin with where they come from. */
const lead = /^.{0,24}(?:记者|日讯|日电|获悉|透露|召开)/u;

const bare = /召开[。]?$/u;

/**
 * What a text begins with before its first heading, and what its demands begin with, is for the same whatever its words.
 */
function matchOpenings(old: Parts, later: Parts, matched: Map<Sentence, Sentence>): void {
  const taken = new Set(matched.values());
  const find = ({ parts }: Parts, isWanted: (part: Part) => boolean): Sentence | undefined => {
    const [first] = parts.find(isWanted)?.sentences ?? [];
    return first?.kind === 'paragraph' && (first.figures.length === 0 || lead.test(first.text))
      ? first
      : undefined;
  };
  for (const isWanted of [({ index }: Part) => index === 0, ({ title }: Part) => opening.test(title)]) {
    const [one, other] = [find(old, isWanted), find(later, isWanted)];
    if (!one || !other || matched.has(one) || taken.has(other)) continue;
    if (lead.test(one.text) !== lead.test(other.text) && one.figures.length + other.figures.length > 0)
      continue;
    // 会议召开。 alone says nothing yet.
    if (bare.test(one.text) !== bare.test(other.text)) continue;
    matched.set(one, other);
  }
}
