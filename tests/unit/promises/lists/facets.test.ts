import { describe, expect, it } from 'vitest';
import { createRowData } from '../../../../src/promises/lists/create-row-data.ts';
import { listFacets } from '../../../../src/promises/lists/facets.ts';
import { createLedger } from '../../../../src/promises/ledger.ts';
import { summarise } from '../../../../src/promises/lists/summary.ts';
import { createExampleCatalogue, result, target } from '../example-ledger.ts';

const catalogue = createExampleCatalogue({
  'plans/yunxi/2023': {
    says: [
      target('works', '2023', '16公里'),
      target('growth', '2022', '8%'),
      target('sum', '2021/2023', '3亿元'),
    ],
  },
  'summaries/yunxi/2023-H1': {
    says: [result('bridges', '2023-H1', '2座'), result('works', '2023-H1', '17公里')],
  },
  'plans/lanshan/2022': { says: [target('works', '2022', '9公里')] },
});
const rows = createLedger(catalogue);

describe('listFacets', () => {
  it('counts lines by state, year, topic and bureau, those below a bureau too', () => {
    const facets = listFacets(rows, catalogue).map(({ name, values }) => [
      name,
      values.map((one) => `${'·'.repeat(one.depth)}${one.name} ${String(one.rows.length)} ${one.path}`),
    ]);
    expect(facets).toEqual([
      [
        '状态',
        [
          '已完成 1 ledger/states/done/',
          '进行中 0 ledger/states/under-way/',
          '未完成 0 ledger/states/missed/',
          '总结没有提到 0 ledger/states/unmentioned/',
          '总结没有说结果 0 ledger/states/mentioned/',
          '本站没有收录总结 2 ledger/states/no-report/',
          '未到期 1 ledger/states/not-due/',
          '不再作数 0 ledger/states/void/',
          '计划提到 0 ledger/states/foreseen/',
          '未见公开目标 1 ledger/states/untargeted/',
          '期末现状 0 ledger/states/level/',
          '还没有看到结果 3 ledger/states/unreported/',
        ],
      ],
      ['年度', ['2023年 3 ledger/years/2023/', '2022年 3 ledger/years/2022/', '2021年 1 ledger/years/2021/']],
      ['主题', ['农村公路 3 ledger/topics/rural-roads/', '安全应急 1 ledger/topics/safety/']],
      [
        '发布机构',
        [
          '云州市 4 ledger/bureaus/yunzhou/',
          '·云溪县 4 ledger/bureaus/yunxi/',
          '蓝山市 1 ledger/bureaus/lanshan/',
        ],
      ],
    ]);
  });

  it('keeps the order of the ledger, and agrees with what the script is told', () => {
    const data = createRowData(rows, catalogue);
    for (const { facet, values } of listFacets(rows, catalogue))
      for (const { value, rows: own } of values) {
        expect(own).toEqual(rows.filter((row) => data.get(row)?.facets[facet].includes(value)));
      }
  });
});

describe('summarise', () => {
  it('counts promises by state, and reports without one apart', () => {
    const { promises, unpromised, states } = summarise(rows);
    expect({ promises, unpromised }).toEqual({ promises: 4, unpromised: 1 });
    expect(states.map(({ name, count }) => `${name} ${String(count)}`)).toEqual([
      '已完成 1',
      '进行中 0',
      '未完成 0',
      '总结没有提到 0',
      '总结没有说结果 0',
      '本站没有收录总结 2',
      '未到期 1',
    ]);
  });
});
