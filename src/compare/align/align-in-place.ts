import { areApart } from '../about/names.ts';
import { areDifferent, nameNothingSame } from '../about/subject.ts';
import { nameRow } from '../figures/figure-subject.ts';
import type { Reader } from '../reader.ts';
import type { Part, Parts } from '../reading/sections.ts';
import type { Sentence } from '../reading/sentence.ts';
import { addsUpOne } from '../sums/adds-up-one.ts';
import { mostNamesakes } from './align-sections.ts';
import type { Alignment } from './align-sentences.ts';
import { createFollowing } from './following.ts';
import { longestOpening, readForm, tellApart } from './form.ts';
import { relateMeasures } from './relate-measures.ts';

/**
 * Aligns documents that are the same but for little, as two versions of one are: their sections are the same, no sentence stands twice
 * in one of them, and either one of them has nothing that the other has not, or one sentence has other figures or dates. There is nothing
 * to be sought then: `alignSentences` would find the same, and takes most of the time of a comparison.
 * @returns undefined if it is not as sure
 */
export function alignInPlace(old: Parts, later: Parts, reader: Reader): Alignment | undefined {
  if (!haveSameSections(old.parts, later.parts)) return undefined;
  const [before, after] = [indexByKey(old), indexByKey(later)];
  if (!before || !after) return undefined;
  const sentences = new Map<Sentence, Sentence>();
  for (const [key, one] of before) {
    const other = after.get(key);
    if (other && old.partOf.get(one)?.index !== later.partOf.get(other)?.index) return undefined;
    if (other) sentences.set(one, other);
  }
  if (sentences.size < Math.min(before.size, after.size)) {
    const [one, other] = findOtherInPlace([...before.values()], [...after.values()]) ?? [];
    if (!one || !other || !areSurelyOne(one, other, old, later, reader)) return undefined;
    const follow = createFollowing(old, later, sentences, new Set(sentences.values()));
    if (follow({ old: one, new: other }) === 'against') return undefined;
    sentences.set(one, other);
  }
  const sections = new Map(old.parts.map(({ index }) => [index, index]));
  return { sections, sentences, affinity: nothingSought };
}

/** It is asked for where a sentence that is left over may be a part of another that was reworded. */
const nothingSought: Alignment['affinity'] = { candidates: [], weightOf: () => 0, belongs: () => false };

/** Then each has its like at its own place, and at no other it would fit as well. */
function haveSameSections(old: readonly Part[], later: readonly Part[]): boolean {
  const isSame = (one: Part, other: Part | undefined): boolean =>
    one.title === other?.title &&
    one.level === other.level &&
    one.parent === other.parent &&
    one.place === other.place &&
    one.stance === other.stance;
  if (old.length !== later.length || !old.every((part, index) => isSame(part, later[index]))) return false;
  return Map.groupBy(old, ({ title }) => title)
    .values()
    .every(({ length }) => length <= mostNamesakes);
}

/** Undefined if two sentences are the same. */
function indexByKey({ parts }: Parts): Map<string, Sentence> | undefined {
  const sentences = parts.flatMap((part) => part.sentences);
  const found = new Map(sentences.map((sentence) => [sentence.key, sentence]));
  return found.size === sentences.length ? found : undefined;
}

/** The only place at which two lists differ. */
function findOtherInPlace(
  old: readonly Sentence[],
  later: readonly Sentence[],
): [Sentence, Sentence] | undefined {
  if (old.length !== later.length) return undefined;
  const [pair, ...others] = old.flatMap((one, index): [Sentence, Sentence][] => {
    const other = later[index];
    return other && other.key !== one.key ? [[one, other]] : [];
  });
  return others.length === 0 ? pair : undefined;
}

/** Whether two sentences have the same words and other figures or dates, and nothing that `measureAffinity` weighs speaks against the pair. */
function areSurelyOne(one: Sentence, other: Sentence, old: Parts, later: Parts, reader: Reader): boolean {
  const isAlike =
    one.kind === other.kind &&
    one.words === other.words &&
    one.words.length > 1 &&
    one.figures.length > 0 === other.figures.length > 0 &&
    (one.kind !== 'row' || nameRow(one) === nameRow(other)) &&
    old.partOf.get(one)?.index === later.partOf.get(other)?.index &&
    old.tenseOf(one) === later.tenseOf(other);
  if (!isAlike || reader.areOtherTimes(one, other)) return false;
  const [mine, its] = [reader.readSubject(one), reader.readSubject(other)];
  if (areDifferent(mine, its) || areApart(mine.names, its.names)) return false;
  if (tellApart(readForm(one, false), readForm(other, false)) > 0) return false;
  // Dates and numbers of roads are no figures: with nothing counted, nothing else can speak against it.
  if (one.figures.length === 0) return one.words.length > longestOpening || !nameNothingSame(mine, its);
  const figures = [reader.readFigures(one), reader.readFigures(other)] as const;
  const [sums, measures] = [reader.relateSums(one, other), relateMeasures(figures)];
  if (measures === 'apart' || sums === 'apart' || sums === 'part') return false;
  return !(sums === 'unknown' && addsUpOne(...figures));
}
