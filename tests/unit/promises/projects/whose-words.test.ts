import { describe, expect, it } from 'vitest';
import { promises } from '../../../../src/datasets/tables/promises.ts';
import { describeDone } from '../../../../src/promises/describe/describe-amount.ts';
import { describeNote } from '../../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import {
  createExampleCatalogue,
  exampleSettings,
  readLedger,
  result,
  target,
  type Example,
} from '../example-ledger.ts';

const plan = (...texts: string[]): Example => ({
  says: texts.map((text) => target('ring-road', '2023', text)),
});
const report = (period: string, ...texts: string[]): Example => ({
  says: texts.map((text) => result('ring-road', period, text)),
});
/** The line of 云溪县, and its line of promises.csv. */
const read = (documents: Readonly<Record<string, Example>>) => {
  const rows = readLedger(documents);
  const index = rows.findIndex(({ bureau }) => bureau.id === 'yunxi');
  const row = rows[index];
  if (!row) throw new RangeError('There must be a line');
  const lines = promises.listRows(createLedger(createExampleCatalogue(documents)), exampleSettings);
  return { row, line: lines[index] ?? {} };
};

describe('the result of a project', () => {
  it('is told in the words of the bureau that promised it, where it has said the same', () => {
    const { row, line } = read({
      'plans/yunxi/2023': plan('年底以前完成路基'),
      'summaries/yunxi/2023-H1': report('2023-H1', '路基完成35%'),
      'summaries/yunzhou/2023-H1': report('2023-H1', '绕城公路路基完成35%'),
    });
    expect(describeDone(row)).toBe('“路基完成35%”（2023年上半年）');
    expect([line['result_document'], line['result_until']]).toEqual([
      'summaries/yunxi/2023-H1',
      '2023-06-30',
    ]);
    const done = read({
      'plans/yunxi/2023': plan('绕城公路年底建成通车'),
      'summaries/yunxi/2024': report('2024', '绕城公路我县境内10月18日建成通车'),
      'summaries/yunzhou/2024': report('2024', '绕城公路10月18日建成通车'),
    });
    expect(done.line['result_document']).toBe('summaries/yunxi/2024');
    expect(done.line['late']).toBe(true);
  });

  it('says whose words they are, and of which time, where they are of another bureau', () => {
    const { row, line } = read({
      'plans/yunxi/2023': plan('年底以前完成路基'),
      'summaries/yunzhou/2023-H1': report('2023-H1', '绕城公路路基完成35%'),
    });
    expect(describeDone(row)).toBe('“绕城公路路基完成35%”（云州市说，2023年上半年）');
    expect([line['result_bureau'], line['result_period']]).toEqual(['yunzhou', '2023-H1']);
  });

  it('does not take what another bureau calls its own part for the whole', () => {
    const { line } = read({
      'plans/yunxi/2023': plan('绕城公路年底建成通车'),
      'summaries/lanshan/2024': report('2024', '绕城公路我市境内10月18日建成通车'),
    });
    expect(line['state']).not.toBe('done');
    expect(line['late']).toBe(false);
  });

  it('has for each of several things its own time and document', () => {
    const { row, line } = read({
      'plans/yunxi/2023': plan('年底路基全部完成', '绕城公路完成投资22亿元'),
      'summaries/yunxi/2023-H1': report('2023-H1', '绕城公路完成投资9亿元'),
      'summaries/yunxi/2023-Q3': report('2023-Q3', '路基完成94%'),
    });
    expect(describeDone(row)).toBe(
      '“路基完成94%”（2023年第三季度）；“绕城公路完成投资9亿元”（2023年上半年）',
    );
    expect(describeNote(row)).toContain('结果分别只说到2023年9月、2023年6月');
    expect(line['done_parts_documents']).toBe('summaries/yunxi/2023-Q3;summaries/yunxi/2023-H1');
    expect(line['done_parts_periods']).toBe('2023-Q3;2023-H1');
    expect(line['promise_parts_documents']).toBe('plans/yunxi/2023;plans/yunxi/2023');
  });
});
