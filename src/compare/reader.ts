import { readSubject, type Subject } from './about/subject.ts';
import type { Figure } from './figures/figure.ts';
import { unitOf } from './figures/units.ts';
import type { CountedFigure } from './figures/counted-figure.ts';
import { readFigures } from './figures/read-figures.ts';
import type { Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';
import { areOtherSpans, tellSpans, type Span } from './reading/span.ts';
import type { Tense } from './reading/tense-kind.ts';
import { readMeasured } from './sums/measured.ts';
import { readSums, type Sums } from './sums/read-sums.ts';
import { shareCounts, tellCounts, type Counts } from './measures/counts.ts';
import { createSumRelation, type SumRelation } from './sums/sums-apart.ts';

/** Reads what sentences are about and what their figures count, each once. */
export interface Reader {
  readonly readSubject: (sentence: Sentence) => Subject;
  readonly readFigures: (sentence: Sentence) => readonly CountedFigure[];
  /** Whether an old and a later sentence add up the same, or a part of it. */
  readonly relateSums: (old: Sentence, later: Sentence) => SumRelation;
  /** Whether one of two tells what is to be done, and the other what was done. */
  readonly areOtherTenses: (old: Sentence, later: Sentence) => boolean;
  /** Whether all that they count is of other spans of time: of a month, and of a sum of months. */
  readonly areOtherTimes: (old: Sentence, later: Sentence) => boolean;
}

/** What a document tells by itself is read once for both comparisons in which it stands. */
const subjects = new WeakMap<Sentence, Subject>();
const sums = new WeakMap<Parts, Sums>();

export function createReader(before: Parts, after: Parts): Reader {
  const figures = new Map<Sentence, readonly CountedFigure[]>();
  const recallSubject = (sentence: Sentence): Subject =>
    recall(subjects, sentence, () => readSubject(sentence));
  const tenseOf = (sentence: Sentence): Tense | undefined =>
    (before.partOf.has(sentence) ? before : after).tenseOf(sentence);
  const countsOf = (sentence: Sentence, { counts }: Figure): Counts | undefined =>
    counts && (tellsBoth(sentence) ? counts : tellCounts(counts, tenseOf(sentence)));
  const [told, toldLater] = [before, after].map(({ partOf }) =>
    [...partOf.keys()].flatMap((sentence) =>
      sentence.figures.flatMap((figure) => countsOf(sentence, figure) ?? []),
    ),
  );
  const shared = shareCounts(told ?? [], toldLater ?? []);
  const [mine, its] = [before, after].map((parts) =>
    recall(sums, parts, () => readSums(parts, (sentence) => recallSubject(sentence).mentions)),
  ) as [Sums, Sums];
  const spans = tellSpans(before, after, readMeasured([before, after], [mine, its]));
  const spansOf = ({ kind, figures: own, text }: Sentence): Timed[] =>
    kind === 'row' ? [] : own.map((figure) => ({ span: spans.get(figure), unit: unitOf(figure, text) }));
  return {
    readSubject: recallSubject,
    readFigures: (sentence) =>
      recall(figures, sentence, () =>
        readFigures(sentence, recallSubject(sentence), {
          sums: mine.get(sentence) ?? its.get(sentence),
          spans,
          shared,
          countsOf: (figure) => countsOf(sentence, figure),
          year: (before.partOf.has(sentence) ? before : after).year,
        }),
      ),
    areOtherTenses: (one, other) => {
      const [mine, its] = [tenseOf(one), tenseOf(other)];
      return mine !== undefined && its !== undefined && mine !== its;
    },
    relateSums: createSumRelation(mine, its),
    areOtherTimes: (old, later) => areOfOtherTimes(spansOf(old), spansOf(later)),
  };
}

/** How much time a figure tells of, and its unit. */
interface Timed {
  readonly span: Span | undefined;
  readonly unit: string;
}

/** Whether all that two sentences count in one unit is of other spans of time; where they share none, all that they count. */
function areOfOtherTimes(some: readonly Timed[], others: readonly Timed[]): boolean {
  const pairs = some.flatMap((one) => others.map((other) => ({ one, other })));
  const alike = pairs.filter(({ one, other }) => one.unit === other.unit && one.unit !== '%');
  const compared = alike.length > 0 ? alike : pairs;
  return compared.length > 0 && compared.every(({ one, other }) => areOtherSpans(one.span, other.span));
}

function recall<Key extends WeakKey, Read>(
  known: Pick<WeakMap<Key, Read>, 'get' | 'set'>,
  key: Key,
  read: () => Read,
): Read {
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}

/** Whether a sentence promises and reports: 计划新改建58公里，已完工31公里. */
function tellsBoth({ figures }: Sentence): boolean {
  return new Set(figures.flatMap(({ counts }) => counts?.sort.split(' ')[0] ?? [])).size > 1;
}
