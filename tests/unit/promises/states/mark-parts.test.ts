import { describe, expect, it } from 'vitest';
import { describeNote } from '../../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { createRowData } from '../../../../src/promises/lists/create-row-data.ts';
import { countPromises } from '../../../../src/promises/lists/document-row.ts';
import { listFacets } from '../../../../src/promises/lists/facets.ts';
import { tellStory } from '../../../../src/promises/lists/story.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';
import { createExampleCatalogue, readLedger, target } from '../example-ledger.ts';

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

it('the longest time holds of several, and a year is no part of a plan for several years', () => {
  const rows = readLedger({
    'plans/yunxi/2021': { says: [target('works', '2021/2025', '180公里')] },
    'plans/yunxi/2025': { says: [target('works', '2025', '50公里')] },
    'summaries/yunxi/2025-H1': { says: [target('works', '2025-H2', '30公里')] },
    'summaries/yunxi/2025-Q3': { says: [target('works', '2025-Q4', '9公里')] },
  });
  const found = Object.fromEntries(rows.map(({ period, partOf }) => [period.id, partOf?.period.id]));
  expect(found).toEqual({ '2021/2025': undefined, '2025': undefined, '2025-H2': '2025', '2025-Q4': '2025' });
});

describe('a promise that is a part of another', () => {
  const catalogue = createExampleCatalogue({
    'plans/yunxi/2025': { says: [target('works', '2025', '50公里'), target('bridges', '2025', '3座')] },
    'summaries/yunxi/2025-H1': { says: [target('works', '2025-H2', '30公里')] },
  });
  const rows = createLedger(catalogue);

  it('is counted once: in the figures, in the lists of states, and in what the script is told', () => {
    const { promises, parts, states } = summarise(rows);
    expect([rows.length, promises, parts]).toEqual([3, 2, 1]);
    expect(states.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    const [byState] = listFacets(rows, catalogue);
    const listed = byState?.values.filter((one) => one.rows.length > 0 && !one.isFormer) ?? [];
    expect(listed.map(({ value, rows: own }) => [value, own.length])).toEqual([
      ['not-due', 2],
      ['part', 1],
    ]);
    expect([...createRowData(rows, catalogue).values()].filter(({ isPart }) => isPart)).toHaveLength(1);
    expect(tellStory(rows, catalogue).bureaus.map(({ summary }) => summary.promises)).toEqual([2]);
  });

  it('counts in a document that does not promise the whole', () => {
    expect([...countPromises(rows)]).toEqual([
      ['plans/yunxi/2025', 2],
      ['summaries/yunxi/2025-H1', 1],
    ]);
    const both = readLedger({
      'plans/yunxi/2025': { says: [target('works', '2025', '50公里'), target('works', '2025-H1', '20公里')] },
    });
    expect([...countPromises(both)]).toEqual([['plans/yunxi/2025', 1]]);
  });
});
