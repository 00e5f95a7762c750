import { areApart } from '../about/names.ts';
import { areDifferent, areOneByShortName, nameNothingSame, shareNothing } from '../about/subject.ts';
import { nameRow } from '../figures/figure-subject.ts';
import { matchFigures } from '../figures/match-figures.ts';
import { readForm, tellApart, type Form } from './form.ts';
import { numberBags, numberPairs } from './numbered.ts';
import { measureLikeness } from './pairs-of-characters.ts';
import { addsUpOne } from '../sums/adds-up-one.ts';
import { relateMeasures } from './relate-measures.ts';
import type { Reader } from '../reader.ts';
import type { Sentence } from '../reading/sentence.ts';
import { createSharedRuns } from './shared-run.ts';
import { createSpace } from './space.ts';

/** Two sentences that may speak of the same thing. */
export interface Candidate {
  readonly old: Sentence;
  readonly new: Sentence;
  /** How far they speak of the same thing in the same words, from 0 to 1. */
  readonly likeness: number;
  /** How much of it they are about is the same, and how much of their words. */
  readonly about: number;
  readonly words: number;
  /** Whether a figure of each counts the same. */
  readonly countSame: boolean;
  /** Whether both name the same thing that is built. */
  readonly nameSame: boolean;
}

export interface Affinity {
  readonly candidates: readonly Candidate[];
  /** What each thing weighs that a sentence is about. */
  readonly weightOf: (thing: string) => number;
  /** Whether a sentence is like one of the other document, and no other is liker. */
  readonly belongs: (part: Sentence, whole: Sentence) => boolean;
}

/** What a sentence is about tells more than how it is worded; what a short one shares with a long one counts, too. */
const weights = { about: 0.3, words: 0.25, aboutOfShorter: 0.2, wordsOfShorter: 0.25, run: 0.2 };
/** What is worth more when both add up the same, and less when one adds up a part. */
const sameSum = 0.2;
const sharedSum = 0.1;
/** What is worth more when both begin with the same word of the trade. */
const sameTheme = 0.1;
const otherSum = 0.25;
const otherMeasure = 0.1;
/** What is worth less when one adds up all of what the other counts some of: 集装箱吞吐量, 海铁联运集装箱. */
const besideSum = 0.15;
/** A run of characters of this weight names one thing: 应急指挥中心. */
const fullRun = 20;
/** Texts that have less in common have no such run. */
const leastToRun = 0.08;
/** What is less alike is not looked at closely. */
const leastToLook = 0.1;
/** What is worth less when both name what is built, and other things. */
const otherName = 0.15;
/** What is worth less when nothing is shared but what every bureau has and does. */
const nothingShared = 0.15;
/** Names of two rows must be so alike. */
const leastOfRow = 0.6;

/** For each old sentence the new ones that may speak of the same thing, in order. */
export function measureAffinity(
  old: readonly Sentence[],
  later: readonly Sentence[],
  { readSubject, readFigures, relateSums, areOtherTimes }: Reader,
): Affinity {
  const [before, after] = [old.map(readSubject), later.map(readSubject)];
  const [forms, laterForms] = [old, later].map((sentences) =>
    sentences.map((one, index) => readForm(one, leadsParagraph(sentences, index))),
  ) as [Form[], Form[]];
  const about = createSpace(numberBags([...before, ...after].map(({ bag }) => bag)), before.length);
  const written = [...old, ...later].map((one) => one.words);
  const pairs = numberPairs(written);
  const words = createSpace(pairs, old.length, written);
  const runs = pairs.texts.map(({ places }) => places);
  const weighRun = createSharedRuns(runs.slice(0, old.length), runs.slice(old.length), words.weights);
  const candidates = old.flatMap((one, from) => {
    const partners = new Set([...about.listPartners(from), ...words.listPartners(from)]);
    return [...partners]
      .sort((a, b) => a - b)
      .flatMap((to): Candidate[] => {
        const [other, mine, its] = [later[to], before[from], after[to]];
        const [form, itsForm] = [forms[from], laterForms[to]];
        if (!other || !mine || !its || !form || !itsForm || !mayMatch(one, other)) return [];
        // The cheapest first: most are too little alike.
        const [shared, worded] = [about.measure(from, to), words.measure(from, to)];
        const alike =
          weights.about * shared.ofBoth +
          weights.words * worded.ofBoth +
          weights.aboutOfShorter * shared.ofShorter +
          weights.wordsOfShorter * worded.ofShorter;
        if (alike < leastToLook || areDifferent(mine, its) || areOtherTimes(one, other)) return [];
        // 服务不断改善。 and 路网不断优化。 are as empty as each other.
        if (form.isOpening && itsForm.isOpening && nameNothingSame(mine, its)) return [];
        const sums = relateSums(one, other);
        const figures = [readFigures(one), readFigures(other)] as const;
        const measures = relateMeasures(figures);
        if (sums === 'apart' && measures !== 'same') return [];
        const countSame = matchFigures(...figures).length > 0;
        const isCalledSame = areOneByShortName(mine, its);
        const likeness =
          alike +
          (worded.ofShorter < leastToRun ? 0 : weights.run * Math.min(1, weighRun(from, to) / fullRun)) -
          tellApart(form, itsForm) -
          (sums === 'part' ? otherSum : 0) +
          (mine.theme.isDisjointFrom(its.theme) ? 0 : sameTheme) +
          ((sums === 'same' && measures !== 'apart') || measures === 'same'
            ? sameSum
            : sums === 'shared' && measures !== 'apart'
              ? sharedSum
              : 0) -
          (measures === 'apart' ? otherMeasure : 0) -
          (sums === 'unknown' && measures !== 'same' && addsUpOne(...figures) ? besideSum : 0) -
          (areApart(mine.names, its.names) && !isCalledSame ? otherName : 0) -
          (shareNothing(mine, its) && !countSame ? nothingShared : 0);
        const nameSame = isCalledSame || !mine.names.isDisjointFrom(its.names);
        return [
          { old: one, new: other, likeness, about: shared.ofBoth, words: worded.ofBoth, countSame, nameSame },
        ];
      });
  });
  return { candidates, weightOf: about.weightOf, belongs: createBelongs(candidates) };
}

/** Whether a sentence stands first in its paragraph, and others follow. */
function leadsParagraph(sentences: readonly Sentence[], index: number): boolean {
  const [before, own, behind] = [sentences[index - 1], sentences[index], sentences[index + 1]];
  return own?.anchor !== before?.anchor && own?.anchor === behind?.anchor;
}

/** A row of a table is no sentence, and is known by its name. */
function mayMatch(one: Sentence, other: Sentence): boolean {
  if (one.kind !== 'row' && other.kind !== 'row') return true;
  return one.kind === other.kind && measureLikeness(nameRow(one), nameRow(other)) >= leastOfRow;
}

/** So like must a sentence be to another to belong to it. */
const leastToBelong = 0.4;

function createBelongs(candidates: readonly Candidate[]): Affinity['belongs'] {
  const best = new Map<Sentence, { readonly other: Sentence; readonly likeness: number }>();
  for (const { old, new: later, likeness } of candidates)
    for (const [one, other] of [
      [old, later],
      [later, old],
    ] as const)
      if (likeness >= leastToBelong && likeness > (best.get(one)?.likeness ?? 0))
        best.set(one, { other, likeness });
  return (part, whole) => best.get(part)?.other === whole;
}
