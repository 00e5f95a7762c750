import { describe, expect, it } from 'vitest';
import { describeDone, describePromise } from '../../../../src/promises/describe/describe-amount.ts';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { readRow, result, target, type Example } from '../example-ledger.ts';

const plan = (...texts: string[]): Example => ({
  says: texts.map((text) => target('ring-road', '2023', text)),
});
const report = (period: string, ...texts: string[]): Example => ({
  says: texts.map((text) => result('ring-road', period, text)),
});
const show = (row: LedgerRow): unknown[] => [describePromise(row), describeDone(row), describeState(row)];

describe('an amount of a part of a project that is promised beside a step', () => {
  const promised = plan('绕城公路5月开工', '年底完成路基三成');

  it('is read, and missed where the report of the last day has less of the same', () => {
    const row = readRow({
      'plans/yunxi/2023': promised,
      'summaries/yunxi/2023': report('2023', '绕城公路5月8日开工', '年底完成路基12%'),
    });
    expect(show(row)).toEqual([
      '“绕城公路5月开工”；“年底完成路基三成”',
      '“绕城公路5月8日开工”；“年底完成路基12%”',
      '未完成',
    ]);
  });

  it('is kept with as much, and late where a later report has it', () => {
    const kept = {
      'plans/yunxi/2023': promised,
      'summaries/yunxi/2023': report('2023', '绕城公路5月8日开工', '路基完成三成'),
    };
    expect(show(readRow(kept))[2]).toBe('已完成');
    const late = readRow({
      'plans/yunxi/2023': promised,
      'summaries/yunxi/2023': report('2023', '绕城公路9月8日开工', '年底完成路基12%'),
      'summaries/yunxi/2024-H1': report('2024-H1', '路基完成35%'),
    });
    expect(describeNote(late)).toBe(
      '比承诺晚：期限是2023年5月31日，后来于9月8日开工；比承诺晚：期限是2023年12月31日，后来于2024年上半年达到，报告说“路基完成35%”',
    );
    // What a later time had is no result of this one's.
    expect(describeDone(late)).toBe('“绕城公路9月8日开工”；“年底完成路基12%”');
  });

  it('is not missed by what was less before the last day, of another part, or about', () => {
    const states = [
      report('2023-H1', '绕城公路5月8日开工', '路基完成12%'),
      report('2023', '绕城公路5月8日开工', '路面完成12%'),
    ].map((one, index) =>
      describeState(
        readRow({ 'plans/yunxi/2023': promised, [`summaries/yunxi/2023${index === 0 ? '-H1' : ''}`]: one }),
      ),
    );
    expect(states).toEqual(['进行中', '进行中']);
  });

  it('is read where the sentence goes on to say it without a mark, and accuses nobody then', () => {
    const row = readRow({
      'plans/yunxi/2023': {
        says: [
          {
            ...target('ring-road', '2023', '绕城公路5月开工'),
            sentence: '绕城公路5月开工，年底完成路基三成；征地一次付清。',
          },
        ],
      },
      'summaries/yunxi/2023': {
        says: [
          {
            ...result('ring-road', '2023', '绕城公路5月8日开工'),
            sentence: '绕城公路5月8日开工，线路长10公里，年底完成路基12%，资金到位80%。',
          },
        ],
      },
    });
    expect(show(row)).toEqual([
      '“绕城公路5月开工”；“年底完成路基三成”',
      '“绕城公路5月8日开工”；“年底完成路基12%”',
      '进行中',
    ]);
  });

  it('counts what was spent in its own year only', () => {
    const row = readRow({
      'plans/yunxi/2023': plan('绕城公路完成投资2亿元'),
      'summaries/yunxi/2023': report('2023', '绕城公路完成投资1.5亿元'),
      'summaries/yunxi/2024': report('2024', '绕城公路完成投资3亿元'),
    });
    expect(show(row)).toEqual(['“绕城公路完成投资2亿元”', '“绕城公路完成投资1.5亿元”', '未完成']);
  });
});

it('what is told of the same part stands before what is told of the whole', () => {
  const row = readRow({
    'plans/yunxi/2023': plan('年底以前完成路基'),
    'summaries/yunxi/2023-H1': report('2023-H1', '绕城公路正在施工', '路基完成35%'),
  });
  expect(describeDone(row)).toBe('“路基完成35%”（2023年上半年）');
});

it('a name that was marked alone is quoted with what is promised of it', () => {
  const row = readRow({
    'plans/yunxi/2023': {
      says: [
        {
          kind: 'target',
          period: '2023',
          project: 'ring-road',
          text: '绕城公路',
          sentence: '绕城公路、云溪大桥2个项目建成通车，里程12公里。',
        },
      ],
    },
  });
  expect([describePromise(row), row.commitment]).toEqual(['“绕城公路、云溪大桥2个项目建成通车”', 'firm']);
});
