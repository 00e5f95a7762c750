import type { Row, TextTable } from '../table.ts';
import { ownColumns } from './describe-text.ts';

/** Makes of rows what is stored of them. */
export interface Packer {
  /** The number of the next document, to which the paragraphs that follow belong. */
  readonly number: (document: Row) => number;
  /** @throws Error if a row names a document or a paragraph that did not come before */
  readonly pack: (table: TextTable, row: Row) => Row;
}

/** Keeps the paragraphs of one document only. */
export function createPacker(): Packer {
  let document = { number: 0, id: '' };
  let paragraphs = new Map<string, { readonly number: number; readonly text: string }>();
  let lastParagraph = 0;
  const own = (table: TextTable, row: Row): Row =>
    Object.fromEntries(ownColumns(table).map(({ name }) => [name, row[name] ?? null]));
  return {
    number: ({ id }) => {
      document = { number: document.number + 1, id: String(id) };
      paragraphs = new Map();
      return document.number;
    },
    pack: (table, row) => {
      if (row['document'] !== document.id)
        throw new Error(
          `A row of ${table.name} names document ${String(row['document'])}, not ${document.id}`,
        );
      if (table.rowIs === 'paragraph') {
        lastParagraph += 1;
        const text = String(row['text']);
        paragraphs.set(String(row['anchor']), { number: lastParagraph, text });
        return { number: lastParagraph, document: document.number, ...own(table, row), text };
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
