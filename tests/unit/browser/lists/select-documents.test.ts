import { describe, expect, test } from 'vitest';
import { describeDocuments } from '../../../../src/browser/lists/describe-documents.ts';
import { isWhole, readDocumentView, writeDocumentView } from '../../../../src/browser/lists/document-view.ts';
import { selectDocuments } from '../../../../src/browser/lists/select-documents.ts';
import { countPromises, createDocumentRow } from '../../../../src/promises/lists/document-row.ts';
import { createExample } from '../../catalogue/example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2024': { plans: ['2024'], published: '2024-01-10T08:00:00+08:00' },
  'plans/yunling/2024': { plans: ['2024/2025'], written: '2024-02-10' },
  'summaries/yunxi/2023': { plans: [], reviews: ['2023'], published: '2024-03-01', kind: '年度工作总结' },
});
const rows = catalogue.items.map((item) => createDocumentRow(item, catalogue, item.id.length));
const idsOf = (query: string) =>
  selectDocuments(rows, readDocumentView(new URLSearchParams(query))).map(({ id }) => id);

describe('createDocumentRow', () => {
  test('has what a list shows, with all years of a longer plan', () => {
    const row = rows.find(({ id }) => id === 'plans/yunling/2024');
    expect(row).toMatchObject({ periods: '计划2024—2025年', date: '2024-02-10', promises: 18, validity: '' });
    expect(row?.facets).toMatchObject({ collection: ['plans'], year: ['2024', '2025'] });
  });
});

describe('selectDocuments', () => {
  test('keeps the documents with each value that is asked for, in their order', () => {
    expect(idsOf('')).toHaveLength(3);
    expect(idsOf('year=2025')).toEqual(['plans/yunling/2024']);
    expect(idsOf('year=2024&collection=plans')).toEqual(['plans/yunling/2024', 'plans/yunxi/2024']);
    expect(idsOf('kind=annual-summary')).toEqual(['summaries/yunxi/2023']);
    expect(idsOf('year=2023&collection=plans')).toEqual([]);
  });

  test('finds a bureau by its name and by those above it, and a title', () => {
    expect(idsOf('bureau=yunxi')).toEqual(['summaries/yunxi/2023', 'plans/yunxi/2024']);
    const [county] = catalogue.settings.bureaus.filter(({ id }) => id === 'yunxi');
    expect(idsOf(`q=${county?.shortName ?? ''}`)).toContain('plans/yunxi/2024');
    expect(idsOf('q=没有这个地方')).toEqual([]);
  });
});

describe('readDocumentView', () => {
  test('leaves out what it does not know, and is written as it was read', () => {
    const view = readDocumentView(new URLSearchParams('q= 云溪 &year=2024&topic=&x=1'));
    expect(view).toEqual({ text: '云溪', facets: { year: '2024' } });
    expect(writeDocumentView(view).toString()).toBe(`q=${encodeURIComponent('云溪')}&year=2024`);
    expect(isWhole(view)).toBe(false);
    expect(isWhole(readDocumentView(new URLSearchParams('kind=')))).toBe(true);
  });
});

describe('countPromises', () => {
  test('counts a line of the ledger once for each document that promises it', () => {
    const [one, other] = catalogue.items.map((item) => ({ item }));
    if (!one || !other) throw new Error('The example has documents');
    const counts = countPromises([{ targets: [one, one, other] }, { targets: [one] }] as never);
    expect([...counts.values()]).toEqual([2, 1]);
  });
});

describe('describeDocuments', () => {
  test('says how many are shown of how many', () => {
    expect(describeDocuments(8, 8, true)).toBe('共 8 件');
    expect(describeDocuments(3, 8, false)).toBe('符合条件的 3 件，共 8 件');
    expect(describeDocuments(0, 8, false)).toBe('没有符合条件的，共 8 件');
  });
});
