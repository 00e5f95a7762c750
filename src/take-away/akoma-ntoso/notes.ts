import type { PublishedParagraph } from '../../catalogue/document-data.ts';
import { splitWords } from '../split-words.ts';
import type { Words } from '../taken.ts';
import { escapeXml } from '../word-styles.ts';
import { element } from './element.ts';

export type WriteWords = (words: Words) => string;

/** @param refer gives the mark of a footnote */
export function writeWords(words: Words, refer: (number: number) => string = () => ''): string {
  return splitWords(words)
    .map((piece) =>
      typeof piece === 'number' ? refer(piece) : escapeXml(piece).replaceAll(/\r?\n/gu, element('eol', {})),
    )
    .join('');
}

/** Writes words with the footnotes of a document: whole where they are first referred to, and afterwards by their number. */
export function openNotes(paragraphs: readonly PublishedParagraph[]): WriteWords {
  const notes = Map.groupBy(
    paragraphs.filter(({ kind }) => kind === 'footnote'),
    ({ number }) => number,
  );
  const places = new Map<number, string>();
  const write: WriteWords = (words) => writeWords(words, refer);
  const refer = (number: number): string => {
    const [first, ...others] = notes.get(number) ?? [];
    const marker = String(number);
    const place = places.get(number);
    if (place !== undefined) return element('noteRef', { href: `#${place}`, marker });
    if (!first) return '';
    places.set(number, first.id);
    return element(
      'authorialNote',
      { eId: first.id, marker, placement: 'bottom' },
      element('p', {}, write(first)),
      ...others.map((one) => element('p', { eId: one.id }, write(one))),
    );
  };
  return write;
}
