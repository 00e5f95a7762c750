import { describe, expect, it } from 'vitest';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { createRowData } from '../../../../src/promises/lists/create-row-data.ts';
import { createExampleCatalogue, target } from '../example-ledger.ts';

describe('createRowData', () => {
  const catalogue = createExampleCatalogue({
    'plans/yunxi/2023': {
      says: [
        target('works', '2023', '新建16公里'),
        { ...target('bridges', '2023', '改造危桥2座'), sentence: '力争改造危桥2座。' },
      ],
    },
  });
  const rows = createLedger(catalogue, '2023-06-30');
  const data = createRowData(rows, catalogue);

  it('tells which promises are made with a reserve, so that the headline figure can follow a filter', () => {
    expect(rows.map((row) => [row.measure?.id, data.get(row)?.isReserved])).toEqual([
      ['bridges', true],
      ['works', undefined],
    ]);
  });

  it('gives each line the values it is found by', () => {
    for (const row of rows)
      expect(data.get(row)?.facets).toMatchObject({ state: ['not-due', 'unreported'], year: ['2023'] });
  });
});
