import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import { createRowData } from '../../../../src/promises/lists/create-row-data.ts';
import { listFacets, statesOf } from '../../../../src/promises/lists/facets.ts';
import { listStatementRows } from '../../../../src/promises/lists/row-paths.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';
import { readDeadline } from '../../../../src/promises/states/deadline.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { createExampleCatalogue, readRow, result, target, type Example } from '../example-ledger.ts';
import { findFalseStates } from '../find-false-states.ts';

type Says = Readonly<Record<string, string>>;

/** What a plan of 2023 promises of a road, and what reports say of it: the state, and what one must know. */
function read(promise: string, reports: Says, about = 'ring-road', period = '2023'): string[] {
  const row = readRow({
    'plans/yunxi/2023': { says: [target(about, period, promise)] },
    ...Object.fromEntries(
      Object.entries(reports).map(([when, text]): [string, Example] => [
        `summaries/yunxi/${when}`,
        { says: [result(about, when, text)] },
      ]),
    ),
  });
  expect(findFalseStates([row])).toEqual([]);
  return [describeState(row), describeNote(row) ?? ''];
}

describe('a project promised by a day', () => {
  it.each([
    ['6月底以前建成通车', '10月18日建成通车', '6月30日', '10月18日'],
    ['6月30日前建成通车', '7月建成通车', '6月30日', '7月'],
    ['上半年建成通车', '10月18日建成通车', '6月30日', '10月18日'],
    ['三季度建成通车', '12月底建成通车', '9月30日', '12月'],
    ['九月底前建成通车', '第四季度建成通车', '9月30日', '第四季度'],
    ['6月底前建成通车', '下半年建成通车', '6月30日', '下半年'],
    ['6月底前建成通车', '路基6月完工，全线10月18日建成通车', '6月30日', '10月18日'],
    ['国庆前建成通车', '10月18日建成通车', '10月1日', '10月18日'],
    ['10月1日前建成通车', '10月18日建成通车', '10月1日', '10月18日'],
    ['9月上旬建成通车', '9月下旬建成通车', '9月10日', '9月'],
  ])('绕城公路%s, and 绕城公路%s: is missed, and was done afterwards', (promise, report, due, done) => {
    expect(read(`绕城公路${promise}`, { 2023: `绕城公路${report}` })).toEqual([
      `未完成（${done}完成）`,
      `比承诺晚：期限是2023年${due}，后来于${done}完成`,
    ]);
  });

  it.each([
    ['10月底前建成通车', '10月18日建成通车', 'the same month'],
    ['10月18日建成通车', '10月18日建成通车', 'the day itself'],
    ['年底前建成通车', '12月28日建成通车', 'the end of the year'],
    ['12月底前建成通车', '建成通车', 'a report of which the end is the day'],
    ['年底前建成通车', '建成通车', 'a year without a day'],
    ['上半年开工、10月底前建成通车', '10月18日建成通车', 'the later of two days'],
    ['6月底前完成路基', '路基6月完工，全线10月18日建成通车', 'the day of the part'],
    ['7月1日前建成通车', '原定6月底建成，6月28日建成通车', 'not the day that was meant'],
  ])('绕城公路%s, and 绕城公路%s: is done (%s)', (promise, report) => {
    expect(read(`绕城公路${promise}`, { 2023: `绕城公路${report}` })).toEqual(['已完成', '']);
  });

  it('is begun late where it was to be begun', () => {
    expect(read('绕城公路9月底前开工', { 2023: '绕城公路11月20日开工' })).toEqual([
      '未完成（11月20日开工）',
      '比承诺晚：期限是2023年9月30日，后来于11月20日开工',
    ]);
  });

  it('is done where no day is told, and nobody knows whether in time', () => {
    const doubt = '报告没有说哪一天完成，不知道是不是在2023年6月30日以前';
    for (const report of [
      '绕城公路建成通车',
      '截至10月底，绕城公路建成通车',
      '绕城公路10月底以前建成通车',
      '2022年12月开工的绕城公路建成通车',
    ])
      expect(read('绕城公路6月底前建成通车', { 2023: report })).toEqual(['已完成', doubt]);
    expect(read('绕城公路10月1日前建成通车', { 2023: '绕城公路10月建成通车' })).toEqual([
      '已完成',
      '报告没有说哪一天完成，不知道是不是在2023年10月1日以前',
    ]);
  });

  it('is late without a day where a report says that it was not done by then, or that it was late', () => {
    expect(
      read('绕城公路6月底前建成通车', { '2023-H1': '绕城公路尚未建成通车', 2023: '绕城公路建成通车' }),
    ).toEqual(['未完成（后来完成）', '比承诺晚：期限是2023年6月30日，后来完成，2023年的报告说到']);
    expect(read('绕城公路6月底前建成通车', { 2023: '绕城公路建成通车，比计划晚了四个月' })[0]).toBe(
      '未完成（后来完成）',
    );
    expect(read('绕城公路6月底前建成通车', { 2023: '绕城公路建成通车，没有比计划晚' })[0]).toBe('已完成');
  });

  it('is done where a report of a time before the day says so', () => {
    expect(read('绕城公路9月底前建成通车', { '2023-H1': '绕城公路建成通车' })).toEqual(['已完成', '']);
    expect(
      read('绕城公路9月底前建成通车', { '2023-H1': '绕城公路尚未建成通车', 2023: '绕城公路9月20日建成通车' }),
    ).toEqual(['已完成', '']);
  });

  it('is done where a report of the year says that it was by then', () => {
    for (const report of [
      '绕城公路6月30日前建成通车',
      '截至6月底，绕城公路建成通车',
      '绕城公路6月28日建成通车',
    ])
      expect(read('绕城公路6月底前建成通车', { 2023: report })).toEqual(['已完成', '']);
  });

  it('is not late by the time of another step', () => {
    const late = (sentence: string, text: string) =>
      readRow({
        'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路6月底前建成通车')] },
        'summaries/yunxi/2023': { says: [{ ...result('ring-road', '2023', text), sentence }] },
      }).late;
    expect(late('云溪大桥10月架梁、绕城公路建成通车。', '绕城公路建成通车')).toBeUndefined();
    expect(late('10月召开现场会，绕城公路建成通车。', '绕城公路建成通车')).toBeUndefined();
    expect(late('2022年12月开工的绕城公路10月建成通车。', '绕城公路10月建成通车')?.when).toBe('2023年10月');
    expect(late('10月18日，绕城公路建成通车。', '绕城公路建成通车')?.when).toBe('2023年10月18日');
  });

  it('goes on where half a year before the day it is not done', () => {
    expect(read('绕城公路9月底前建成通车', { '2023-H1': '绕城公路路基已完工' })[0]).toBe('进行中');
  });

  it('is missed where a report of that day says that it is not done, and none that it is', () => {
    expect(read('绕城公路6月底前建成通车', { '2023-H1': '绕城公路尚未建成通车' })[0]).toBe('未完成');
  });

  it('is not called late before a festival of which nobody knows the year', () => {
    expect(read('绕城公路春节前建成通车', { 2024: '绕城公路2024年1月10日建成通车' })).toEqual(['已完成', '']);
    expect(read('绕城公路春节前建成通车', { 2024: '绕城公路2024年3月10日建成通车' })).toEqual([
      '未完成（3月10日完成）',
      '比承诺晚：期限是2024年2月10日，后来于3月10日完成',
    ]);
    expect(read('绕城公路2023年春节前建成通车', { 2023: '绕城公路3月10日建成通车' })[0]).toBe(
      '未完成（3月10日完成）',
    );
    // No day is told by a season.
    expect(read('绕城公路汛期前建成通车', { 2023: '绕城公路11月10日建成通车' })[0]).toBe('已完成');
  });

  it('is due on that day, not at the end of its period', () => {
    const row = readRow({
      'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路6月底前建成通车')] },
      'summaries/yunzhou/2023-H1': { says: [] },
    });
    expect([row.due, row.state]).toEqual(['2023-06-30', 'no-report']);
  });

  it('has the day of its own clause, be it before the marked words or after them', () => {
    const due = (sentence: string, text: string) =>
      readRow({
        'plans/yunxi/2023': { says: [{ ...target('ring-road', '2023', text), sentence }] },
      }).due;
    expect(due('6月底以前绕城公路建成通车。', '绕城公路建成通车')).toBe('2023-06-30');
    expect(due('2023年6月底前，绕城公路建成通车。', '绕城公路建成通车')).toBe('2023-06-30');
    expect(due('绕城公路建成通车（6月底前）。', '绕城公路建成通车')).toBe('2023-06-30');
    expect(due('6月底前完成云溪大桥招标，绕城公路建成通车。', '绕城公路建成通车')).toBe('2023-12-31');
    expect(due('绕城公路建成通车，6月底前完成云溪大桥招标。', '绕城公路建成通车')).toBe('2023-12-31');
    expect(due('截至6月底，绕城公路建成通车。', '绕城公路建成通车')).toBe('2023-12-31');
    expect(due('绕城公路5月底前开工，年内建成通车。', '绕城公路5月底前开工，年内建成通车')).toBe(
      '2023-12-31',
    );
    expect(due('绕城公路建成通车，5月底前开工。', '绕城公路建成通车')).toBe('2023-12-31');
    expect(due('绕城公路明年6月底前建成通车。', '绕城公路明年6月底前建成通车')).toBe('2024-06-30');
  });
});

describe('a project promised for a year', () => {
  it('is missed where the report of a later year alone says that it is done', () => {
    expect(read('绕城公路建成通车', { 2023: '绕城公路路基已完工', 2024: '绕城公路建成通车' })).toEqual([
      '未完成（2024年完成）',
      '比承诺晚：期限是2023年12月31日，后来于2024年完成',
    ]);
    expect(read('绕城公路建成通车', { 2024: '绕城公路2024年3月建成通车' })[0]).toBe(
      '未完成（2024年3月完成）',
    );
  });

  it('is not, where that report tells a day in time', () => {
    expect(read('绕城公路建成通车', { 2024: '绕城公路2023年12月26日建成通车' })[0]).toBe('已完成');
    expect(read('绕城公路建成通车', { 2024: '绕城公路去年12月建成通车' })[0]).toBe('已完成');
  });

  it('is not, where that report names a later step, or where no step was promised', () => {
    expect(read('绕城公路开工', { 2024: '绕城公路建成通车' })).toEqual([
      '已完成',
      '期限以后的报告（2024年）才说完成',
    ]);
    expect(read('继续推进绕城公路', { 2024: '绕城公路建成通车' })[0]).not.toContain('未完成');
  });

  it('is not, where five years were promised', () => {
    expect(
      read('绕城公路建成通车', { 2024: '绕城公路建成通车，比计划晚了一年' }, 'ring-road', '2021/2025'),
    ).toEqual(['已完成', '']);
  });
});

describe('a number promised by a day', () => {
  it('is missed where a report of that day has less, and told to have been reached afterwards', () => {
    const both = { '2023-H1': '建成12公里', 2023: '建成16公里' };
    expect(read('上半年建成16公里', both, 'works')).toEqual([
      '未完成（后来完成）',
      '比承诺晚：期限是2023年6月30日，后来完成，2023年的报告说到',
    ]);
    expect(read('上半年建成16公里', { '2023-H1': '建成12公里' }, 'works')[0]).toBe('未完成（75%）');
    expect(read('9月底前建成16公里', { '2023-H1': '建成12公里' }, 'works')[0]).toContain('进行中');
  });

  it('is missed where the report tells a later day', () => {
    expect(read('9月底前建成16公里', { 2023: '11月20日建成16公里' }, 'works')).toEqual([
      '未完成（11月20日完成）',
      '比承诺晚：期限是2023年9月30日，后来于11月20日完成',
    ]);
    expect(read('年底前建成16公里', { 2023: '11月20日建成16公里' }, 'works')).toEqual(['已完成', '']);
  });

  it('is not missed by the report of a year after which it is due', () => {
    expect(read('春节前建成16公里', { 2023: '建成12公里' }, 'works')[0]).toContain('进行中');
    expect(read('春节前建成16公里', { 2023: '春节前建成16公里' }, 'works')[0]).toBe('已完成');
    expect(read('2023年春节前建成16公里', { 2023: '建成12公里' }, 'works')[0]).toContain('未完成');
  });

  it('has the day that follows it in a clause of its own', () => {
    const due = (sentence: string) =>
      readRow({
        'plans/yunxi/2023': { says: [{ ...target('works', '2023', '安防工程16公里'), sentence }] },
      }).due;
    expect(due('实施安防工程16公里，9月底前全部完成。')).toBe('2023-09-30');
    expect(due('实施安防工程16公里，9月底前完成危桥招标。')).toBe('2023-12-31');
    expect(due('实施安防工程16公里，5月底前全部开工。')).toBe('2023-12-31');
    expect(due('5月底前开工安防工程16公里。')).toBe('2023-12-31');
    expect(due('安防工程16公里（责任科室：建设科；完成时限：6月底）。')).toBe('2023-06-30');
    expect(due('安防工程16公里，完成时限为9月30日。')).toBe('2023-09-30');
  });

  it('is late where the report of its year tells a day of the next', () => {
    expect(read('建成16公里', { 2023: '2024年3月全部建成16公里' }, 'works')[0]).toBe(
      '未完成（2024年3月完成）',
    );
  });

  it('has the day of its beginning only where beginnings are counted', () => {
    const { targets, period } = readRow({
      'plans/yunxi/2023': { says: [target('works', '2023', '9月底前开工16公里')] },
    });
    const due = (name: string) => readDeadline(targets, period, [name]).day;
    expect([due('新开工里程'), due('安防工程里程')]).toEqual(['2023-09-30', '2023-12-31']);
  });

  it('of a limit has no day', () => {
    expect(read('不超过3起', { 2023: '11月发生2起' }, 'accidents')[0]).toBe('已完成');
  });
});

describe('a project of which several things were promised', () => {
  const read = (report: string) =>
    readRow({
      'plans/yunxi/2023': {
        says: [
          target('ring-road', '2023', '绕城公路6月底前建成通车'),
          target('sum ring-road', '2023', '绕城公路完成投资3亿元'),
        ],
      },
      'summaries/yunxi/2023': { says: [result('ring-road', '2023', report)] },
    });

  it('is late where one of them is, and the others are done', () => {
    const row = read('绕城公路10月18日全面建成通车');
    expect([describeState(row), row.parts?.map(({ state }) => state)]).toEqual([
      '未完成（10月18日完成）',
      ['missed', 'done'],
    ]);
  });

  it('is not, where the whole was finished in time', () => {
    expect(describeState(read('绕城公路6月18日全面建成通车'))).toBe('已完成');
  });
});

describe('what was kept late', () => {
  const catalogue = createExampleCatalogue({
    'plans/yunxi/2023': {
      says: [
        target('ring-road', '2023', '绕城公路6月底前建成通车'),
        target('bridge', '2023', '云溪大桥建成'),
      ],
    },
    'summaries/yunxi/2023': {
      says: [
        result('ring-road', '2023', '绕城公路10月18日建成通车'),
        result('bridge', '2023', '云溪大桥尚未建成'),
      ],
    },
  });
  const rows = createLedger(catalogue);
  const [late] = rows.filter((row) => row.late);

  it('is counted as missed, and told apart', () => {
    const summary = summarise(rows);
    expect([summary.states.find(({ id }) => id === 'missed')?.count, summary.late]).toEqual([2, 1]);
  });

  it('is found among what was missed, and by itself', () => {
    expect(rows.map(statesOf).toSorted((a, b) => b.length - a.length)).toEqual([
      ['missed', 'late'],
      ['missed'],
    ]);
    const [states] = listFacets(rows, catalogue);
    expect(states?.values.filter((one) => one.rows.length > 0)).toMatchObject([
      { value: 'missed', depth: 0, rows: { length: 2 } },
      { value: 'late', depth: 1, path: 'ledger/states/late/', rows: [late] },
    ]);
    expect(late && createRowData(rows, catalogue).get(late)).toMatchObject({ isLate: true });
  });

  it('is told beside the statements, too', () => {
    const names = [...listStatementRows(rows).values()].flatMap((own) => [...own.values()]);
    expect(new Set(names.map(({ stateName }) => stateName))).toEqual(
      new Set(['未完成', '未完成（10月18日完成）']),
    );
  });

  it('is contradicted by a state that calls it done', () => {
    expect(findFalseStates(late ? [{ ...late, state: 'done' }] : []).join()).toContain('已完成，却说');
  });
});
