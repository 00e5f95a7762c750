import { describe, expect, test } from 'vitest';
import { findNeighbours, findRelated } from '../../../src/catalogue/related.ts';
import { createExample, getItem, idsOf } from './example-catalogue.ts';

describe('findNeighbours', () => {
  const catalogue = createExample({
    'plans/yunxi/2022': { published: '2022-01-05' },
    'plans/yunling/2023': { published: '2023-01-04' },
    'plans/yunxi/2023': { published: '2023-01-05' },
    'plans/yunxi/2024': { published: '2024-01-05' },
  });
  const neighbours = (id: string) => {
    const { earlier, later } = findNeighbours(catalogue, getItem(catalogue, id));
    return [earlier?.id, later?.id];
  };

  test('gives the documents of the same bureau before and after', () => {
    expect(neighbours('plans/yunxi/2023')).toEqual(['plans/yunxi/2022', 'plans/yunxi/2024']);
  });

  test('gives none beyond the ends', () => {
    expect(neighbours('plans/yunxi/2022')).toEqual([undefined, 'plans/yunxi/2023']);
    expect(neighbours('plans/yunxi/2024')).toEqual(['plans/yunxi/2023', undefined]);
    expect(neighbours('plans/yunling/2023')).toEqual([undefined, undefined]);
  });
});

describe('findRelated', () => {
  const find = (documents: Parameters<typeof createExample>[0], id: string, most?: number) => {
    const catalogue = createExample(documents);
    return idsOf(findRelated(catalogue, getItem(catalogue, id), most));
  };

  test('puts the bureau above before those beside, and a near bureau of the same year before both', () => {
    expect(
      find(
        {
          'plans/yunxi/2024': { plans: ['2024'] },
          'plans/yunling/2020': { plans: ['2020'] },
          'plans/yunzhou/2020': { plans: ['2020'] },
          'plans/yuncheng/2024': { plans: ['2024'] },
        },
        'plans/yunxi/2024',
      ),
    ).toEqual(['plans/yuncheng/2024', 'plans/yunzhou/2020', 'plans/yunling/2020']);
  });

  test('counts shared topics, but a topic alone is not enough', () => {
    expect(
      find(
        {
          'plans/yunxi/2024': { plans: ['2024'], topics: ['农村公路', '安全应急'] },
          'plans/lanshan/2024': { plans: ['2024'], topics: [] },
          'plans/lanshan/2024b': { plans: ['2024'], topics: ['安全应急'] },
          'plans/lanshan/2020': { plans: ['2020'], topics: ['农村公路', '安全应急'] },
        },
        'plans/yunxi/2024',
      ),
    ).toEqual(['plans/lanshan/2024b', 'plans/lanshan/2024']);
  });

  test('leaves documents of the same bureau to its neighbours, unless they share a year', () => {
    expect(
      find(
        {
          'plans/yunxi/2024': { plans: ['2024'] },
          'summaries/yunxi/2024': { kind: '年度工作总结', plans: [], reviews: ['2024'] },
          'plans/yunxi/2020': { plans: ['2020'] },
        },
        'plans/yunxi/2024',
      ),
    ).toEqual(['summaries/yunxi/2024']);
  });

  test('gives no more than asked for, the newest of equals first, and never the document itself', () => {
    const years = [2021, 2022, 2023, 2024];
    const documents = Object.fromEntries(
      years.map((year) => [
        `plans/yunling/${String(year)}`,
        { plans: [String(year)], published: `${String(year)}-01-05` },
      ]),
    );
    expect(find({ ...documents, 'plans/yunxi/2030': { plans: ['2030'] } }, 'plans/yunxi/2030', 2)).toEqual([
      'plans/yunling/2024',
      'plans/yunling/2023',
    ]);
  });

  test('does not forget the bureau above for the many documents of those beside', () => {
    const many = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [`plans/yunling/${String(index)}`, { plans: ['2020'] }]),
    );
    const related = find(
      {
        ...many,
        'plans/yunxi/2024': { plans: ['2024'] },
        'plans/yunzhou/2010': { plans: ['2010'], published: '2010-01-05' },
      },
      'plans/yunxi/2024',
    );
    expect(related[0]).toBe('plans/yunzhou/2010');
  });
});
