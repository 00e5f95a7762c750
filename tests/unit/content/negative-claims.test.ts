import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { nameProject } from '../../../src/catalogue/name-project.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { nameRow } from '../../../src/promises/rows/name-row.ts';
import type { LedgerRow } from '../../../src/promises/rows/row.ts';
import { withDemo } from '../../demo/with-demo.ts';
import { readDocuments } from '../document/read-documents.ts';

// Who says 未见公开目标 or 总结没有提到 speaks of the text of documents, not of marks: here the texts are read whole, by names alone.

const { settings, documents } = withDemo(readDocuments);
const catalogue = createCatalogue(settings, documents);
const byId = new Map(documents.map((one) => [one.id, one]));
const readBody = ({ id }: { readonly id: string }) => byId.get(id) ?? { outline: [], paragraphs: [] };
const rows = createLedger(catalogue, undefined, readBody);

/** Sentences of the documents of a bureau that plan or look back on the year of a line, and have one of its plain names. */
function findSentences({ bureau, period, measure, project }: LedgerRow, side: 'plans' | 'reviews'): string[] {
  const names = (project ? nameProject(project) : (measure?.aliases ?? [])).filter(
    (name) => !/[\s|]/u.test(name),
  );
  const year = String(period.firstYear);
  return (catalogue.byBureau.get(bureau.id) ?? [])
    .filter((item) => item.data[side].some((id) => id === year))
    .flatMap(({ id }) => readBody({ id }).paragraphs.flatMap(({ text }) => text.split('。')))
    .filter((sentence) => names.some((name) => sentence.includes(name)))
    .filter((sentence) => /\d/u.test(sentence) && !/上年|去年|以来|明年|\d{4}年/u.test(sentence));
}

const show = (row: LedgerRow): string => `${row.bureau.id} ${row.period.id} ${nameRow(row)}`;

describe('a line of the demonstration', () => {
  it('that says 未见公开目标 has no sentence in a plan of the year', () => {
    const own = rows.filter(({ state }) => state === 'untargeted');
    expect(own.length).toBeGreaterThan(10);
    expect(own.filter((row) => findSentences(row, 'plans').length > 0).map(show)).toEqual([]);
  });

  it('that says 计划提到 quotes the plan', () => {
    const own = rows.filter(({ state }) => state === 'foreseen');
    expect(own.map((row) => [show(row), row.foreseen?.map(({ statement }) => statement.text)])).toEqual([
      ['baishi 2023 修复公路水毁', ['没有修复的35处水毁逐处修复']],
      ['xingwu 2023 客货邮融合线路', ['推进客货邮合作']],
      ['baishi 2022 客货邮融合线路', ['开通客货邮融合线路1条']],
    ]);
  });

  it('that says 总结没有提到 has no sentence in a report on the year', () => {
    const own = rows.filter(({ state }) => state === 'unmentioned');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((row) => findSentences(row, 'reviews').length > 0).map(show)).toEqual([]);
  });
});
