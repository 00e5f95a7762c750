import { describe, expect, it } from 'vitest';
import {
  describeKnownDay,
  findKnownDay,
  findLastReviewedDay,
} from '../../../../src/promises/states/known-day.ts';
import { createExampleCatalogue, target, type Example } from '../example-ledger.ts';

const documents: Readonly<Record<string, Example>> = {
  'plans/yunxi/2024': { published: '2024-02-01', says: [target('works', '2024', '新建16公里')] },
  'summaries/yunxi/2023-H1': { published: '2023-07-20', says: [] },
};
const { items, settings } = createExampleCatalogue(documents);
const named = (ledgerDay: string) => ({ ...settings, site: { ...settings.site, ledgerDay } });

describe('findLastReviewedDay', () => {
  it('is the last day on which any document looks back', () => {
    expect(findLastReviewedDay(items)).toBe('2023-06-30');
    expect(findLastReviewedDay([])).toBeUndefined();
  });
});

describe('findKnownDay', () => {
  it('is the day that the settings name, with git and without', () => {
    const day = { day: '2024-01-15', by: 'setting' };
    expect(findKnownDay({ items, settings: named('2024-01-15') })).toEqual(day);
    expect(findKnownDay({ items, settings: named('2024-01-15') }, '2024-12-31')).toEqual(day);
  });

  it('is the day of the newest commit, whatever dates documents bear', () => {
    expect(findKnownDay({ items, settings }, '2023-08-01')).toEqual({ day: '2023-08-01', by: 'commit' });
  });

  it('is the latest date of the documents without git', () => {
    expect(findKnownDay({ items, settings })).toEqual({ day: '2024-02-01', by: 'document' });
    expect(findKnownDay({ items: [], settings })).toBeUndefined();
  });

  it('is no earlier than what a document looks back on', () => {
    const reviewed = { day: '2023-06-30', by: 'report' };
    expect(findKnownDay({ items, settings }, '2023-05-01')).toEqual(reviewed);
    expect(findKnownDay({ items, settings: named('2023-05-01') })).toEqual(reviewed);
  });

  it('is told with what tells it', () => {
    expect(describeKnownDay({ day: '2024-01-15', by: 'setting' })).toBe('2024-01-15（网站设置里写明的日子）');
    expect(describeKnownDay({ day: '2023-06-30', by: 'report' })).toBe('2023-06-30（总结最晚说到的日子）');
  });
});
