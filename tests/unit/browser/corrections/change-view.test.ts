import { describe, expect, test } from 'vitest';
import { readChangeView, shows, writeChangeView } from '../../../../src/browser/corrections/change-view.ts';

const entry = {
  facets: { bureau: ['yunxi', 'yunzhou'], kind: ['更正'], year: ['2024'] },
  names: '云溪县交通运输局2024年工作计划 里程漏加了一段 72公里 86公里',
};
const view = (query: string) => readChangeView(new URLSearchParams(query));

describe('change view', () => {
  test('is written as it was read, without what it does not know', () => {
    expect(writeChangeView(view('q=云溪&kind=更正&page=2')).toString()).toBe(
      new URLSearchParams({ q: '云溪', kind: '更正' }).toString(),
    );
    expect(writeChangeView(view('q=%20&kind=')).size).toBe(0);
  });

  test.each([
    ['', true],
    ['bureau=yunzhou&kind=更正&year=2024', true],
    ['bureau=baishi', false],
    ['year=2023', false],
    ['q=云溪 72公里', true],
    ['q=７２公里', true],
    ['q=云溪 白石', false],
  ])('%s shows the change: %s', (query, isShown) => {
    expect(shows(view(query), entry)).toBe(isShown);
  });
});
