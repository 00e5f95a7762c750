import { describe, expect, it } from 'vitest';
import { ledgerPageLength } from '../../../../src/promises/lists/list-pages.ts';
import { listStatementRows } from '../../../../src/promises/lists/row-paths.ts';
import { countBureaus } from '../../../../src/promises/subjects/count-bureaus.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { parsePeriod } from '../../../../src/text/period/period.ts';
import { createSaying } from '../example-rows.ts';

const { rows } = createSaying({
  'plans/yunxi/2024': [{ kind: 'target', value: 36 }],
  'plans/yunling/2024': [
    { kind: 'target', value: 12 },
    { kind: 'target', project: 'ring-road', measure: 'upgrading', value: 5 },
  ],
});

describe('listStatementRows', () => {
  it('finds the line of each statement, on the page of the ledger that has it', () => {
    const [first] = rows;
    const anchor = first?.targets[0]?.statement.anchor ?? '';
    const id = first?.targets[0]?.item.id ?? '';
    expect(listStatementRows(rows).get(id)?.get(anchor)).toMatchObject({
      path: 'ledger/',
      anchor: first?.id,
    });
    const others = Array.from({ length: ledgerPageLength }, () => rows[1]).filter((row) => row !== undefined);
    const later = listStatementRows([...others, ...(first ? [first] : [])]);
    expect(later.get(id)?.get(anchor)).toMatchObject({ path: 'ledger/page-2/', anchor: first?.id });
    expect(rows.length).toBeGreaterThan(2);
  });

  it('takes the line of the own period and bureau, else the newest; one that only shows a statement is not its own', () => {
    const [row] = rows;
    const saying = row?.targets[0];
    if (!row || !saying) throw new Error('no row');
    const of = (id: string, period: string, more: Partial<LedgerRow> = {}): LedgerRow => ({
      ...row,
      id,
      period: parsePeriod(period) ?? row.period,
      ...more,
    });
    const find = (...some: LedgerRow[]) =>
      listStatementRows(some).get(saying.item.id)?.get(saying.statement.anchor);
    const long = of('l-long', '2021/2025');
    const other = of('l-other', '2024', { bureau: { ...row.bureau, id: 'yunxi-2' } });
    const shown = { targets: [], earlier: [saying] };
    expect(
      find(of('l-next', '2025', shown), other, of('l-own', '2024'), of('l-past', '2023'), long),
    ).toMatchObject({
      anchor: 'l-own',
      isOwn: true,
    });
    expect(find(of('l-next', '2025', shown), of('l-past', '2023'), long)?.anchor).toBe('l-past');
    expect(find(of('l-next', '2025', shown))).toMatchObject({ anchor: 'l-next', isOwn: false });
  });
});

describe('countBureaus', () => {
  it('counts the bureaus of a measure, and not those of single projects', () => {
    expect(countBureaus(rows).get('upgrading')).toBe(2);
    const ofProjects = rows.filter(({ project }) => project !== undefined);
    expect(ofProjects.length).toBeGreaterThan(0);
    expect(countBureaus(ofProjects).size).toBe(0);
  });
});
