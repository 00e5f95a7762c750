import { describe, expect, test } from 'vitest';
import { compareBodies, writeFigures } from '../compare-bodies.ts';
import { divide } from '../../../../src/compare/reading/sections.ts';
import { areOtherSpans, readSpans } from '../../../../src/compare/reading/span.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';

/** `90万吨 month` of every figure; `-` where no time is known. */
function listSpans(body: string): string[] {
  const document = readBody(body);
  const sentences = listSentences(document);
  const spans = readSpans(divide(document, sentences).parts);
  return sentences.flatMap(({ text, figures }) =>
    figures
      .filter(({ unit }) => unit !== '年')
      .map((figure) => `${text.slice(figure.start, figure.end)} ${spans.get(figure) ?? '-'}`),
  );
}

describe('readSpans', () => {
  test.each([
    ['9月，完成货运量90万吨。', ['90万吨 month']],
    ['2031年9月份全县完成货运量90万吨。', ['90万吨 month']],
    ['当月完成货运量90万吨，累计完成500万吨。', ['90万吨 month', '500万吨 total']],
    ['1-9月完成货运量90万吨。', ['90万吨 months']],
    ['1月至9月完成货运量90万吨。', ['90万吨 months']],
    ['前8月完成货运量90万吨。', ['90万吨 months']],
    ['一季度完成货运量90万吨。', ['90万吨 months']],
    ['前三季度完成货运量90万吨。', ['90万吨 months']],
    ['上半年完成货运量90万吨。', ['90万吨 months']],
    ['截至2031年9月底，完成货运量90万吨。', ['90万吨 months']],
    ['2031年，完成货运量90万吨。', ['90万吨 year']],
    ['近五年累计完成投资90亿元。', ['90亿元 years']],
    ['“十三五”时期，完成投资90亿元。', ['90亿元 years']],
    ['五年来，完成投资90亿元。2031年完成20亿元。', ['90亿元 years', '20亿元 year']],
    ['9月，完成货运量90万吨。其中，公路80万吨。', ['90万吨 month', '80万吨 month']],
    [
      '1—9月，完成货运量90万吨，同比增长5%，比8月提高2%。\n\n公路完成80万吨。',
      ['90万吨 months', '5% months', '2% months', '80万吨 months'],
    ],
    ['五年来，完成投资90亿元。\n\n改造危桥8座。', ['90亿元 years', '8座 -']],
    ['完成投资9亿元，占全年目标的31%。', ['9亿元 -', '31% -']],
    ['乌石大桥7月开工，完成投资2亿元。', ['2亿元 -']],
    ['9月底前改造危桥8座。9月3日，发送旅客5万人次。', ['8座 -', '5万人次 day']],
    ['9月3日，改造危桥8座。发送旅客5万人次。', ['8座 -', '5万人次 -']],
    [
      '2月9日，春运第15天，发送旅客9万人次。其中公路5万人次；铁路4万人次。公路80万人次。',
      ['9万人次 day', '5万人次 day', '4万人次 day', '80万人次 -'],
    ],
    ['比2030年同期增长5%。', ['5% -']],
    ['国庆假期，发送旅客9万人次；水路1万人次。改造危桥8座。', ['9万人次 days', '1万人次 days', '8座 -']],
    ['就9月份来看，完成货运量90万吨。', ['90万吨 month']],
    ['云溪港集团9月份生产平稳。全月完成吞吐量90万吨。', ['90万吨 month']],
    ['一年来，我们聚力建设。完成投资9亿元。过去一年，改造危桥8座。', ['9亿元 year', '8座 year']],
    [
      '9月份，完成吞吐量90万吨，刷新今年以来单月最高纪录。集装箱完成2万标箱。',
      ['90万吨 month', '2万标箱 month'],
    ],
    ['半年来，港口完成吞吐量90万吨。', ['90万吨 months']],
    ['据9月份快报统计，完成货运量90万吨，较1月至8月加快5%。', ['90万吨 month', '5% month']],
  ])('%s', (body, spans) => {
    expect(listSpans(body)).toEqual(spans);
  });
});

describe('areOtherSpans', () => {
  test.each([
    ['month', 'months', true],
    ['month', 'year', true],
    ['month', undefined, false],
    ['months', 'year', false],
    ['years', 'year', true],
    ['years', undefined, true],
    ['years', 'years', false],
    ['days', 'part of year', true],
    ['days', undefined, false],
    ['month', 'part of year', false],
  ] as const)('%s, %s: %s', (one, other, expected) => {
    expect([areOtherSpans(one, other), areOtherSpans(other, one)]).toEqual([expected, expected]);
  });
});

describe('a month is compared with a month, and what is added up with what is added up', () => {
  test.each([
    [
      'in another order',
      '1-9月，全省完成货运量20亿吨。\n\n9月，全省完成货运量2.5亿吨。',
      '6月，全省货物运输完成货运量2.4亿吨。\n\n上半年，全省完成货运量13亿吨。',
      ['2.5亿吨 → 2.4亿吨', '20亿吨 → 13亿吨'],
    ],
    [
      'where one has only one of them',
      '11月，全省完成货运量2.5亿吨。其中，公路2亿吨。\n\n1—11月，全省完成货运量25亿吨。其中，公路19.5亿吨。',
      '前8月，全省完成货运量18亿吨。其中，公路19亿吨。',
      ['25亿吨 → 18亿吨', '19.5亿吨 → 19亿吨'],
    ],
    [
      'where another name is used',
      '1-9月，完成国际标准集装箱吞吐量900万TEU。\n\n9月，完成国际标准集装箱吞吐量100万TEU。',
      '6月，集装箱吞吐量完成120万TEU。\n\n上半年，集装箱吞吐量完成700万TEU。',
      ['100万TEU → 120万TEU', '900万TEU → 700万TEU'],
    ],
    [
      'within a sentence',
      '当月完成货运量90万吨，累计完成货运量500万吨。',
      '累计完成货运量540万吨，当月完成货运量95万吨。',
      ['500万吨 → 540万吨', '90万吨 → 95万吨'],
    ],
    [
      'and several years with no single one',
      '全省公路水路建设完成投资40亿元。',
      '近五年，全省公路水路建设累计完成投资190亿元。其中，2031年完成投资44亿元。',
      ['40亿元 → 44亿元'],
    ],
    [
      'where the month stands before in a sentence without numbers',
      '云溪港9月份创下好成绩。全月完成集装箱吞吐量20万标箱。1—9月累计完成吞吐量170万标箱。',
      '9月份云溪港集团完成集装箱吞吐量23万标箱。\n\n1至9月云溪港集装箱吞吐量累计完成190万标箱。东岙港区累计完成集装箱吞吐量80万标箱。',
      ['20万标箱 → 23万标箱', '170万标箱 → 190万标箱'],
    ],
    [
      'where only one of both has a month, too',
      '1—6月，云溪港完成货物吞吐量900万吨。集装箱完成24万标箱。',
      '6月份，云溪港完成同口径货物吞吐量170万吨，创今年以来单月新高。集装箱完成4万标箱。\n\n据统计，1-6月份，云溪港完成同口径货物吞吐量980万吨。集装箱完成25万标箱。',
      ['900万吨 → 980万吨', '24万标箱 → 25万标箱'],
    ],
    [
      'but where each has one sort alone, that is compared',
      '5月份，完成货运量90万吨。',
      '一季度，完成货运量300万吨。',
      ['90万吨 → 300万吨'],
    ],
  ])('%s', (_, old, later, changes) => {
    const found = writeFigures(compareBodies(old, later)).map((line) => line.replace(/^.*：/u, ''));
    expect(found.toSorted()).toEqual(changes.toSorted());
  });
});
