import { describe, expect, it } from 'vitest';
import { nameStage } from '../../../src/catalogue/stage-names.ts';
import { describeNote, describeState } from '../../../src/promises/describe/describe-state.ts';
import { readRow, result, target } from '../promises/example-ledger.ts';

const names = ['绕城公路'];

/** The stage of a promise as the pages name it. */
const nameOf = (promise: string): string | undefined => {
  const row = readRow({ 'plans/yunxi/2023': { says: [target('ring-road', '2023', promise)] } });
  const [holds] = row.targets;
  return holds && nameStage(holds.statement, names);
};

describe('the stage of a project', () => {
  it.each([
    ['绕城公路完成全部桩基', '完成桩基'],
    ['年底路基全部完成', '完成路基'],
    ['年底以前完成路基', '完成路基'],
    ['绕城公路主体完工', '完成主体'],
    ['年底全面完工', '完工'],
    ['绕城公路建成通车', '完工'],
    ['绕城公路9月开工', '开工或在建'],
    ['绕城公路我县境内6月底以前建成通车', '境内完工'],
    ['绕城公路2月开工、年底建成通车', '完工'],
  ])('%s → %s', (promise, name) => {
    expect(nameOf(promise)).toBe(name);
  });
});

describe('a part that was promised, where the whole is reported a year later', () => {
  const row = readRow({
    'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路完成全部桩基')] },
    'summaries/yunxi/2024': { says: [result('ring-road', '2024', '绕城公路2024年11月18日建成通车')] },
  });

  it('is done, and not said to be late', () => {
    expect(describeState(row)).toBe('已完成');
    expect(describeNote(row)).toBe('报告说的是整个项目，承诺的是其中一部分：这部分哪一天完成，报告没有说');
  });
});

describe('a part that was promised, and reported as the same part', () => {
  const read = (report: string) =>
    readRow({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路完成全部桩基')] },
      'summaries/yunxi/2023': {
        says: [{ kind: 'result', period: '2023', project: 'ring-road', text: report }],
      },
      'summaries/yunxi/2024': { says: [result('ring-road', '2024', '绕城公路2024年11月18日建成通车')] },
    });

  it('is done by that report, not by the end of the whole', () => {
    const row = read('48根桩基6月全部完成');
    expect([describeState(row), describeNote(row)]).toEqual(['已完成', undefined]);
    expect(row.doneFrom.map(({ statement }) => statement.text)).toEqual(['48根桩基6月全部完成']);
  });
});
