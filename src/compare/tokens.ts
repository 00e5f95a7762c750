import { dropped, foldUnit } from '../text/fold.ts';
import type { Figure, Sentence } from './sentence.ts';

/** What a difference is counted in: a figure with its unit, a year, a name of a road, a Latin word, else one character. */
export interface Token {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** Folded text: what must be the same. */
  readonly key: string;
  /** The same for all figures of one unit and for all years: they are compared in their places. */
  readonly mask: string;
  readonly kind: 'figure' | 'word' | 'sign';
  /** Missing for years, and figures without a unit. */
  readonly figure?: Figure;
}

const pieces =
  /[0-9０-９]+(?:[.．][0-9０-９]+)*(?<unit>[年月日%％]?)|[A-Za-zＡ-Ｚａ-ｚ]+|\p{L}|\p{N}|\s+|[\s\S]/gu;

/** Cuts sentences into tokens; white space and what cannot be seen is left out, and the numbers that sentences bear. */
export function tokenize(sentences: readonly Sentence[]): Token[] {
  return sentences.flatMap((sentence) => {
    const tokens: Token[] = [];
    let position = sentence.lead;
    const whole = [
      ...sentence.figures.map((figure) => ({ start: figure.start, end: figure.end, figure })),
      ...sentence.routes.map(({ start, end }) => ({ start, end, figure: undefined })),
    ].sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { start, end, figure } of whole) {
      if (start < position) continue;
      tokens.push(...tokenizePlain(sentence, position, start), createWhole(sentence, start, end, figure));
      position = end;
    }
    return [...tokens, ...tokenizePlain(sentence, position, sentence.text.length)];
  });
}

function createWhole(sentence: Sentence, start: number, end: number, figure: Figure | undefined): Token {
  const key = foldPart(sentence.text, start, end);
  if (!figure) return { sentence, start, end, key, mask: key, kind: 'word' };
  return { sentence, start, end, key, mask: `#${figure.unit ?? ''}`, kind: 'figure', figure };
}

function tokenizePlain(sentence: Sentence, from: number, to: number): Token[] {
  return [...sentence.text.slice(from, to).matchAll(pieces)].flatMap(
    ({ 0: text, index, groups }): Token[] => {
      const [start, end] = [from + index, from + index + text.length];
      const key = foldPart(sentence.text, start, end);
      if (key === '') return [];
      const unit = groups?.['unit'];
      if (unit !== undefined) return [{ sentence, start, end, key, mask: `#${unit}`, kind: 'figure' }];
      return [{ sentence, start, end, key, mask: key, kind: /[\p{L}\p{N}]/u.test(text) ? 'word' : 'sign' }];
    },
  );
}

function foldPart(text: string, start: number, end: number): string {
  let folded = '';
  for (let index = start; index < end; index += 1) {
    const unit = foldUnit(text.charCodeAt(index));
    if (unit !== dropped) folded += String.fromCharCode(unit);
  }
  return folded;
}
