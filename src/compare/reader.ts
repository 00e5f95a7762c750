import type { Subject } from './about/subject.ts';
import type { CountedFigure } from './figures/counted-figure.ts';
import { unitOf } from './figures/units.ts';
import { shareCounts, writeCounts, type SharedCounts } from './measures/counts.ts';
import { recallOwn, recallSubjects, type Own } from './read-own.ts';
import type { Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';
import { areOtherSpans, tellSpans, type Span, type Spans } from './reading/span.ts';
import { recall } from './recall.ts';
import { dropWay, findSoleWay } from './sums/sole-way.ts';
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

export function createReader(before: Parts, after: Parts): Reader {
  let read: Both | undefined;
  // Where next to nothing has changed nobody asks.
  const readBoth = (): Both => (read ??= recallBoth(before, after));
  const isOld = (sentence: Sentence): boolean => before.partOf.has(sentence);
  const [subjectOf, laterSubjectOf] = [recallSubjects(before), recallSubjects(after)];
  const figures = new Map<Sentence, readonly CountedFigure[]>();
  const times = new Map<Sentence, readonly Timed[]>();
  const timesOf = (sentence: Sentence): readonly Timed[] =>
    sentence.figures.length === 0 ? [] : recall(times, sentence, () => listTimes(sentence, readBoth().spans));
  return {
    readSubject: (sentence) => (isOld(sentence) ? subjectOf : laterSubjectOf)(sentence),
    readFigures: (sentence) =>
      recall(figures, sentence, () => {
        const { mine, its, spans, shared, way } = readBoth();
        return (isOld(sentence) ? mine : its)
          .readFigures(sentence)
          .map((one) => placeFigure(one, spans, shared, way));
      }),
    areOtherTenses: (one, other) => {
      const [mine, its] = [one, other].map((sentence) =>
        (isOld(sentence) ? before : after).tenseOf(sentence),
      );
      return mine !== undefined && its !== undefined && mine !== its;
    },
    relateSums: (old, later) => readBoth().relateSums(old, later),
    areOtherTimes: (old, later) => areOfOtherTimes(timesOf(old), timesOf(later)),
  };
}

/** What each document tells by itself, and what is known of it beside the other. */
interface Both extends Pick<Reader, 'relateSums'> {
  readonly mine: Own;
  readonly its: Own;
  readonly shared: SharedCounts;
  readonly spans: Spans;
  readonly way: string | undefined;
}

function recallBoth(before: Parts, after: Parts): Both {
  const [mine, its] = [recallOwn(before), recallOwn(after)];
  const way = findSoleWay([mine.sums, its.sums]);
  return {
    mine,
    its,
    shared: shareCounts(mine.counts, its.counts),
    spans: tellSpans(mine.spans, its.spans),
    way,
    relateSums: createSumRelation(mine.sums, its.sums, way),
  };
}

/** A figure with what is known of it beside the other document. */
function placeFigure(
  figure: CountedFigure,
  spans: Spans,
  shared: SharedCounts,
  way: string | undefined,
): CountedFigure {
  const span = spans.get(figure.figure);
  const { counts, sum } = figure;
  if (span === undefined && counts === undefined && (sum === undefined || way === undefined)) return figure;
  return {
    ...figure,
    ...(span && { span }),
    ...(sum !== undefined && { sum: dropWay(sum, way) }),
    ...(counts && { counts: { ...counts, hasLike: shared.has(writeCounts(counts)) } }),
  };
}

/** How much time a figure tells of, and its unit. */
interface Timed {
  readonly span: Span | undefined;
  readonly unit: string;
}

function listTimes({ kind, figures, text }: Sentence, spans: Spans): Timed[] {
  return kind === 'row'
    ? []
    : figures.map((figure) => ({ span: spans.get(figure), unit: unitOf(figure, text) }));
}

/** Whether all that two sentences count in one unit is of other spans of time; where they share none, all that they count. */
function areOfOtherTimes(some: readonly Timed[], others: readonly Timed[]): boolean {
  let [isAny, isSame, isAnyOfUnit, isSameOfUnit] = [false, false, false, false];
  for (const one of some)
    for (const other of others) {
      const isOfOneSpan = !areOtherSpans(one.span, other.span);
      isAny = true;
      isSame ||= isOfOneSpan;
      if (one.unit !== other.unit || one.unit === '%') continue;
      isAnyOfUnit = true;
      isSameOfUnit ||= isOfOneSpan;
    }
  return isAnyOfUnit ? !isSameOfUnit : isAny && !isSame;
}
