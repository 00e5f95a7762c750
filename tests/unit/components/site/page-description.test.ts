import { describe, expect, it } from 'vitest';
import { describePage } from '../../../../src/components/site/page-description.ts';
import { site as schema } from '../../../../src/schema/site.ts';

const site = schema.parse({
  name: '云溪交通公开',
  description: '云溪县的交通计划和总结。',
  columns: { plans: '计划公开' },
  columnDescriptions: { plans: '云溪县交通运输局每年的计划。' },
});
const column = (name: string, description: string) => ({ name, description, keywords: name, type: '公开' });
const article = { title: '2024年工作计划', author: '云溪县交通运输局', keywords: [], data: 'x/index.json' };

describe('describePage', () => {
  it('takes what the site says of a column, under whatever name it has', () => {
    const page = { title: '计划公开', column: column('计划公开', '计划公开，从新到旧。') };
    expect(describePage(site, page)).toEqual({
      page: '云溪县交通运输局每年的计划。',
      column: '云溪县交通运输局每年的计划。',
    });
  });

  it('adds what the site says of itself to what a page says of itself', () => {
    const page = { title: '2023年', description: '这一年的文件', column: column('年度', '按年度看。') };
    expect(describePage(site, page)).toEqual({
      page: '这一年的文件。云溪县的交通计划和总结。',
      column: '按年度看。云溪县的交通计划和总结。',
    });
    expect(describePage(site, {})).toEqual({ page: '云溪县的交通计划和总结。' });
  });

  it('describes a document by its abstract, else by its bureau and title', () => {
    const abstract = '一年修路十六公里。';
    expect(describePage(site, { title: 'x', article: { ...article, description: abstract } }).page).toBe(
      abstract,
    );
    expect(describePage(site, { title: 'x', article }).page).toBe(
      '云溪县交通运输局：2024年工作计划。云溪县的交通计划和总结。',
    );
  });
});
