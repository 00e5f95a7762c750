import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { publishDocument } from '../../../src/catalogue/document-data.ts';
import { tables } from '../../../src/datasets/tables.ts';
import { readDocuments } from '../document/read-documents.ts';
import { collapse, readElement, readHtmlText } from '../document/read-html.ts';

// The documents of the fixture: every figure of the datasets leads to a sentence that contains it.

const { settings, documents } = readDocuments(path.join(import.meta.dirname, '../../fixtures/site'));
const catalogue = createCatalogue(settings, documents);

test('the documents have statements, quantities and roads to be found', () => {
  expect(documents.flatMap(({ statements }) => statements).length).toBeGreaterThan(5);
});

describe.each(documents)('$file', (document) => {
  const item = catalogue.items.find(({ id }) => id === document.id);
  const published = item && publishDocument(item, document, catalogue);

  const listRows = (name: string) => {
    const table = tables.find((one) => one.name === name);
    return published && (table?.of === 'documents' || table?.of === 'text') ? table.listRows(published) : [];
  };
  const readShown = (anchor: string) => collapse(readHtmlText(readElement(document.html, anchor)));

  test('statements: each address leads to the words, and these to the figure', () => {
    const rows = listRows('statements');
    expect(rows).toHaveLength(document.statements.length);
    for (const { text, sentence, quantity, paragraph, url } of rows) {
      const [page, anchor = ''] = String(url).split('#');
      expect(page).toBe(published?.url);
      expect(readShown(anchor)).toBe(collapse(String(text)));
      expect(readShown(String(paragraph))).toContain(collapse(String(sentence)));
      expect(sentence).toContain(text);
      if (quantity !== null) expect(readShown(anchor)).toContain(collapse(String(quantity)));
    }
  });

  test.each(['quantities', 'routes'])('%s: each address leads to the words', (name) => {
    const rows = listRows(name);
    for (const { text, sentence, url } of rows) {
      const [page, anchor = ''] = String(url).split('#');
      expect(page).toBe(published?.url);
      const shown = readShown(anchor);
      expect(shown).toContain(collapse(String(text)));
      expect(shown).toContain(collapse(String(sentence)));
    }
  });
});
