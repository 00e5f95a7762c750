import { describe, expect, test } from 'vitest';
import { chooseSections } from '../../../../../src/browser/search/related/page-result.ts';

const section = (title: string, places: number, id?: string) => ({
  title,
  url: id === undefined ? '/a/' : `/a/#${id}`,
  excerpt: '',
  ...(id !== undefined && { anchor: { id } }),
  locations: Array.from({ length: places }, (_, at) => at),
});

describe('chooseSections', () => {
  test('takes the two headings below which most words were found, in the order of the page', () => {
    const sections = [section('页', 9), section('一', 1, 'a'), section('二', 2, 'b'), section('三', 5, 'c')];
    expect(chooseSections({ sub_results: sections }).map(({ title }) => title)).toEqual(['二', '三']);
  });

  test('leads to no heading where there is none', () => {
    expect(chooseSections({ sub_results: [section('页', 9)] })).toEqual([]);
  });
});
