import { describe, expect, it } from 'vitest';
import { describeSaying } from '../../../../src/promises/describe/describe-saying.ts';
import { findKeyFigures, groupByItem } from '../../../../src/promises/subjects/key-figures.ts';
import { findLeadingFigures } from '../../../../src/promises/subjects/leading-figures.ts';
import { getItem } from '../../catalogue/example-catalogue.ts';
import { createSaying, network } from '../example-rows.ts';

const { catalogue, rows } = createSaying({
  'plans/yunxi/2021-2025': {
    data: { plans: ['2021/2025'], reviews: [] },
    said: [{ kind: 'target', value: 150 }],
  },
  'plans/yunxi/2024': {
    data: { plans: ['2024'], reviews: [] },
    said: [
      { kind: 'target', value: 40 },
      { kind: 'target', measure: network.id, value: 900 },
    ],
  },
  'plans/yunxi/2024-more': {
    data: { plans: ['2024'], reviews: [], published: '2024-06-01' },
    said: [{ kind: 'target', value: 36 }],
  },
  'summaries/yunxi/2024-H1': {
    data: { plans: [], reviews: ['2024-H1'], published: '2024-07-05' },
    said: [{ kind: 'result', value: 12, period: '2024-H1' }],
  },
  'summaries/yunxi/2024-Q3': {
    data: { plans: [], reviews: ['2024-Q3'], published: '2024-10-08' },
    said: [
      { kind: 'result', value: 9, period: '2024-Q3' },
      { kind: 'result', value: 21, period: '2024-01/2024-09' },
    ],
  },
});
const groups = groupByItem(rows);
const read = (id: string, most = 3) => {
  const item = getItem(catalogue, id);
  const { figures } = findKeyFigures(item, groups.get(id) ?? []);
  return findLeadingFigures(item, figures, most).map(({ row, target, result, isMet }) => ({
    of: `${row.measure?.id ?? ''} ${row.period.id}`,
    target: target && describeSaying(target),
    result: result && describeSaying(result),
    counted: isMet ? row.done : undefined,
  }));
};

describe('findLeadingFigures', () => {
  it('gives one line for a measure, whose promise, result and state belong together', () => {
    expect(read('summaries/yunxi/2024-Q3')).toEqual([
      { of: 'upgrading 2024', target: '36公里', result: undefined, counted: 21 },
    ]);
  });

  it('gives the number of the document without the state where that was taken from another', () => {
    expect(read('summaries/yunxi/2024-H1')).toEqual([
      { of: 'upgrading 2024', target: '36公里', result: '12公里', counted: undefined },
    ]);
    expect(read('plans/yunxi/2024')).toEqual([
      { of: 'upgrading 2024', target: '40公里', result: undefined, counted: undefined },
      { of: 'network 2024', target: '900公里', result: undefined, counted: undefined },
    ]);
  });

  it('gives a promise what others report of it, and no more than are wanted', () => {
    expect(read('plans/yunxi/2024-more')).toEqual([
      { of: 'upgrading 2024', target: '36公里', result: undefined, counted: 21 },
    ]);
    expect(read('plans/yunxi/2024', 1)).toHaveLength(1);
  });
});
