import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { readRow, result, target } from '../example-ledger.ts';

/** State and note of what a plan promised of the ring road, and the report on that year says of it. */
const show = (promise: string, report: string, sentence = `${report}。`): string => {
  const row = readRow({
    'plans/yunxi/2023': { says: [target('ring-road', '2023', promise)] },
    'summaries/yunxi/2023': { says: [{ ...result('ring-road', '2023', report), sentence }] },
  });
  return [describeState(row), describeNote(row)].filter(Boolean).join(' ');
};

describe('a promised step', () => {
  it.each([
    ['年底完成竣工验收', '绕城公路通过竣工验收'],
    ['年底完成竣工验收', '绕城公路已通过验收'],
    ['年底完成交工验收', '绕城公路通过竣工验收'],
    ['年底建成通车', '绕城公路提前建成通车'],
    ['年底建成通车', '绕城公路已投入使用'],
    ['年底主体完工', '绕城公路主体已完工'],
    ['年底基本建成', '绕城公路基本建成'],
    ['年底前完成年度建设任务', '绕城公路完成年度建设任务'],
    ['完成投资的100%', '绕城公路完成投资的100%'],
    ['年底前完成投资的80%', '绕城公路超额完成，完成投资的85%'],
    ['启动前期工作', '绕城公路正在开展前期工作'],
    ['年内试运行', '绕城公路已投入试运行'],
  ])('%s: is taken by %s', (promise, report) => {
    expect(show(promise, report)).toBe('已完成');
  });

  it.each([
    ['年底建成通车', '绕城公路部分路段通车'],
    ['年底建成通车', '绕城公路主线通车'],
    ['年底建成通车', '绕城公路试通车'],
    ['年底建成通车', '绕城公路具备通车条件'],
    ['年底建成投用', '绕城公路已投入试运行'],
    ['年底全面完工', '绕城公路主体已完工'],
    ['年底全面完工', '绕城公路基本建成'],
    ['年底全面完工', '绕城公路完成投资的100%'],
    ['年底全面完工', '绕城公路提前完成年度目标任务'],
    ['年底全面完工', '绕城公路超额完成年度投资计划'],
    ['年底全面完工', '绕城公路完成路面铺设'],
    ['年底全面完工', '绕城公路力争春节前完工'],
    ['年内开工', '绕城公路前期工作有序推进'],
    ['年内开工', '绕城公路完成施工招标'],
    ['年内开工', '绕城公路完成投资2亿元'],
    ['年内开工', '争取早日开工'],
    ['完成招标', '绕城公路已启动招标'],
    ['取得工可批复', '绕城公路工可报告已编制完成'],
    ['完成投资的80%', '绕城公路完成工程量的85%'],
  ])('%s: is not taken by %s', (promise, report) => {
    expect(show(promise, report)).toMatch(/^进行中/u);
  });

  it.each([
    ['年底完成竣工验收', '绕城公路建成通车', '通车', '竣工验收'],
    ['年底完成竣工验收', '绕城公路通过交工验收', '交工验收', '竣工验收'],
    ['年底完成交工验收', '绕城公路已全面完工', '完工', '交工验收'],
    ['年底建成通车', '绕城公路已全面完工', '完工', '通车'],
    ['年底竣工', '绕城公路已通车', '通车', '竣工'],
  ])('%s: %s is another', (promise, report, reported, promised) => {
    expect(show(promise, report)).toBe(`进行中 报告说的是${reported}，承诺的是${promised}`);
  });

  it('is not taken by words that their sentence only hopes for, or says of a part', () => {
    expect(show('年底建成通车', '建成通车', '绕城公路预计春节前建成通车。')).toBe('进行中');
    expect(show('年底建成通车', '年底通车', '计划国庆前完成路面，年底通车。')).toBe('进行中');
    expect(show('年底全面完工', '已全面完工', '绕城公路路基工程已全面完工。')).toBe('进行中');
  });

  it('is not denied where a later one is', () => {
    expect(show('年底全面完工', '绕城公路尚未竣工验收')).toBe(
      '总结没有说结果（只是提到了，2023-12-31 到期）',
    );
    expect(show('年底完成竣工验收', '绕城公路尚未竣工验收')).toBe('未完成');
    expect(show('年底完成竣工验收', '绕城公路尚未通车')).toBe('未完成');
  });

  it('is missed where a report says so, and beside it how far it has got', () => {
    const read = (...texts: string[]) =>
      readRow({
        'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路年底建成通车')] },
        'summaries/yunxi/2023': { says: texts.map((text) => result('ring-road', '2023', text)) },
      });
    const [progress, denial] = ['绕城公路路面累计完成6.1公里', '绕城公路年底以前没有建成通车'];
    expect(read(progress).state).toBe('under-way');
    expect(read(progress, denial)).toMatchObject({
      state: 'missed',
      doneFrom: [{ statement: { text: denial } }],
    });
    expect(read(denial, progress).state).toBe('missed');
  });

  it('is not finished with what measures count of the project, and no report disagrees that it is built', () => {
    const row = readRow({
      'plans/yunxi/2023': {
        says: [
          target('ring-road', '2023', '年底完成竣工验收'),
          target('works ring-road', '2023', '新建16公里'),
        ],
      },
      'summaries/yunxi/2023': {
        says: [
          result('ring-road', '2023', '绕城公路已建成通车'),
          result('ring-road', '2023', '绕城公路尚未竣工验收'),
        ],
      },
    });
    expect(row.state).not.toBe('done');
    expect(row.parts?.map(({ state }) => state)).toEqual(['missed', 'done']);
    expect(row.contradictions).toEqual([]);
  });
});
