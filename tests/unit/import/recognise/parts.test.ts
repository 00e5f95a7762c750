import { describe, expect, it } from 'vitest';
import { blockText, type Block, type SourceFormat } from '../../../../src/import/blocks.ts';
import { isDocumentNumber } from '../../../../src/import/recognise/document-number.ts';
import { separateParts } from '../../../../src/import/recognise/parts.ts';
import { findTitle } from '../../../../src/import/recognise/title.ts';
import { lines, table } from '../make-blocks.ts';

function separate(blocks: readonly Block[], format: SourceFormat = 'html') {
  const { body, facts, dropped } = separateParts(blocks, findTitle(blocks, []), format);
  return {
    body: blockText(body).split('\n'),
    facts: facts.map(({ field, value }) => `${field}=${value}`),
    dropped: dropped.map(({ sort, text, place }) => `${String(place)} ${sort} ${text}`),
  };
}

const separateText = (text: string, format?: SourceFormat) => separate(lines(text), format);

describe('separateParts', () => {
  it('takes a page apart: head, facts, text, tail', () => {
    expect(
      separateText(
        '首页 > 规划计划\n云溪县交通运输局2024年工作计划\n发布时间：2024-01-15 来源：云溪县交通运输局\n【大 中 小】\n全年建成60公里。\n云溪县交通运输局\n2024年1月12日\n上一篇：云溪县2023年工作总结\n县情介绍\n版权所有 云溪县人民政府',
      ),
    ).toEqual({
      body: ['全年建成60公里。', '云溪县交通运输局', '2024年1月12日'],
      facts: ['published=2024-01-15', 'source=云溪县交通运输局', 'site=云溪县人民政府'],
      dropped: [
        '1 面包屑 首页 > 规划计划',
        '3 发布信息 发布时间：2024-01-15 来源：云溪县交通运输局',
        '4 网页的按钮 【大 中 小】',
        '8 相关文章 上一篇：云溪县2023年工作总结',
        '9 文件后面的网页内容 县情介绍',
        '10 版权 版权所有 云溪县人民政府',
      ],
    });
  });

  it('drops a title that stands there twice', () => {
    expect(separateText('2024年工作计划\n2024年工作计划\n建成60公里。\n2024年 工作计划')).toEqual({
      body: ['建成60公里。'],
      facts: [],
      dropped: ['2 重复的标题 2024年工作计划', '4 重复的标题 2024年 工作计划'],
    });
  });

  it('takes the number of the document for a fact', () => {
    expect(separateText('2024年工作计划\n云交发〔2024〕1号\n建成60公里。')).toMatchObject({
      body: ['建成60公里。'],
      facts: ['documentNumber=云交发〔2024〕1号'],
    });
  });

  it('reads a table of labels and keeps a table of figures', () => {
    const labels = table(
      ['索引号', '000123/2024-1'],
      ['发布机构', '云溪县交通运输局'],
      ['成文日期', '2024-01-12'],
    );
    const figures = table(['乡镇', '里程'], ['石桥镇', '32']);
    const { body, facts } = separate([labels, ...lines('2024年工作计划'), figures, ...lines('建成60公里。')]);
    expect(facts).toEqual(['indexNumber=000123/2024-1', 'bureau=云溪县交通运输局', 'written=2024-01-12']);
    expect(body).toEqual(['乡镇\t里程', '石桥镇\t32', '建成60公里。']);
  });

  it.each([
    ['what looks like the page', `2024年工作计划\n${'建成60公里。\n'.repeat(9)}相关文章\n宣传到村。`],
    ['facts in the text', `2024年工作计划\n${'建成60公里。\n'.repeat(9)}来源：养护资金\n完成投资3亿元。`],
  ])('keeps %s if text of the document comes after it', (_, text) => {
    const [, ...rest] = text.split('\n');
    expect(separateText(text)).toEqual({ body: rest, facts: [], dropped: [] });
  });

  it('keeps attachments, office and date at the end', () => {
    const text = '2024年工作计划\n建成60公里。\n附件：项目表\n云溪县交通运输局\n（2024年1月12日）';
    expect(separateText(text).body).toEqual(text.split('\n').slice(1));
  });

  it('reads whose site it is', () => {
    expect(
      separateText('2024年工作计划\n建成60公里。\nCopyright© 2012-2024 文档天地 https://www.wendang.example')
        .facts,
    ).toEqual(['site=文档天地', 'url=https://www.wendang.example']);
  });

  it('keeps everything where there is no title', () => {
    expect(separateParts(lines('建成60公里。'), undefined, 'html').body).toHaveLength(1);
  });
});

describe('isDocumentNumber', () => {
  it.each(['云交发〔2024〕1号', '云交办函[2024]第12号', '云交发（2024）101 号', ' 云政办发【2023】5号 '])(
    '%s',
    (text) => {
      expect(isDocumentNumber(text)).toBe(true);
    },
  );

  it.each(['云交发〔2024〕号', '根据云交发〔2024〕1号文件', '〔2024〕1号', '云交发2024年1号', 'G6512线'])(
    '%s is none',
    (text) => {
      expect(isDocumentNumber(text)).toBe(false);
    },
  );
});
