import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { promises } from '../../../src/datasets/tables/promises.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { linesOf } from '../../../src/promises/rows/row.ts';
import { findQuantities } from '../../../src/text/quantity/quantity.ts';
import { withDemo } from '../../demo/with-demo.ts';
import { readDocuments } from '../document/read-documents.ts';

// promises.csv of the demonstration: the words of each side, and the document that is named for them, come from one statement.

const { settings, documents } = withDemo(readDocuments);
const catalogue = createCatalogue(settings, documents);
const texts = new Map(documents.map((one) => [one.id, one]));
const ledger = createLedger(
  catalogue,
  undefined,
  ({ id }) => texts.get(id) ?? { outline: [], paragraphs: [] },
);
const rows = promises.listRows(ledger, catalogue.settings);
/** Lines whose number is a sum of several reports: the document is that of the last. */
const sums = new Set(
  ledger
    .filter((row) => linesOf(row).some(({ measure, doneFrom }) => measure && doneFrom.length > 1))
    .map(({ id }) => id),
);

const unquote = (text: string): string =>
  text
    .slice(text.indexOf('“') + 1, -1)
    .replaceAll('‘', '“')
    .replaceAll('’', '”');

/** Whether the statement of the document says these words: quoted, or as the number that it has. */
function says(document: string, anchor: unknown, words: string): boolean {
  const found = texts.get(document)?.statements.find((one) => one.anchor === anchor);
  if (words.includes('“'))
    return (found?.sentence ?? texts.get(document)?.html ?? '').includes(unquote(words));
  if (!found) return false;
  const [told] = findQuantities(words);
  if (!told) return true;
  const { value, min, max } = found.quantity ?? {};
  const [a, b] = [told.value ?? told.min ?? told.max, value ?? min ?? max];
  return typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-6 * Math.abs(a);
}

describe('promises.csv', () => {
  it('has the words of a promise and their document from one statement', () => {
    const told = rows.filter((row) => row['promise_text'] !== null);
    expect(told.length).toBeGreaterThan(200);
    const isWrong = (row: (typeof rows)[number]): boolean =>
      !says(String(row['target_document']), row['target_anchor'], String(row['promise_text']));
    expect(told.filter(isWrong).map((row) => [row['promise_text'], row['target_document']])).toEqual([]);
  });

  it('names for each of several results the document that has its words, and its time', () => {
    const told = rows.filter((row) => row['done_parts_documents'] !== null);
    expect(told.length).toBeGreaterThan(1);
    for (const row of told) {
      const ids = String(row['done_parts_documents']).split(';');
      const words = String(row['done_parts']).match(/“[^”]*”/gu) ?? [];
      if (words.length !== ids.length) continue;
      const periods = String(row['done_parts_periods']).split(';');
      expect(periods).toHaveLength(ids.length);
      ids.forEach((id, index) => {
        const found = texts
          .get(id)
          ?.statements.find(({ sentence }) => sentence.includes(unquote(words[index] ?? '')));
        expect([id, words[index], found?.period]).toEqual([id, words[index], periods[index]]);
      });
    }
  });

  it('has the words of a result and their document from one statement', () => {
    const told = rows.filter((row) => row['done_text'] !== null && !sums.has(String(row['id'])));
    expect(told.length).toBeGreaterThan(200);
    const isWrong = (row: (typeof rows)[number]): boolean =>
      !says(String(row['result_document']), row['result_anchor'], String(row['done_text']));
    expect(told.filter(isWrong).map((row) => [row['done_text'], row['result_document']])).toEqual([]);
  });

  it('names a document wherever it has words, and a plan where a report has but repeated its promise', () => {
    for (const row of rows) {
      expect(row['target_document'] === null).toBe(row['promise_text'] === null);
      expect(row['result_document'] === null).toBe(row['done_text'] === null);
    }
    const invested = rows.find(
      (row) =>
        row['bureau'] === 'nanping' && row['period'] === '2023' && row['measure_name'] === '交通建设投资',
    );
    expect([invested?.['target_document'], invested?.['result_document']]).toEqual([
      'plans/nanping/2023',
      'summaries/nanping/2023',
    ]);
  });
});
