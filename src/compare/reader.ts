import { readSubject, type Subject } from './about/subject.ts';
import type { Figure } from './figures/figure.ts';
import { unitOf } from './figures/units.ts';
import { readFigures, type CountedFigure } from './figures/read-figures.ts';
import type { Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';
import { areOtherSpans, tellSpans, type Span } from './reading/span.ts';
import type { Tense } from './reading/tense-kind.ts';
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
  const measured = nameMeasures([before, after], [mine, its]);
  const spans = tellSpans(before, after, (figure) => measured.get(figure));
  const spansOf = ({ kind, figures: own }: Sentence): (Span | undefined)[] =>
    kind === 'row' ? [] : own.map((figure) => spans.get(figure));
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
    areOtherTimes: (old, later) => {
      const [some, others] = [spansOf(old), spansOf(later)];
      return (
        some.length > 0 &&
        others.length > 0 &&
        some.every((one) => others.every((other) => areOtherSpans(one, other)))
      );
    },
  };
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

/** What each figure is of: the measure that it adds up, else its unit; growth that of the amount before it. */
function nameMeasures(documents: readonly Parts[], sums: readonly Sums[]): ReadonlyMap<Figure, string> {
  const measures = new Map<Figure, string>();
  for (const sentence of documents.flatMap(({ partOf }) => [...partOf.keys()])) {
    const own = sums.map((one) => one.get(sentence)).find((one) => one !== undefined);
    let last: string | undefined;
    for (const figure of sentence.figures) {
      const measure =
        own?.get(figure)?.measure ??
        (figure.unit === '%' ? last : undefined) ??
        unitOf(figure, sentence.text);
      measures.set(figure, measure);
      last = measure;
    }
  }
  return measures;
}
