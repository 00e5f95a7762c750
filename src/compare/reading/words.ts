import { fold } from '../../text/spelling/fold.ts';
import { character, kindAt, skipNumber } from './character.ts';
import type { Figure } from '../figures/figure.ts';

/** The words of a sentence begin at `lead`, behind a number such as （一）; an offset in UTF-16 like those of the figures. */
interface FiguredText {
  readonly text: string;
  readonly lead: number;
  readonly figures: readonly Figure[];
}

/**
 * What makes two sentences similar: their words. All amounts are one and the same (`0公里`), so that 改造危桥12座 is found again in
 * 改造危桥一百二十座; signs do not count.
 */
export function maskFigures({ text, lead, figures }: FiguredText): string {
  let masked = '';
  let position = lead;
  for (const { start, end, unit = '' } of figures) {
    if (start < position) continue;
    masked += `${text.slice(position, start)}0${unit}`;
    position = end;
  }
  return reduce(masked + text.slice(position));
}

/** The same for a heading without its number, or any other text. Digits of a code stay: the 209 of G209. */
export function reduce(text: string): string {
  const folded = fold(text);
  let reduced = '';
  for (let index = 0; index < folded.length; index += 1) {
    const kind = kindAt(folded, index);
    if (kind === character.digit && kindAt(folded, index - 1) !== character.latin) {
      reduced += '0';
      index = skipNumber(folded, index) - 1;
      continue;
    }
    const end = kind === character.digit ? skipNumber(folded, index) : index + 1;
    if (kind !== character.sign) reduced += folded.slice(index, end);
    index = end - 1;
  }
  return reduced;
}
