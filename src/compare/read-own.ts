import { readSubject, type Subject } from './about/subject.ts';
import type { CountedFigure } from './figures/counted-figure.ts';
import type { Figure } from './figures/figure.ts';
import { readFigures } from './figures/read-figures.ts';
import { tellCounts, type Counts } from './measures/counts.ts';
import type { Parts } from './reading/sections.ts';
import type { Sentence } from './reading/sentence.ts';
import { readOwnSpans, type OwnSpans } from './reading/span.ts';
import { recall } from './recall.ts';
import { readMeasured } from './sums/measured.ts';
import { readSums } from './sums/read-sums.ts';
import type { Sums } from './sums/sum.ts';

/** What a document tells by itself, whatever it is compared with: read once for both comparisons in which it stands. */
export interface Own {
  readonly sums: Sums;
  readonly spans: OwnSpans;
  /** What its figures count, where a measure has a name for it. */
  readonly counts: readonly Counts[];
  /** The figures of a sentence, of which is not known yet what the other document has. */
  readonly readFigures: (sentence: Sentence) => readonly CountedFigure[];
}

const known = new WeakMap<Parts, Own>();
const subjects = new WeakMap<Parts, Map<Sentence, Subject>>();

/** Gives the function that reads what sentences of a document are about. */
export function recallSubjects(parts: Parts): (sentence: Sentence) => Subject {
  const own = recall(subjects, parts, () => new Map<Sentence, Subject>());
  return (sentence) => recall(own, sentence, readSubject);
}

export function recallOwn(parts: Parts): Own {
  return recall(known, parts, readOwn);
}

function readOwn(parts: Parts): Own {
  const { partOf, tenseOf, year } = parts;
  const subjectOf = recallSubjects(parts);
  const sums = readSums(parts, (sentence) => subjectOf(sentence).mentions);
  const countsOf = (sentence: Sentence): ((figure: Figure) => Counts | undefined) => {
    const asRead = tellsBoth(sentence);
    return ({ counts }) => counts && (asRead ? counts : tellCounts(counts, tenseOf(sentence)));
  };
  const figures = new Map<Sentence, readonly CountedFigure[]>();
  return {
    sums,
    spans: readOwnSpans(parts, readMeasured(parts, sums)),
    counts: [...partOf.keys()].flatMap((sentence) => {
      const read = countsOf(sentence);
      return sentence.figures.flatMap((figure) => read(figure) ?? []);
    }),
    readFigures: (sentence) =>
      recall(figures, sentence, () =>
        readFigures(sentence, subjectOf(sentence), {
          sums: sums.get(sentence),
          countsOf: countsOf(sentence),
          year,
        }),
      ),
  };
}

/** Whether a sentence promises and reports: 计划新改建58公里，已完工31公里. */
function tellsBoth({ figures }: Sentence): boolean {
  return new Set(figures.flatMap(({ counts }) => counts?.sort.split(' ')[0] ?? [])).size > 1;
}
