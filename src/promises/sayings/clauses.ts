import type { Statement } from '../../schema/document.ts';

/** A clause of a sentence, and which part of it is marked. */
export interface Clause {
  readonly text: string;
  /** Offsets of the marked words within the clause. */
  readonly marked: readonly [start: number, end: number];
}

/** The sentence of a statement, clause by clause. */
export interface ClausesOfSentence {
  /** Those before the marked words, nearest last. */
  readonly before: readonly string[];
  /** Those in which marked words stand, whole. */
  readonly own: readonly Clause[];
  /** Those after them, up to a ； or a 。 */
  readonly after: readonly string[];
}

const clause = /[^，,；;。：:！!？?\n\u3000\t]+/gu;

export function listClauses({ sentence, text }: Pick<Statement, 'sentence' | 'text'>): ClausesOfSentence {
  const at = sentence.indexOf(text);
  const words = at === -1 ? text : sentence;
  const [start, end] = [Math.max(0, at), Math.max(0, at) + text.length];
  const found = [...words.matchAll(clause)].map(({ 0: own, index }) => ({
    text: own,
    start: index,
    end: index + own.length,
  }));
  return {
    before: found.filter((one) => one.end <= start).map((one) => one.text),
    own: found
      .filter((one) => one.end > start && one.start < end)
      .map((one) => ({
        text: one.text,
        marked: [Math.max(start, one.start) - one.start, Math.min(end, one.end) - one.start] as const,
      })),
    after: found
      .filter((one) => one.start >= end && !/[；;。！!？?\n]/u.test(words.slice(end, one.start)))
      .map((one) => one.text),
  };
}
