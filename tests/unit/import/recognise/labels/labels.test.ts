import { describe, expect, it } from 'vitest';
import { isLabelLine, readLabels } from '../../../../../src/import/recognise/labels/labels.ts';

function read(text: string): string[] {
  return readLabels(text).map(({ field, value }) => `${field}=${value}`);
}

describe('readLabels', () => {
  it.each<[string, string[]]>([
    ['发布时间：2024-01-15', ['published=2024-01-15']],
    [
      '发布日期:2024-01-15 来源:云溪县交通运输局 浏览次数：12',
      ['published=2024-01-15', 'source=云溪县交通运输局', 'other=12'],
    ],
    ['时间：2024-01-15来源：本站', ['published=2024-01-15', 'source=本站']],
    ['索 引 号：000123/2024-00001', ['indexNumber=000123/2024-00001']],
    ['文　　号：云交发〔2024〕1号', ['documentNumber=云交发〔2024〕1号']],
    ['发文字号：云交发〔2024〕1号', ['documentNumber=云交发〔2024〕1号']],
    ['成文日期：2024年1月12日', ['written=2024年1月12日']],
    ['生成日期：2024-01-12 公开日期：2024-01-15', ['written=2024-01-12', 'published=2024-01-15']],
    ['发布机构：云溪县交通运输局', ['bureau=云溪县交通运输局']],
    ['信息来源：云溪县人民政府网', ['source=云溪县人民政府网']],
    ['主题词：公路 桥梁', ['keywords=公路 桥梁']],
    ['名 称：2024年工作计划', ['title=2024年工作计划']],
    ['【发布时间：2024-01-15】【字体：大 中 小】', ['published=2024-01-15', 'other=大 中 小']],
    ['2023-12-28 16:05 来源：云溪县交通运输局', ['published=2023-12-28 16:05', 'source=云溪县交通运输局']],
    ['2023-02-22 13:47:13 133', ['published=2023-02-22 13:47:13']],
    ['• 2021-08-05 16:32:48', ['published=2021-08-05 16:32:48']],
    ['[字号： ] 2016-02-14  市春运办 阅读次数：', ['other=', 'other=', 'published=2016-02-14']],
    [
      '来源：云溪交通网通讯员 张某 2011年2月22日16:06',
      ['source=云溪交通网通讯员 张某', 'published=2011年2月22日16:06'],
    ],
    ['来源：云溪县交通运输局 2024-01-15', ['source=云溪县交通运输局', 'published=2024-01-15']],
    ['失效日期：2025-01-01', ['other=2025-01-01']],
    ['作者：张某 | 责任编辑：李某', ['author=张某', 'other=李某']],
    ['有效性：', ['other=']],
    ['全县建成农村公路60公里。', []],
    ['工作时间：八小时', []],
  ])('%s', (text, facts) => {
    expect(read(text)).toEqual(facts);
  });
});

describe('isLabelLine', () => {
  it.each([
    '发布时间：2024-01-15',
    '2023-12-28 16:05 来源：云溪县交通运输局',
    '【字号：大 中 小】',
    '来源：本站 点击数：5',
  ])('%s', (text) => {
    expect(isLabelLine(text)).toBe(true);
  });

  it.each([
    '群众反映的问题来源：一是路窄，二是弯急。',
    '时间：从2024年1月起，分三步走。全县同步进行。',
    '联系电话：见网站',
    '各单位要按时报送，报送时间：每月5日前',
    `来源：${'云溪县交通运输局'.repeat(30)}`,
    '一、时间安排',
  ])('%s is none', (text) => {
    expect(isLabelLine(text)).toBe(false);
  });
});
