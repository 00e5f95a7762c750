import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileFacts } from '../../../src/document/file-facts.ts';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { createMatrix } from '../../../src/catalogue/matrix.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { readHistories } from '../../../src/history/read-histories.ts';
import { readFacts } from '../../../src/history/version-facts.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { createCascade } from '../../../src/promises/places/cascade.ts';
import { ledgerStates } from '../../../src/promises/states/state.ts';
import { readFormer } from '../../../src/record/former/read-former.ts';
import { counties, bureaus, readFigure, subjects, years } from '../../demo/generator/figures.ts';
import { round } from '../../demo/generator/write-report.ts';
import { commitDemoHistory } from '../../demo/history/commit-history.ts';
import { createDemoRoot, withDemo } from '../../demo/with-demo.ts';
import { readDocuments } from '../document/read-documents.ts';

// The demonstration shows what the program is for: all that its pages tell apart has to be in it, and its figures have to agree.

const { settings, documents } = withDemo(readDocuments);
const catalogue = createCatalogue(settings, documents);
const texts = new Map(documents.map((one) => [one.id, one]));
const rows = createLedger(catalogue, undefined, ({ id }) => texts.get(id) ?? { outline: [], paragraphs: [] });
const subjectNames = Object.keys(subjects) as (keyof typeof subjects)[];

describe('the demonstration', () => {
  it('has nothing that the check would tell', async () => {
    const root = createDemoRoot();
    try {
      const { problems, documentCount } = await checkContent(root, { today: '2025-01-01' });
      expect(problems).toEqual([]);
      expect(documentCount).toBe(documents.length);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('says on every page what it is, and is kept from search engines', () => {
    expect(settings.site.notice).toMatch(/虚构/u);
    expect(settings.site.indexed).toBe(false);
  });

  it('has at least eight counties and six years', () => {
    expect(counties.length).toBeGreaterThanOrEqual(8);
    expect(createMatrix(catalogue).years).toEqual([...years].reverse());
  });

  it('has a plan and a report of substance, written by hand, of the prefecture and of eight counties', () => {
    const lengthOf = (html: string): number => html.replace(/<[^>]*>|\s/gu, '').length;
    // Programs write no keywords.
    const written = documents.filter(({ data, html }) => data.keywords.length > 0 && lengthOf(html) >= 800);
    const bureausOf = (collection: string): Set<string> =>
      new Set(written.filter(({ id }) => id.startsWith(collection)).map(({ data }) => data.bureau));
    const both = [...bureausOf('plans/')].filter((bureau) => bureausOf('summaries/').has(bureau));
    expect(both).toContain('nanping');
    expect(both.filter((bureau) => counties.includes(bureau)).length).toBeGreaterThanOrEqual(8);
    expect(bureausOf('summaries/')).toContain('yanhui-roads');
    const ids = written.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['plans/maipu/2022', 'summaries/liaoxi/2022']));
  });

  it('says of what a report on a quarter adds up from January on that it is of these months', () => {
    const own = rows.filter(({ bureau, period }) => bureau.id === 'nanping' && period.id === '2024');
    const timesOf = (measure: string): string[] =>
      own.find((row) => row.measure?.id === measure)?.doneFrom.map((one) => one.period.label) ?? [];
    expect(timesOf('rural-roads-built')).toEqual(['2024年1—9月']);
    expect(timesOf('dilapidated-bridge-renovation')).toEqual(['2024年1—9月']);
    expect(timesOf('rural-road-safety-works')).toEqual(['2024年上半年', '2024年第三季度']);
  });

  it('has each state of the ledger', () => {
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(ledgerStates.map(({ id }) => id)));
  });

  it('has a document that was withdrawn and stays, an address that moved and one that was taken away', () => {
    const withdrawn = documents.filter(({ data }) => data.changes?.some(({ kind }) => kind === '撤回'));
    expect(withdrawn.map(({ id }) => id)).toEqual(['summaries/luting/2023-Q3']);
    const { moved, withdrawn: gone } = withDemo(readFormer).former;
    expect([moved.length, gone.length]).toEqual([1, 1]);
  });

  it('has a past: a correction, a silent edit, a slip and its mending, a rename, one that is gone', async () => {
    const root = createDemoRoot();
    try {
      commitDemoHistory(root);
      const present = documents.map(({ file }) => {
        const bytes = readFileSync(path.join(root, file));
        return { file, content: readFileFacts(bytes), readFacts: () => readFacts(file, bytes) };
      });
      const past = await readHistories({ root, present, now: Date.UTC(2025, 0, 1) });
      const told = Object.values(past.documents).filter(({ lines }) => lines.length > 1);
      expect(
        Object.fromEntries(
          told.map(({ id, lines, versions }) => [
            id,
            lines.map(({ day, kind, version }) => {
              const one = versions.find(({ name }) => name === version);
              const mark = one?.restores !== undefined ? ' =' : one?.isUnexplained ? ' ?' : '';
              return `${day} ${kind}${mark}`;
            }),
          ]),
        ),
      ).toEqual({
        'plans/baishi/2024': ['2024-02-19 version', '2024-03-11 version ?', '2024-03-12 version ='],
        'plans/qingdu/2024': ['2024-02-18 version', '2024-04-02 version ?'],
        'plans/songlan/2022-调整': ['2022-03-25 version', '2022-07-05 moved'],
        'plans/yunze/2024': ['2024-01-08 version', '2024-01-15 format'],
        'summaries/liaoxi/2022': ['2023-01-17 version', '2023-03-06 version'],
      });
      expect(past.gone.map(({ id, day }) => [id, day])).toEqual([
        ['summaries/xingwu/2022-初稿', '2023-01-09'],
      ]);
      expect(Object.keys(past.documents)).toHaveLength(documents.length);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it.each(bureaus)('%s promises and reports what the table of figures says', (bureau) => {
    for (const year of years) {
      for (const subject of subjectNames) {
        const { measure, unit } = subjects[subject];
        const { promised, reported } = readFigure(bureau, subject, year);
        const row = rows.find(
          (one) =>
            one.bureau.id === bureau &&
            one.measure?.id === measure &&
            !one.project &&
            one.period.id === String(year),
        );
        const place = `${bureau} ${measure} ${String(year)}`;
        const scale = unit === '亿元' ? 1e8 : 1;
        const told = (value: number | undefined): number | undefined => value && round(value / scale);
        expect(told(row?.promised), place).toBe(promised);
        // After the first half of the year comes the third quarter, of one bureau.
        if (year === 2024 && bureau === 'nanping') continue;
        expect(told(row?.done), place).toBe(reported);
      }
    }
  });

  it('counts what a row of nine months says once, and not on top of the first half of the year', () => {
    const row = rows.find(
      ({ bureau, measure, period }) =>
        bureau.id === 'nanping' && measure?.id === subjects.bridges.measure && period.id === '2024',
    );
    expect([row?.done, row?.state]).toEqual([19, 'under-way']);
  });

  it('has years in which the prefecture promises what its counties promise, and others in which it does not', () => {
    const sum = (year: (typeof years)[number]): number =>
      counties.map((county) => readFigure(county, 'roads', year).promised ?? 0).reduce((a, b) => a + b);
    expect(sum(2023)).toBe(readFigure('nanping', 'roads', 2023).promised);
    expect(sum(2024)).toBe(317);
    expect(readFigure('nanping', 'roads', 2024).promised).toBe(320);
  });

  it('has each case of the cascade', () => {
    const node = catalogue.tree.nodes.get('nanping');
    if (!node) throw new Error('No prefecture');
    const { lines } = createCascade(
      node,
      Map.groupBy(rows, ({ bureau }) => bureau.id),
    );
    const some = (is: (line: (typeof lines)[number]) => boolean): number => lines.filter(is).length;
    expect(some(({ answers }) => answers.length === 10)).toBeGreaterThan(0);
    expect(some(({ answers }) => answers.length > 0 && answers.length < 10)).toBeGreaterThan(0);
    expect(some(({ partial }) => partial > 0)).toBeGreaterThan(0);
    expect(some(({ reported }) => reported.text !== undefined)).toBeGreaterThan(0);
    expect(some(({ answers, isTakenUp }) => answers.length === 0 && !isTakenUp)).toBeGreaterThan(0);
    expect(some(({ answers, isTakenUp }) => answers.length === 0 && isTakenUp)).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(20);
  });

  it('has gaps in the matrix: a plan, a report, whole years', () => {
    const count = (bureau: string, year: number) => {
      const matrix = createMatrix(catalogue);
      const cell = matrix.rows.find((row) => row.bureau.id === bureau)?.cells[matrix.years.indexOf(year)];
      return cell?.map(({ items }) => items.length);
    };
    expect(count('shuangqiao', 2021)).toEqual([0, 1]);
    expect(count('wangchuan', 2023)).toEqual([1, 0]);
    expect(count('wangchuan', 2020)).toEqual([0, 0]);
  });

  it('has a plan that was late, one that was revoked and replaced, a correction, a successor, attachments', () => {
    const byId = new Map(documents.map((one) => [one.id, one]));
    expect(byId.get('plans/maipu/2022')?.data.published).toMatch(/^2022-07/u);
    expect(byId.get('plans/songlan/2022')?.data.validity?.status).toBe('废止');
    expect(byId.get('plans/songlan/2022-调整')?.data.validity?.status).toBe('有效');
    expect(byId.get('plans/songlan/2022')?.data.validity?.successor).toBe('plans/songlan/2022-调整');
    expect(byId.get('summaries/liaoxi/2022')?.data.changes?.map(({ kind }) => kind)).toEqual(['更正']);
    expect(settings.bureaus.find(({ id }) => id === 'yanhui')?.predecessor).toBe('yanhui-roads');
    expect(
      documents.flatMap(({ data }) => data.attachments).map(({ file }) => file.split('.').at(-1)),
    ).toEqual(expect.arrayContaining(['pdf', 'csv', 'docx']));
  });
});
