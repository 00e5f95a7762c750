import { describe, expect, it } from 'vitest';
import { inlineText, type SourceDocument } from '../../../../src/import/blocks.ts';
import { recognise } from '../../../../src/import/recognise/recognise.ts';
import { readMarkdown } from '../../../../src/import/markdown/read-markdown.ts';
import { readText } from '../../../../src/import/text/read-text.ts';
import { shiqiao, yunxi } from '../known-bureaus.ts';

const hints = { bureaus: [yunxi, shiqiao], fileName: '文件' };

function headings({ body }: ReturnType<typeof recognise>): string[] {
  return body.flatMap((block) =>
    block.kind === 'heading' ? [`${'#'.repeat(block.depth)} ${inlineText(block.content)}`] : [],
  );
}

describe('recognise', () => {
  it('recognises a plan of a page of the government', () => {
    const draft = recognise(
      readText(`首页 > 政务公开 > 规划计划
云溪县交通运输局
2024年工作要点
索引号：000123/2024-00001 文号：云交发〔2024〕1号
发布时间：2024-01-15 09:30 来源：云溪县人民政府网
2024年，全县交通运输工作要围绕群众出行，抓好以下几项。
一、加快建设
（一）农村公路。建成60公里；改造危桥4座。
（二）云溪大桥。五月底合龙，年底通车。
二、提升服务
1.公交。新增线路2条，延长3条。
云溪县交通运输局
2024年1月12日
上一篇：没有了`),
      hints,
    );
    expect(draft.collection).toBe('plans');
    expect(draft.fields).toEqual({
      title: '云溪县交通运输局2024年工作要点',
      bureau: 'yunxi',
      kind: '工作要点',
      plans: ['2024'],
      reviews: [],
      written: '2024-01-12',
      published: '2024-01-15 09:30',
      source: { name: '云溪县人民政府网', title: '云溪县交通运输局2024年工作要点' },
      indexNumber: '000123/2024-00001',
      documentNumber: '云交发〔2024〕1号',
      provenance: 'official',
    });
    expect(draft.missing).toEqual([]);
    expect(headings(draft)).toEqual([
      '## 一、加快建设',
      '### （一）农村公路。',
      '### （二）云溪大桥。',
      '## 二、提升服务',
    ]);
    expect(draft.dropped.map(({ sort }) => sort)).toEqual(['面包屑', '发布信息', '发布信息', '相关文章']);
    expect(draft.inferred).toContainEqual({
      field: 'written',
      value: '2024-01-12',
      from: '2024年1月12日',
      place: 13,
    });
  });

  it('recognises a review of half a year with the plan of the other', () => {
    const draft = recognise(
      readText(`石桥州交通运输局2023年上半年工作总结和下半年工作计划
（2023年7月5日）
上半年，全州完成投资3.6亿元。
一、上半年工作
（一）农村公路
建成42公里。
二、下半年打算
再建成30公里。`),
      hints,
    );
    expect(draft).toMatchObject({
      collection: 'summaries',
      fields: {
        bureau: 'shiqiao',
        kind: '半年总结',
        reviews: ['2023-H1'],
        plans: ['2023-H2'],
        written: '2023-07-05',
        provenance: 'edited',
        source: {
          name: '石桥侗族自治州交通运输局',
          title: '石桥州交通运输局2023年上半年工作总结和下半年工作计划',
        },
      },
      missing: [
        {
          field: 'published',
          advice: '没有找到发布日期。知道的请补上，并把 provenance 改成 official；不能编造。',
        },
      ],
    });
    expect(headings(draft)).toEqual(['## 一、上半年工作', '### （一）农村公路', '## 二、下半年打算']);
  });

  it('recognises a text of a site with adverts', () => {
    const draft = recognise(
      readText(`当前位置：文档天地 > 工作总结
某县2023年交通工作总结范文
时间：2023-12-28 作者：admin 浏览次数：320
开通VIP会员，免费下载全文
2023年，在各方支持下，完成投资2亿元。
一、主要做法
修路30公里。
二、存在问题
资金不足。
相关文章
某镇2023年工作总结
2022年工作总结
下载Word文档
Copyright© 2012-2023 文档天地 https://www.wendang.example All Rights Reserved`),
      hints,
    );
    expect(draft.fields).toEqual({
      title: '某县2023年交通工作总结范文',
      kind: '年度工作总结',
      plans: [],
      reviews: ['2023'],
      published: '2023-12-28',
      source: { name: '文档天地', title: '某县2023年交通工作总结范文', url: 'https://www.wendang.example' },
      provenance: 'official',
    });
    expect(draft.missing.map(({ field }) => field)).toEqual(['bureau']);
    expect(draft.body.length).toBe(5);
    expect(draft.dropped.map(({ sort }) => sort)).toEqual([
      '面包屑',
      '发布信息',
      '广告和下载',
      '相关文章',
      '文件后面的网页内容',
      '文件后面的网页内容',
      '广告和下载',
      '版权',
    ]);
  });

  it('calls a text without a title by the name of its file, and asks for what it does not say', () => {
    const draft = recognise(readText('建成农村公路60公里。'), hints);
    expect(draft.fields).toEqual({
      title: '文件',
      kind: '年度工作计划',
      plans: [],
      reviews: [],
      provenance: 'edited',
    });
    expect(draft.inferred[0]).toEqual({ field: 'title', value: '文件', from: '文件名', doubtful: true });
    expect(draft.missing.map(({ field }) => field)).toEqual(['bureau', 'plans', 'published', 'source']);
    expect(draft.missing.at(-1)?.advice).toBe(
      '没有找到来源，请写明原文由谁公布（source 下的 name 和 title）。',
    );
  });

  it('follows the webmaster, and passes on what the reader of the file left out', () => {
    const source: SourceDocument = {
      ...readText('2023年工作总结和2024年工作计划\n建成60公里。'),
      dropped: [{ sort: '页眉', text: '内部', place: 1 }],
      concealed: [{ sort: '批注', text: '再核', place: 2 }],
    };
    expect(recognise(source, { ...hints, side: 'plan', bureau: 'nanling' })).toMatchObject({
      collection: 'plans',
      fields: { kind: '年度工作计划', bureau: 'nanling' },
      dropped: [{ sort: '页眉' }],
      concealed: [{ text: '再核' }],
    });
  });

  it('lists the title in the frontmatter of Markdown where the text has another', () => {
    const listed = (title: string): string[] =>
      recognise(
        readMarkdown(`---\ntitle: ${title}\n---\n# 云溪县交通运输局2031年工作计划\n\n建成86公里。`),
        hints,
      ).dropped.map(({ sort, text }) => `${sort}：${text}`);
    expect(listed('云溪县2031年要点')).toEqual(['没有用到的文件信息：title: 云溪县2031年要点']);
    expect(listed('云溪县交通运输局2031年工作计划')).toEqual([]);
  });
});
