import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { listChanges, paginateChanges, selectChanges } from '../../../src/catalogue/changes.ts';
import type { Change } from '../../../src/schema/change.ts';
import { createDocument } from '../check/stored-document.ts';
import { settings } from './example-catalogue.ts';

const change = (date: string, kind: Change['kind'] = '更正'): Change => ({ date, kind, note: '说明。' });
const plan = (bureau: string, changes: Change[]) =>
  createDocument(`plans/${bureau}/2024`, { data: { bureau, changes } });
const catalogue = createCatalogue(settings, [
  plan('yunxi', [change('2024-02-01'), change('2024-02-02', '格式'), change('2024-03-01', '撤回')]),
  plan('lanshan', [change('2024-02-15'), change('2024-03-01', '补充')]),
]);
const show = (changes: ReturnType<typeof listChanges>): string[] =>
  changes.map(
    ({ item, change: { date, kind, number } }) => `${date} ${item.bureau.id} ${kind} ${String(number)}`,
  );

describe('listChanges', () => {
  test('lists what readers are told, newest first, each by its place in its document', () => {
    expect(show(listChanges(catalogue.items))).toEqual([
      '2024-03-01 lanshan 补充 2',
      '2024-03-01 yunxi 撤回 3',
      '2024-02-15 lanshan 更正 1',
      '2024-02-01 yunxi 更正 1',
    ]);
  });
});

describe('listChanges of what is no longer valid', () => {
  const ended = (date: string, changes: Change[] = []) =>
    createCatalogue(settings, [
      createDocument('plans/yunxi/2024', {
        data: { bureau: 'yunxi', changes, validity: { status: '废止', date, reason: '任务调整' } },
      }),
    ]).items;

  test('has that a document lost its force, among what was changed in it', () => {
    const all = listChanges(ended('2024-02-10', [change('2024-02-01'), change('2024-03-01')]));
    expect(show(all)).toEqual([
      '2024-03-01 yunxi 更正 2',
      '2024-02-10 yunxi 废止 0',
      '2024-02-01 yunxi 更正 1',
    ]);
    expect(all[1]?.change).toEqual({ date: '2024-02-10', kind: '废止', note: '任务调整', number: 0 });
  });

  test('tells it after a change of the same day', () => {
    expect(show(listChanges(ended('2024-02-10', [change('2024-02-10')])))).toEqual([
      '2024-02-10 yunxi 废止 0',
      '2024-02-10 yunxi 更正 1',
    ]);
  });

  test('tells a withdrawal once that names its successor under validity, and one of another day apart', () => {
    const taken = [change('2024-02-10', '撤回')];
    expect(show(listChanges(ended('2024-02-10', taken)))).toEqual(['2024-02-10 yunxi 撤回 1']);
    expect(show(listChanges(ended('2024-02-01', taken)))).toEqual([
      '2024-02-10 yunxi 撤回 1',
      '2024-02-01 yunxi 废止 0',
    ]);
  });

  test('invents no day: what says none is not told', () => {
    const { items } = createCatalogue(settings, [
      createDocument('plans/yunxi/2024', { data: { bureau: 'yunxi', validity: { status: '失效' } } }),
      createDocument('plans/yunxi/2025', {
        data: { bureau: 'yunxi', validity: { status: '有效', date: '2025-12-31' } },
      }),
    ]);
    expect(listChanges(items)).toEqual([]);
  });
});

describe('selectChanges', () => {
  test('takes those of a bureau and of the bureaus below it', () => {
    const all = listChanges(catalogue.items);
    expect(show(selectChanges(all, catalogue, 'yunxi'))).toHaveLength(2);
    expect(show(selectChanges(all, catalogue, 'yunzhou'))).toEqual(
      show(selectChanges(all, catalogue, 'yunxi')),
    );
    expect(show(selectChanges(all, catalogue, 'yunling'))).toEqual([]);
  });
});

describe('paginateChanges', () => {
  test('cuts hundreds of changes into pages, and has one page where there are none', () => {
    const days = Array.from({ length: 31 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`);
    const many = Array.from({ length: 10 }, () => days)
      .flat()
      .sort();
    const items = createCatalogue(settings, [
      plan(
        'yunxi',
        many.map((day) => change(day)),
      ),
    ]).items;
    const pages = paginateChanges(listChanges(items));
    expect(pages.map(({ entries }) => entries.length)).toEqual([...Array<number>(20).fill(15), 10]);
    expect(pages[0]?.total).toBe(310);
    expect(paginateChanges([])).toMatchObject([{ entries: [], number: 1, count: 1 }]);
  });
});
