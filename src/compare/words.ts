import { fold } from '../text/fold.ts';
import type { Sentence } from './sentence.ts';

/** Digits that are no part of a code: the 180 of 180公里, not the 209 of G209. */
const digits = /(?<![a-z\d])\d[\d.,]*/gu;
const sign = /[^\p{L}\p{N}]/gu;

/**
 * What makes two sentences similar: their words. All amounts are one and the same (`0公里`), so that 改造危桥12座 is found again in
 * 改造危桥一百二十座; signs do not count.
 */
export function maskFigures({ text, lead, figures }: Pick<Sentence, 'text' | 'lead' | 'figures'>): string {
  let masked = '';
  let position = lead;
  for (const { start, end, unit = '' } of figures) {
    if (start < position) continue;
    masked += `${text.slice(position, start)}0${unit}`;
    position = end;
  }
  return reduce(masked + text.slice(position));
}

/** The same for a heading without its number, or any other text. */
export function reduce(text: string): string {
  return fold(text).replace(digits, '0').replace(sign, '');
}
