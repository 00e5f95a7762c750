import { describe, expect, test } from 'vitest';
import { isCurrent, listColumns, listNavigation } from '../../../../src/components/site/navigation.ts';
import { createExample } from '../../catalogue/example-catalogue.ts';

const catalogue = createExample({ 'plans/yunxi/2024': { plans: ['2024'] } });
const entries = listNavigation(catalogue);
const currentOf = (page: string) =>
  entries.flatMap((entry) =>
    isCurrent(entry, page) ? [`${entry.name} ${isCurrent(entry, page) ?? ''}`] : [],
  );

describe('listNavigation', () => {
  test('has what readers ask for, and leaves out promises where there are none', () => {
    expect(entries.map(({ name }) => name)).toEqual(['计划与总结', '地区', '公路', '数据']);
  });

  test('is short enough for one row of the narrowest phone', () => {
    expect(entries.map(({ name }) => name).join('').length).toBeLessThanOrEqual(13);
  });
});

describe('isCurrent', () => {
  test('marks the entry of a page, and that to which a page belongs', () => {
    expect(currentOf('documents/')).toEqual(['计划与总结 page']);
    expect(currentOf('plans/yunxi/2024/')).toEqual(['计划与总结 true']);
    expect(currentOf('years/2024/')).toEqual(['计划与总结 true']);
    expect(currentOf('matrix/')).toEqual(['地区 true']);
    expect(currentOf('')).toEqual([]);
    expect(currentOf('about/')).toEqual([]);
  });
});

describe('listColumns', () => {
  test('has every way into the documents', () => {
    expect(listColumns(catalogue).map(({ path }) => path)).toEqual([
      '',
      'documents/',
      'plans/',
      'summaries/',
      'bureaus/',
      'years/',
      'topics/',
      'matrix/',
    ]);
  });
});
