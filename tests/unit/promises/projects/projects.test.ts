import { describe, expect, it } from 'vitest';
import { describeDone, describePromise } from '../../../../src/promises/describe/describe-amount.ts';
import { describeNote, describeState } from '../../../../src/promises/describe/describe-state.ts';
import type { LedgerRow } from '../../../../src/promises/rows/row.ts';
import { readLedger, result, target } from '../example-ledger.ts';

const show = (row: LedgerRow): string =>
  [row.period.id, describePromise(row), describeDone(row), describeState(row)]
    .map((part) => part ?? '—')
    .join(' ｜ ');

/** What a plan of 2023 promises of the ring road, and what reports say of it. */
const read = (
  promised: Readonly<Record<string, readonly string[]>>,
  reported: Readonly<Record<string, readonly string[]>> = {},
): string[] =>
  readLedger({
    'plans/yunxi/2023': {
      says: Object.entries(promised).flatMap(([period, texts]) =>
        texts.map((text) => target('ring-road', period, text)),
      ),
    },
    ...Object.fromEntries(
      Object.entries(reported).map(([period, texts]) => [
        `summaries/yunxi/${period}`,
        { says: texts.map((text) => result('ring-road', period, text)) },
      ]),
    ),
  }).map(show);

describe('a project', () => {
  it('has a line of its own for what a plan of several years says that it is to become', () => {
    expect(
      read(
        { 2023: ['绕城公路建成通车'], '2021/2025': ['绕城公路改建为一级公路'] },
        { 2023: ['绕城公路尚未建成通车'] },
      ).map((line) => line.split(' ｜ ').slice(0, 2)),
    ).toEqual([
      ['2023', '“绕城公路建成通车”'],
      ['2021/2025', '“绕城公路改建为一级公路”'],
    ]);
  });

  it('has a line for each stage that was promised', () => {
    expect(
      read({ 2023: ['力争年内开工'], 2025: ['2025年建成通车'] }, { 2023: ['绕城公路已于8月开工'] }),
    ).toEqual([
      '2025 ｜ “2025年建成通车” ｜ “绕城公路已于8月开工”（2023年） ｜ 进行中',
      '2023 ｜ “力争年内开工” ｜ “绕城公路已于8月开工” ｜ 已完成',
    ]);
  });

  it('has reached a stage where a later one was reached, and before it was due', () => {
    expect(read({ 2023: ['完成施工图设计'] }, { 2023: ['绕城公路已经开工'] })).toEqual([
      '2023 ｜ “完成施工图设计” ｜ “绕城公路已经开工” ｜ 已完成',
    ]);
    expect(read({ 2025: ['2025年建成通车'] }, { 2024: ['绕城公路建成通车'] })).toEqual([
      '2025 ｜ “2025年建成通车” ｜ “绕城公路建成通车”（2024年） ｜ 已完成',
    ]);
  });

  it('is not finished when a part of it is, or a share', () => {
    expect(read({ 2023: ['年底全面完工'] }, { 2023: ['路基已经完工'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “路基已经完工” ｜ 进行中',
    ]);
    expect(read({ 2023: ['年底全面完工'] }, { 2023: ['建成5公里'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ 开工或在建 ｜ 进行中',
    ]);
    expect(read({ 2023: ['年底全面完工'] }, { 2023: ['路基开挖完成10%'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “路基开挖完成10%” ｜ 进行中',
    ]);
    expect(read({ 2023: ['路基年底完工'] }, { 2023: ['路基已经完工'] })).toEqual([
      '2023 ｜ “路基年底完工” ｜ “路基已经完工” ｜ 已完成',
    ]);
  });

  it('shows how much of the whole is done', () => {
    expect(read({ 2023: ['年底全面完工'] }, { '2023-H1': ['绕城公路投资完成40%'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “绕城公路投资完成40%”（2023年上半年） ｜ 进行中（40%）',
    ]);
    expect(read({ 2023: ['年底全面完工'] }, { '2023-H1': ['绕城公路完成100%'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “绕城公路完成100%”（2023年上半年） ｜ 已完成',
    ]);
  });

  it('is not under way with what is only expected', () => {
    expect(read({ 2023: ['年底全面完工'] }, { 2023: ['预计年底完工'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “预计年底完工” ｜ 进行中',
    ]);
  });

  it('is never called missed: reports speak of parts, and of what is under way', () => {
    expect(read({ 2023: ['年底全面完工'] }, { 2023: ['路基在建'], 2024: ['路面在建'] })).toEqual([
      '2023 ｜ “年底全面完工” ｜ “路面在建”（2024年） ｜ 进行中',
    ]);
  });

  it('has one line for what names no stage; a sum stands with the stage that is promised', () => {
    expect(read({ 2023: ['总投资1.4亿元', '绕城公路继续推进'] })).toEqual([
      '2023 ｜ “绕城公路继续推进” ｜ — ｜ 未到期（2023-12-31 到期）',
    ]);
    expect(read({ 2023: ['总投资1.4亿元'], '2023-08': ['8月份开工'], '2023-12': ['12月份完工'] })).toEqual([
      '2023-08 ｜ “8月份开工” ｜ — ｜ 未到期（2023-08-31 到期）',
      '2023-12 ｜ “12月份完工” ｜ — ｜ 未到期（2023-12-31 到期）',
    ]);
  });

  it('is written into the plan where the plan does no more than name it', () => {
    expect(read({ 2023: ['绕城公路'] })).toEqual(['2023 ｜ “绕城公路” ｜ — ｜ 未到期（2023-12-31 到期）']);
  });

  it('that is only reported on has a line for the longest period', () => {
    expect(read({}, { '2023-H1': ['绕城公路开工'], 2023: ['绕城公路完工'] })).toEqual([
      '2023 ｜ — ｜ “绕城公路完工” ｜ 未见公开目标',
    ]);
  });

  it('that was reported on before it was promised has no result yet', () => {
    const rows = readLedger({
      'summaries/yunxi/2023': {
        plans: ['2024'],
        says: [result('ring-road', '2023', '路基在建'), target('ring-road', '2024', '绕城公路建成通车')],
      },
    });
    expect(rows.map((row) => [show(row), describeNote(row)])).toEqual([
      ['2024 ｜ “绕城公路建成通车” ｜ — ｜ 未到期（2024-12-31 到期）', '此前的报告说到2023年12月'],
    ]);
  });

  it('had been begun when the promise was made: that is no news', () => {
    const rows = readLedger({
      'summaries/yunxi/2023-H1': {
        says: [
          result('ring-road', '2023-H1', '前期工作完成'),
          target('ring-road', '2023-12', '年底完成前期工作'),
        ],
      },
    });
    expect(rows.map(show)).toEqual([
      '2023-12 ｜ “年底完成前期工作” ｜ “前期工作完成”（2023年上半年） ｜ 进行中',
    ]);
  });
});
