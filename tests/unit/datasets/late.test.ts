import { expect, test } from 'vitest';
import { createLedger } from '../../../src/promises/ledger.ts';
import { promises } from '../../../src/datasets/tables/promises.ts';
import { createExampleCatalogue, exampleSettings, result, target } from '../promises/example-ledger.ts';

test('a promise that was kept late has its day, and when it was kept', () => {
  const rows = createLedger(
    createExampleCatalogue({
      'plans/yunxi/2023': {
        says: [target('ring-road', '2023', '绕城公路6月底前建成通车'), target('works', '2023', '16公里')],
      },
      'summaries/yunxi/2023': {
        says: [result('ring-road', '2023', '绕城公路10月18日建成通车'), result('works', '2023', '16公里')],
      },
    }),
  );
  const found = promises.listRows(rows, exampleSettings);
  expect(found.map((row) => [row['due'], row['state'], row['late'], row['late_text']])).toEqual([
    ['2023-06-30', 'missed', true, '2023年10月18日'],
    ['2023-12-31', 'done', false, null],
  ]);
});
