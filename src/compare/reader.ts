import { readSubject, type Subject } from './about/subject.ts';
import { readFigures, type CountedFigure } from './figures/read-figures.ts';
import type { Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';
import { readSums, type Sums } from './sums/read-sums.ts';
import { shareCounts } from './measures/counts.ts';
import { createSumRelation, type SumRelation } from './sums/sums-apart.ts';

/** Reads what sentences are about and what their figures count, each once. */
export interface Reader {
  readonly readSubject: (sentence: Sentence) => Subject;
  readonly readFigures: (sentence: Sentence) => readonly CountedFigure[];
  /** Whether an old and a later sentence add up the same, or a part of it. */
  readonly relateSums: (old: Sentence, later: Sentence) => SumRelation;
}

export function createReader(before: Parts, after: Parts): Reader {
  const subjects = new Map<Sentence, Subject>();
  const figures = new Map<Sentence, readonly CountedFigure[]>();
  const recall = <Read>(known: Map<Sentence, Read>, sentence: Sentence, read: () => Read): Read => {
    const found = known.get(sentence) ?? read();
    known.set(sentence, found);
    return found;
  };
  const recallSubject = (sentence: Sentence): Subject =>
    recall(subjects, sentence, () => readSubject(sentence));
  const [told, toldLater] = [before, after].map(({ partOf }) =>
    [...partOf.keys()].flatMap(({ figures: own }) => own.flatMap(({ counts }) => counts ?? [])),
  );
  const shared = shareCounts(told ?? [], toldLater ?? []);
  const [mine, its] = [before, after].map((parts) =>
    readSums(parts, (sentence) => recallSubject(sentence).mentions),
  ) as [Sums, Sums];
  return {
    readSubject: recallSubject,
    readFigures: (sentence) =>
      recall(figures, sentence, () =>
        readFigures(sentence, recallSubject(sentence), {
          sums: mine.get(sentence) ?? its.get(sentence),
          shared,
          year: (before.partOf.has(sentence) ? before : after).year,
        }),
      ),
    relateSums: createSumRelation(mine, its),
  };
}
