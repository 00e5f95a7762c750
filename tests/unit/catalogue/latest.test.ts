import { describe, expect, it } from 'vitest';
import { findLatest } from '../../../src/catalogue/latest.ts';
import { createExample } from './example-catalogue.ts';

const dated = { plans: ['2023'], written: '2022-11-25' };

describe('findLatest', () => {
  it('names the newest document though it bears no date', () => {
    const { items } = createExample({
      'plans/yunxi/2023': dated,
      'summaries/yunxi/2023': { plans: ['2024'], reviews: ['2023'] },
    });
    const latest = findLatest(items);
    expect(latest).toMatchObject({ when: '没有写日期，总结2023年，计划2024年' });
    expect(latest?.item.id).toBe('summaries/yunxi/2023');
    expect(latest).not.toHaveProperty('date');
  });

  it('says of what day it is, and of what sort the day is', () => {
    const at = (data: object) =>
      findLatest(createExample({ 'plans/yunxi/2024': { plans: ['2024'], ...data } }).items);
    expect(at({ published: '2024-01-15 10:30' })).toMatchObject({
      when: '2024-01-15 发布',
      date: '2024-01-15',
    });
    expect(at({ written: '2024-01' })).toMatchObject({ when: '2024-01 成文', date: '2024-01' });
    expect(findLatest([])).toBeUndefined();
  });
});
