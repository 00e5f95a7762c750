import { describe, expect, it } from 'vitest';
import { listExamples } from '../../../../src/browser/compare/examples.ts';
import type { BureauOfSeries } from '../../../../src/promises/describe/series-data.ts';

const bureau = (id: string, years: number, level: BureauOfSeries['level'] = '县级'): BureauOfSeries => ({
  id,
  name: `${id}交通运输局`,
  shortName: id,
  level,
  years: Array.from({ length: years }, (_, index) => ({ year: 2020 + index, state: 'untargeted' })),
});
const read = (...bureaus: BureauOfSeries[]) =>
  listExamples(bureaus).map(({ name, bureaus: some }) => [name, some.map(({ id }) => id).join('')]);

describe('listExamples', () => {
  it('gives those of the fullest level that have most years, in the order of the list, and all of them', () => {
    const counties = [bureau('甲', 1), bureau('乙', 3), bureau('丙', 2), bureau('丁', 4), bureau('戊', 2)];
    expect(read(bureau('市', 6, '市级'), ...counties)).toEqual([
      ['乙、丙、丁、戊', '乙丙丁戊'],
      ['县级的全部 5 个机构', '甲乙丙丁戊'],
    ]);
  });

  it('does not give all where these are the same, or more than can be compared', () => {
    expect(read(bureau('甲', 1), bureau('乙', 1))).toEqual([['甲、乙', '甲乙']]);
    expect(read(...Array.from({ length: 11 }, (_, index) => bureau(String(index), 1)))).toHaveLength(1);
  });

  it('gives nothing where there is nothing', () => {
    expect(read()).toEqual([]);
  });
});
