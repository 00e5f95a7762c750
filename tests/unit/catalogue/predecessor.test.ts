import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { findPredecessor } from '../../../src/catalogue/predecessor.ts';
import type { Bureau } from '../../../src/schema/bureau.ts';
import { createDocument } from '../check/stored-document.ts';
import { createExample, getItem, settings } from './example-catalogue.ts';

type Documents = Parameters<typeof createExample>[0];

/** Id of the document before; `plans: [period]` or `reviews: [period]` may be left to the id. */
const find = (documents: Documents, id: string) => {
  const catalogue = createExample(documents);
  return findPredecessor(catalogue, getItem(catalogue, id))?.id;
};

const plan = (period: string) => ({ plans: [period] });
const summary = (period: string) => ({ plans: [], reviews: [period], kind: '年度工作总结' as const });

describe('findPredecessor', () => {
  test('gives the nearest earlier year of the same bureau and collection', () => {
    const documents = {
      'plans/yunxi/2021': plan('2021'),
      'plans/yunxi/2022': plan('2022'),
      'plans/yunling/2023': plan('2023'),
      'summaries/yunxi/2023': summary('2023'),
      'plans/yunxi/2024': plan('2024'),
      'plans/yunxi/2025': plan('2025'),
    };
    expect(find(documents, 'plans/yunxi/2024')).toBe('plans/yunxi/2022');
    expect(find(documents, 'plans/yunxi/2021')).toBeUndefined();
    expect(find(documents, 'summaries/yunxi/2023')).toBeUndefined();
  });

  test('prefers the same part of an earlier year, then the same length, then the nearest', () => {
    const half = { 'summaries/yunxi/2023-H1': summary('2023-H1') };
    const older = { 'summaries/yunxi/2022-H1': summary('2022-H1') };
    const second = { 'summaries/yunxi/2022-H2': summary('2022-H2') };
    const year = { 'summaries/yunxi/2022': summary('2022') };
    const id = 'summaries/yunxi/2023-H1';
    expect(find({ ...half, ...second, ...year, ...older }, id)).toBe('summaries/yunxi/2022-H1');
    expect(find({ ...half, ...year, ...second }, id)).toBe('summaries/yunxi/2022-H2');
    expect(find({ ...half, ...year }, id)).toBe('summaries/yunxi/2022');
    expect(find({ ...half, 'summaries/yunxi/2023': summary('2023') }, id)).toBeUndefined();
  });

  test('what looks both ways is put by its collection', () => {
    const both = { plans: ['2023-H2'], reviews: ['2023-H1'], kind: '半年总结' as const };
    expect(
      find(
        { 'summaries/yunxi/2023-H1': both, 'summaries/yunxi/2022-H1': summary('2022-H1') },
        'summaries/yunxi/2023-H1',
      ),
    ).toBe('summaries/yunxi/2022-H1');
  });

  test('of several for one period one that was withdrawn comes last', () => {
    const withdrawn = { date: '2023-04-01', kind: '撤回' as const, note: '虚构。' };
    const documents = {
      'plans/yunxi/2023a': { ...plan('2023'), kind: '工作要点' as const, published: '2023-01-01' },
      'plans/yunxi/2023b': { ...plan('2023'), published: '2023-03-01', changes: [withdrawn] },
      'plans/yunxi/2024': plan('2024'),
    };
    expect(find(documents, 'plans/yunxi/2024')).toBe('plans/yunxi/2023a');
  });

  test('of several for one period the same kind comes first, then the latest', () => {
    const documents = {
      'plans/yunxi/2023a': { ...plan('2023'), kind: '工作要点' as const, published: '2023-03-01' },
      'plans/yunxi/2023b': { ...plan('2023'), published: '2023-01-01' },
      'plans/yunxi/2023c': { ...plan('2023'), published: '2023-02-01' },
      'plans/yunxi/2024': plan('2024'),
    };
    expect(find(documents, 'plans/yunxi/2024')).toBe('plans/yunxi/2023c');
  });

  test('a plan of five years is compared with its like only', () => {
    const five = (period: string) => ({ ...plan(period), kind: '五年规划' as const });
    const documents = {
      'plans/yunxi/2016-2020': five('2016/2020'),
      'plans/yunxi/2020': plan('2020'),
      'plans/yunxi/2021-2025': five('2021/2025'),
      'plans/yunxi/2023': plan('2023'),
    };
    expect(find(documents, 'plans/yunxi/2021-2025')).toBe('plans/yunxi/2016-2020');
    expect(find(documents, 'plans/yunxi/2023')).toBe('plans/yunxi/2020');
  });

  test('a special plan is compared with one of the same title', () => {
    const special = (period: string, title: string) => ({
      ...plan(period),
      kind: '专项计划' as const,
      title,
    });
    const documents = {
      'plans/yunxi/2022-bridges': special('2022', '云溪县2022年危桥改造专项计划'),
      'plans/yunxi/2023-ferries': special('2023', '云溪县2023年渡口专项计划'),
      'plans/yunxi/2023': plan('2023'),
      'plans/yunxi/2024-bridges': special('2024', '云溪县二〇二四年危桥改造专项计划'),
      'plans/yunxi/2024': plan('2024'),
    };
    expect(find(documents, 'plans/yunxi/2024-bridges')).toBe('plans/yunxi/2022-bridges');
    expect(find(documents, 'plans/yunxi/2024')).toBe('plans/yunxi/2023');
    expect(find(documents, 'plans/yunxi/2023-ferries')).toBeUndefined();
  });

  test.each([
    ['the new bureau names the old', { predecessor: 'former' }, {}],
    ['the old bureau names the new', {}, { successor: 'yunxi' }],
    [
      'they name each other in a circle',
      { predecessor: 'former', successor: 'former' },
      { predecessor: 'yunxi' },
    ],
  ])('goes on to the bureau that was replaced: %s', (_, later, earlier) => {
    const bureaus: Bureau[] = [
      ...settings.bureaus.map((bureau) => (bureau.id === 'yunxi' ? { ...bureau, ...later } : bureau)),
      { id: 'former', name: '云溪县交通局', shortName: '原云溪县交通局', level: '县级', ...earlier },
    ];
    const catalogue = createCatalogue({ ...settings, bureaus }, [
      createDocument('plans/yunxi/2019', { data: { bureau: 'yunxi', plans: ['2019'] } }),
      createDocument('plans/former/2018', { data: { bureau: 'former', plans: ['2018'] } }),
    ]);
    expect(findPredecessor(catalogue, getItem(catalogue, 'plans/yunxi/2019'))?.id).toBe('plans/former/2018');
  });
});
