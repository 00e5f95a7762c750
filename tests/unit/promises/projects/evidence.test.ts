import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { createExampleCatalogue, readRow, result, target, type Example } from '../example-ledger.ts';

const plan = (text: string): Readonly<Record<string, Example>> => ({
  'plans/yunxi/2023': { says: [target('ring-road', '2023', text)] },
});
const report = (texts: readonly string[], data: Omit<Example, 'says'> = {}): Example => ({
  ...data,
  says: texts.map((text) => result('ring-road', '2023', text)),
});
const show = (row: LedgerRow): string => [describeState(row), describeNote(row)].filter(Boolean).join(' ');

describe('how far a project has got', () => {
  it('is told by words rather than by a length', () => {
    const row = readRow({
      ...plan('年底全面完工'),
      'summaries/yunxi/2023': report(['建成5公里', '路基在建']),
    });
    expect(row.doneFrom.map(({ statement }) => statement.text)).toEqual(['路基在建']);
  });

  it('is told by what was done since the beginning, where one report tells both', () => {
    const row = readRow({
      ...plan('2月开工，年底建成通车'),
      'summaries/yunxi/2023': report(['绕城公路2月26日开工', '路基完成60%']),
    });
    expect(row.doneFrom.map(({ statement }) => statement.text)).toEqual(['路基完成60%']);
  });

  it('is not told by a report that has been revoked', () => {
    const revoked = report(['绕城公路建成通车'], { validity: { status: '废止' } });
    const row = readRow({ ...plan('年底建成通车'), 'summaries/yunxi/2023': revoked });
    expect([row.state, row.doneFrom]).toEqual(['no-report', []]);
  });

  it('is not told by a sum that is only expected', () => {
    const row = readRow({
      ...plan('完成投资2亿元'),
      'summaries/yunxi/2023': report(['预计完成投资2亿元']),
    });
    expect(row.state).toBe('under-way');
  });

  it('is not known where it had not begun half a year before the end', () => {
    const documents: Readonly<Record<string, Example>> = {
      ...plan('年内开工'),
      'summaries/yunxi/2023-H1': { says: [result('ring-road', '2023-H1', '绕城公路尚未开工')] },
    };
    expect(createLedger(createExampleCatalogue(documents), '2024-06-01').map(show)).toEqual([
      '本站没有收录总结（2023-12-31 到期） 此前的报告说到2023年6月',
    ]);
  });

  it('is held against the promise that is in force', () => {
    const row = readRow({
      'plans/yunxi/2023-H1': {
        validity: { status: '废止' },
        says: [target('ring-road', '2023', '年底建成通车')],
      },
      ...plan('年内开工'),
      'summaries/yunxi/2023': report(['绕城公路已开工']),
    });
    expect([row.targets[0]?.statement.text, row.state]).toEqual(['年内开工', 'done']);
  });
});
