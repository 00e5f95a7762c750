import { describe, expect, test } from 'vitest';
import { describeGap } from '../../../../src/promises/describe/describe-year.ts';
import { publishSeries } from '../../../../src/promises/describe/publish-series.ts';
import { seriesOf } from '../../../../src/promises/subjects/series.ts';
import { readSpan } from '../../../../src/promises/subjects/span.ts';
import { exampleSettings, target } from '../example-ledger.ts';
import { readPlaces } from '../places/example-places.ts';

const works = exampleSettings.measures.find(({ id }) => id === 'works');
if (!works) throw new RangeError('works');
const { catalogue, lines } = readPlaces({
  'plans/baishi-former/2018': { says: [target('works', '2018', '16公里')] },
  'plans/baishi/2020': { says: [target('works', '2020', '16公里')] },
  'plans/yunxi/2020': { says: [target('works', '2020', '16公里')] },
});

describe('readSpan', () => {
  const { bureaus } = publishSeries(
    works,
    seriesOf(works, lines, (bureau) => readSpan(bureau, catalogue)),
  );
  const spanOf = (id: string) => bureaus.find((one) => one.id === id)?.span;

  test('tells in the data of a measure when a bureau ended, and what it became a part of', () => {
    expect(spanOf('baishi-former')).toEqual({ last: 2019, end: '已并入白石县' });
    expect(spanOf('yunxi')).toBeUndefined();
  });

  test('gives the reason of a year without a number', () => {
    expect([2019, 2020].map((year) => describeGap(year, spanOf('baishi-former')))).toEqual([
      { year: 2019 },
      { year: 2020, gap: '已并入白石县' },
    ]);
    expect(describeGap(2018, { first: 2019 })).toEqual({ year: 2018, gap: '还没有成立' });
  });
});
