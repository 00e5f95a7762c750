import { describe, expect, test } from 'vitest';
import { findLargestPromises } from '../../../../src/promises/places/largest.ts';
import { target, type Example } from '../example-ledger.ts';
import { readPlaces } from './example-places.ts';

function find(documents: Readonly<Record<string, Example>>, most = 6, lastYear?: number) {
  const largest = findLargestPromises(readPlaces(documents).lines, most, lastYear);
  return (
    largest && {
      year: largest.year,
      lines: largest.lines.map(
        ({ measure, bureau, promised }) => `${measure?.id ?? ''} ${bureau.id} ${String(promised)}`,
      ),
    }
  );
}

const plans = (year: string, said: Readonly<Record<string, readonly (readonly [string, string])[]>>) =>
  Object.fromEntries(
    Object.entries(said).map(([bureau, says]) => [
      `plans/${bureau}/${year}`,
      { says: says.map(([about, text]) => target(about, year, text)) },
    ]),
  );

describe('findLargestPromises', () => {
  test('knows where there is no other at that level to be larger than', () => {
    const { lines } = readPlaces(
      plans('2024', {
        yunxi: [
          ['bridges', '改造危桥9座'],
          ['works', '安防工程36公里'],
        ],
        baishi: [['works', '安防工程40公里']],
      }),
    );
    expect(findLargestPromises(lines, 6)?.alone.map(({ measure }) => measure?.id)).toEqual(['bridges']);
  });

  test('the largest of each measure in the latest year, the measures of most bureaus first', () => {
    expect(
      find({
        ...plans('2023', { yunxi: [['works', '安防工程900公里']] }),
        ...plans('2024', {
          yunxi: [
            ['bridges', '改造危桥9座'],
            ['works', '安防工程36公里'],
          ],
          baishi: [['works', '安防工程40公里']],
        }),
      }),
    ).toEqual({ year: 2024, lines: ['works baishi 40', 'bridges yunxi 9'] });
  });

  test('rates, limits, levels, parts of a year, projects and what is only listed have no largest', () => {
    expect(
      find({
        'plans/yunxi/2024': {
          says: [
            target('growth', '2024', '投资增长8%'),
            target('accidents', '2024', '事故不超过5起'),
            target('total', '2024', '通车总里程达到900公里'),
            target('works', '2024-H1', '安防工程9公里'),
            target('works ring-road', '2024', '绕城公路安防工程6公里'),
            target('sum', '2024', '谋划投资6亿元'),
          ],
        },
      }),
    ).toBeUndefined();
  });

  test('levels take turns, and a bureau has no more than two: one level does not fill the list', () => {
    const all = [
      ['works', '安防工程900公里'],
      ['bridges', '改造危桥90座'],
      ['sum', '投资90亿元'],
    ] as const;
    expect(
      find({
        ...plans('2024', {
          nanling: all,
          nanping: [['works', '安防工程80公里']],
          yunxi: [
            ['works', '安防工程36公里'],
            ['bridges', '改造危桥9座'],
          ],
          baishi: [['works', '安防工程40公里']],
        }),
      })?.lines,
    ).toEqual([
      'works nanling 900',
      'works nanping 80',
      'bridges yunxi 9',
      'sum nanling 9000000000',
      'works baishi 40',
    ]);
  });

  test('one bureau alone fills it', () => {
    const says = [
      ['works', '安防工程36公里'],
      ['bridges', '改造危桥9座'],
      ['sum', '投资6亿元'],
    ] as const;
    expect(find(plans('2024', { yunxi: says }))?.lines).toHaveLength(3);
  });

  test('no more than asked for, and no year that cannot be this one', () => {
    const documents = {
      ...plans('2024', {
        yunxi: [
          ['works', '安防工程36公里'],
          ['bridges', '改造危桥9座'],
        ],
      }),
      ...plans('2099', { baishi: [['works', '安防工程40公里']] }),
    };
    expect(find(documents, 1, 2025)).toEqual({ year: 2024, lines: ['bridges yunxi 9'] });
    expect(find(documents)?.year).toBe(2099);
  });
});
