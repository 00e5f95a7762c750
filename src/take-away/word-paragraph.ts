import { splitWords } from './split-words.ts';
import type { Words } from './taken.ts';
import { escapeXml, type StyleId } from './word-styles.ts';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * @param refer gives the mark of a footnote; without it none is shown
 * @param mark stands before the words
 */
export function writeParagraph(
  style: StyleId | undefined,
  words: Words,
  refer?: (number: number) => string,
  mark = '',
): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const pieces = splitWords(refer ? words : { text: words.text });
  const runs = [mark, ...pieces].map((piece) =>
    typeof piece === 'number' ? (refer?.(piece) ?? '') : writeRun(piece),
  );
  return `<w:p>${properties}${runs.join('')}</w:p>`;
}

function writeRun(text: string): string {
  if (text === '') return '';
  const content = text
    .split(/(\t|\r?\n)/u)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (/^\r?\n$/u.test(piece)) return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
  return `<w:r>${content}</w:r>`;
}
