import { readSubject, type Subject } from './about/subject.ts';
import { readFigures, type CountedFigure } from './figures/read-figures.ts';
import type { Sentence } from './reading/sentence.ts';

/** Reads what sentences are about and what their figures count, each once. */
export interface Reader {
  readonly readSubject: (sentence: Sentence) => Subject;
  readonly readFigures: (sentence: Sentence) => readonly CountedFigure[];
}

export function createReader(): Reader {
  const subjects = new Map<Sentence, Subject>();
  const figures = new Map<Sentence, readonly CountedFigure[]>();
  const recall = <Read>(known: Map<Sentence, Read>, sentence: Sentence, read: () => Read): Read => {
    const found = known.get(sentence) ?? read();
    known.set(sentence, found);
    return found;
  };
  const recallSubject = (sentence: Sentence): Subject =>
    recall(subjects, sentence, () => readSubject(sentence));
  return {
    readSubject: recallSubject,
    readFigures: (sentence) =>
      recall(figures, sentence, () => readFigures(sentence, recallSubject(sentence))),
  };
}
