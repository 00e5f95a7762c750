import { dropped, fold, foldUnit } from '../../text/spelling/fold.ts';
import { character, kindAt, skipNumber } from '../reading/character.ts';
import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../reading/sentence.ts';

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

/** 2023年 and 30% are one token each. */
const unitsOfDate = '年月日%％';

function tokenizePlain(sentence: Sentence, from: number, to: number): Token[] {
  const { text } = sentence;
  const tokens: Token[] = [];
  let next = from;
  while (next < to) {
    const start = next;
    const kind = kindAt(text, start);
    const isNumber = kind === character.digit;
    const stop = Math.min(to, findEnd(text, start, kind));
    const hasUnit = isNumber && stop < to && unitsOfDate.includes(text.charAt(stop));
    const end = hasUnit ? stop + 1 : stop;
    next = end;
    const key = foldPart(text, start, end);
    if (key === '') continue;
    const mask = isNumber ? `#${hasUnit ? text.charAt(end - 1) : ''}` : key;
    const sort = isNumber ? 'figure' : kind === character.sign ? 'sign' : 'word';
    tokens.push({ sentence, start, end, key, mask, kind: sort });
  }
  return tokens;
}

function findEnd(text: string, start: number, kind: number): number {
  if (kind === character.digit) return skipNumber(text, start);
  let end = start + 1;
  if (kind === character.latin) while (kindAt(text, end) === character.latin) end += 1;
  // Both halves of a character beyond U+FFFF.
  else if ((text.charCodeAt(start) & 0xfc00) === 0xd800) end += 1;
  return end;
}

function foldPart(text: string, start: number, end: number): string {
  if (end === start + 1) {
    const unit = foldUnit(text.charCodeAt(start));
    return unit === dropped ? '' : String.fromCharCode(unit);
  }
  return fold(text.slice(start, end));
}
