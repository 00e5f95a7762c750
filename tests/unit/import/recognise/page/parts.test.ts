import { describe, expect, it } from 'vitest';
import { blockText, type Block, type SourceFormat } from '../../../../../src/import/blocks.ts';
import { isDocumentNumber } from '../../../../../src/import/recognise/labels/document-number.ts';
import { separateParts } from '../../../../../src/import/recognise/page/parts.ts';
import { findTitle } from '../../../../../src/import/recognise/title.ts';
import { lines, table } from '../../make-blocks.ts';

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

  it.each(['云溪县交通运输局', '云溪交通手机版', '云溪县人民政府门户网站'])(
    'goes without the name of its site above the title: %s',
    (name) => {
      const read = separateText(`${name}\n云溪县交通运输局2024年工作计划\n建成60公里，改造危桥3座。`);
      expect(read.body).toHaveLength(1);
      expect(read.dropped).toEqual([`1 网站的名称 ${name}`]);
    },
  );

  it.each(['白石县财政局', '云溪县交通运输局文件'])('keeps what else stands above the title: %s', (name) => {
    const read = separateText(`${name}\n云溪县交通运输局2024年工作计划\n建成60公里，改造危桥3座。`);
    expect(read.body).toHaveLength(2);
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

describe('separateParts: what is no page', () => {
  const tail =
    '2024年工作计划\n一、任务\n建成60公里。\n审核：局办公室\n分享数据资源\n----------\n2024年工作计划\n云溪大桥';

  it.each<SourceFormat>(['docx', 'markdown', 'text'])('%s has no tail', (format) => {
    expect(separateText(tail, format)).toEqual({
      body: tail.split('\n').slice(1),
      facts: [],
      dropped: [],
    });
  });

  it('a text is cut where nothing but the page can begin, and no figure comes after it', () => {
    const page = '2024年工作计划\n建成60公里。\n相关文章\n某县工作计划\n版权所有 某网';
    expect(separateText(page, 'text').body).toEqual(['建成60公里。']);
    expect(separateText(page, 'docx').body).toHaveLength(4);
    expect(separateText(`${page}\n石门桥 120米`, 'text').body).toHaveLength(5);
  });

  it.each<SourceFormat>(['docx', 'markdown'])('keeps in a %s what only a page has a label for', (format) => {
    for (const line of ['时间：2031-03-05 09:30', '来源：云溪县交通运输局', '作者：张某']) {
      const read = separateText(`2031年工作计划\n${line}\n建成60公里。`, format);
      expect(read).toEqual({ body: [line, '建成60公里。'], facts: [], dropped: [] });
    }
  });

  it.each(['时间：2031年3月5日', '时间：2031-03-05 09:30', '日期：2031年6月底前', '来源：省级补助资金3亿元'])(
    '%s stays in a Word file, below the title as well',
    (line) => {
      const text = `2031年工作会议通知\n${line}\n地点：三楼会议室`;
      expect(separateText(text, 'docx')).toEqual({ body: text.split('\n').slice(1), facts: [], dropped: [] });
      expect(separateText(text, 'text').facts).toEqual([]);
    },
  );

  it('takes what only a page is labelled with', () => {
    expect(separateText('2024年工作计划\n发布日期：2024-01-15\n建成60公里。', 'docx').facts).toEqual([
      'published=2024-01-15',
    ]);
    expect(separateText('2024年工作计划\n公开时间：2025年6月底前\n建成60公里。', 'docx').facts).toEqual([]);
  });
});

describe('separateParts: a tail that may be text', () => {
  const start = '2024年工作计划\n建成60公里。\n责任编辑：某某';
  const whole = (blocks: readonly Block[]) => {
    const { body, dropped, kept } = separateParts(blocks, findTitle(blocks, []), 'html');
    return { body: blockText(body).split('\n'), dropped, kept: kept.map(({ text }) => text) };
  };

  it('stays above a table; with figures or much text it stays, and the webmaster is asked', () => {
    expect(whole([...lines(start), table(['项目', '里程'], ['石门路', '12'])])).toEqual({
      body: ['建成60公里。', '责任编辑：某某', '项目\t里程', '石门路\t12'],
      dropped: [],
      kept: [],
    });
    expect(whole(lines(`${start}\n石门路 12公里`)).kept).toEqual(['责任编辑：某某', '石门路 12公里']);
    expect(whole(lines(`${start}\n${'各乡镇名单\n'.repeat(30)}`)).kept).toHaveLength(32);
  });

  it('gives the facts that only pages are labelled with, and the title above what the page offers', () => {
    const { body, facts, dropped } = separateText(
      '2024年工作计划\n建成60公里。\n2024年工作计划\n相关文章\n2023-01-05\n发布日期：2024-01-15',
    );
    expect(body).toEqual(['建成60公里。']);
    expect(facts).toEqual(['published=2024-01-15']);
    expect(dropped).toHaveLength(4);
  });

  it('goes where it is only of the page', () => {
    expect(whole(lines(`${start}\n石门镇`))).toMatchObject({ body: ['建成60公里。'], kept: [] });
  });
});

describe('separateParts: a header', () => {
  it('ends where the text begins', () => {
    const text = '2024年工作计划\n发布日期：2024-01-15\n一、任务\n成文日期：2024-01-12';
    expect(separateText(text, 'docx')).toMatchObject({
      facts: ['published=2024-01-15'],
      body: ['一、任务', '成文日期：2024-01-12'],
      dropped: ['2 发布信息 发布日期：2024-01-15'],
    });
  });

  it('may set labels and values in blocks of their own', () => {
    expect(
      separateText(
        '2024年工作计划\n索引号：\n000123/2024-1\n文号：\n发文日期：\n2024-01-12\n一、任务\n建成60公里。',
      ),
    ).toMatchObject({
      facts: ['indexNumber=000123/2024-1', 'documentNumber=', 'written=2024-01-12'],
      body: ['一、任务', '建成60公里。'],
    });
  });

  it('may be a table with open labels, which take no neighbour’s value', () => {
    const head = table(
      ['索引号：000123/2024-1', '文件编号：', '发布机构：云溪县交通运输局'],
      ['组配分类：', '公开方式：主动公开', '成文日期：2024-01-12'],
      ['文　号', '', '主题分类', '交通'],
    );
    expect(separate([head, ...lines('2024年工作计划\n建成60公里。')]).facts).toEqual([
      'indexNumber=000123/2024-1',
      'documentNumber=',
      'bureau=云溪县交通运输局',
      'other=',
      'other=主动公开',
      'written=2024-01-12',
      'documentNumber=',
      'other=交通',
    ]);
  });

  it('goes without the table of contents above the title that the text repeats', () => {
    const text =
      '一、任务\n（一）公路\n二、措施\n云溪县2024年工作计划\n一、任务\n（一）公路。建成60公里。\n二、措施\n落实。';
    expect(separateText(text)).toMatchObject({
      body: ['一、任务', '（一）公路。建成60公里。', '二、措施', '落实。'],
      dropped: [
        '1 标题前的目录（正文里都有） 一、任务',
        '2 标题前的目录（正文里都有） （一）公路',
        '3 标题前的目录（正文里都有） 二、措施',
      ],
    });
    const other = text.replace('二、措施\n落实。', '落实。');
    expect(separateText(other).dropped).toEqual([]);
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
