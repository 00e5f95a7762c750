import { expect, it } from 'vitest';
import { describeNote } from '../../../../src/promises/describe/describe-state.ts';
import { readLedger, target } from '../example-ledger.ts';

it('a promise of half a year beside that of the year says that it is a part of it', () => {
  const notes = (about: string, half = '2025-H2'): Record<string, boolean> =>
    Object.fromEntries(
      readLedger({
        'plans/yunxi/2025': { says: [target(about, '2025', '50公里')] },
        'summaries/yunxi/2025-H1': { says: [target(about, half, '30公里')] },
      }).map((row) => [row.period.id, describeNote(row)?.includes('是2025年承诺的一部分') ?? false]),
    );
  expect(notes('works')).toEqual({ '2025': false, '2025-H2': true });
  expect(notes('works', '2026-H1')).toEqual({ '2025': false, '2026-H1': false });
  // How long the roads are in June is no part of how long they are in December.
  expect(notes('total')).toEqual({ '2025': false, '2025-H2': false });
});
