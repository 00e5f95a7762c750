import type { Row, TextTable } from '../table.ts';
import { numberInYear } from './numbers.ts';
import { ownColumns } from './describe-text.ts';

/** Makes of rows what is stored of them. */
export interface Packer {
  /** The rows that follow are of the next document. */
  readonly begin: (id: string) => void;
  /** @throws Error if a row names a document or a paragraph that did not come before */
  readonly pack: (table: TextTable, row: Row) => Row;
}

/** Packs the rows of one year. Keeps the paragraphs of one document only. */
export function createPacker(year: number): Packer {
  let document = { place: 0, id: '' };
  let paragraphs = new Map<string, { readonly number: number; readonly text: string }>();
  let paragraphCount = 0;
  const own = (table: TextTable, row: Row): Row =>
    Object.fromEntries(ownColumns(table).map(({ name }) => [name, row[name] ?? null]));
  return {
    begin: (id) => {
      document = { place: document.place + 1, id };
      paragraphs = new Map();
    },
    pack: (table, row) => {
      if (row['document'] !== document.id)
        throw new Error(
          `A row of ${table.name} names document ${String(row['document'])}, not ${document.id}`,
        );
      if (table.rowIs === 'paragraph') {
        paragraphCount += 1;
        const number = numberInYear('paragraph', year, paragraphCount);
        const text = String(row['text']);
        paragraphs.set(String(row['anchor']), { number, text });
        const ofDocument = numberInYear('document', year, document.place);
        return { number, document: ofDocument, ...own(table, row), text };
      }
      const paragraph = paragraphs.get(String(row['paragraph']));
      if (!paragraph)
        throw new Error(
          `A row of ${table.name} names paragraph ${String(row['paragraph'])} that is not there`,
        );
      return { paragraph: paragraph.number, ...own(table, row), ...packWords(row, paragraph.text) };
    },
  };
}

/** Where the words, the sentence and the address of a fact are found again, or these themselves. */
function packWords(row: Row, paragraph: string): Row {
  const [start, end] = [Number(row['text_start']), Number(row['text_end'])];
  const sentence = String(row['sentence']);
  // The last place that begins before the words and still holds them.
  const at = paragraph.lastIndexOf(sentence, start);
  const isPart = at !== -1 && at + sentence.length >= end;
  const anchor = String(row['url']).split('#')[1] ?? '';
  return {
    // Offsets count UTF-16; SQLite counts characters.
    text: countCharacters(paragraph.slice(0, end)) === end ? null : (row['text'] ?? null),
    sentence_start: isPart ? countCharacters(paragraph.slice(0, at)) + 1 : null,
    sentence_length: isPart ? countCharacters(sentence) : null,
    sentence: isPart ? null : sentence,
    point: anchor === row['paragraph'] ? null : anchor,
  };
}

function countCharacters(text: string): number {
  return /[\u{10000}-\u{10FFFF}]/u.test(text) ? [...text].length : text.length;
}
