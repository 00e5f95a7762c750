import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/schema/document.ts';
import { readDocuments } from '../document/read-documents.ts';

const { settings, documents } = readDocuments(path.join(import.meta.dirname, '../../..'));
const text = documents.map(plainText).join('\n');

describe('the glossary of the site', () => {
  it('explains the terms that a citizen meets in the documents', () => {
    expect(settings.glossary.length).toBeGreaterThanOrEqual(50);
    expect(settings.glossary.map(({ term }) => term)).toEqual(
      expect.arrayContaining([
        '两客一危',
        '四好农村路',
        '路长制',
        '一会三卡',
        '放管服',
        '百吨王',
        '中期调规',
      ]),
    );
  });

  it.each(settings.glossary)(
    '$term stands in a document, in each of its spellings',
    ({ id, term, aliases }) => {
      expect([term, ...aliases].filter((name) => !text.includes(name))).toEqual([]);
      expect(documents.some(({ terms }) => terms.includes(id))).toBe(true);
    },
  );

  it.each(settings.glossary)(
    '$term is explained in one to three whole sentences',
    ({ term, explanation }) => {
      expect(explanation.match(/。/gu)?.length).toBeLessThanOrEqual(3);
      expect(explanation).toMatch(/^[^\s]+。$/u);
      expect(explanation.length, term).toBeLessThanOrEqual(100);
    },
  );

  it('marks terms in every document', () => {
    for (const { id, terms } of documents) expect(terms.length, id).toBeGreaterThan(20);
  });
});
