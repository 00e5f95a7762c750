import { rmSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { exampleSite, writeDocument, writeSite } from './example-site.ts';

async function check(files: Parameters<typeof writeSite>[0]) {
  const root = writeSite(files);
  try {
    const { problems, documentCount } = await checkContent(root);
    return {
      documentCount,
      problems: problems.map((problem) => `${problem.severity} ${formatProblem(problem)}`),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('checkContent', () => {
  test('counts all documents, those with errors too', async () => {
    expect((await check({ ...exampleSite, 'content/plans/yunxi/2024.mdx': '' })).documentCount).toBe(2);
  });

  test('tells errors and warnings of all files in one run, ordered by file and line', async () => {
    const { problems } = await check({
      ...exampleSite,
      'content/site.yaml': 'name: 云溪交通公开\n',
      'content/plans/yunxi/2024.mdx': writeDocument(
        { written: '2024-02-01' },
        '## 二、甲\n\n见[计划](../yunxi/2030.mdx)。',
      ),
      'content/plans/yunxi/2025.mdx': writeDocument({ provenance: '官方' }, '# 甲'),
    });
    expect(problems.map((problem) => problem.replace(/^(\S+ \S+) .*$/u, '$1'))).toEqual([
      'warning content/plans/yunxi/2024.mdx:6:1',
      'warning content/plans/yunxi/2024.mdx:11:1',
      'error content/plans/yunxi/2024.mdx:13:2',
      'error content/plans/yunxi/2025.mdx:7:1',
      'error content/plans/yunxi/2025.mdx:10:1',
      'error content/site.yaml:1:1',
    ]);
  });

  test('tells an unknown kind, and does not blame documents for a site file whose own kinds cannot be read', async () => {
    const files = { ...exampleSite, 'content/plans/yunxi/2024.mdx': writeDocument({ kind: '年度计划' }) };
    const tell = async (site: object): Promise<string[]> =>
      (await check({ ...files, ...site })).problems.filter((problem) => problem.includes('年度计划'));
    expect(await tell({})).toHaveLength(1);
    expect(await tell({ 'content/site.yaml': 'name: 云溪交通公开\n' })).toEqual([]);
  });

  test('does not blame documents for a list of topics that cannot be read', async () => {
    const { problems } = await check({
      ...exampleSite,
      'content/plans/yunxi/2024.mdx': writeDocument({ topics: '[农村公路]' }),
      'content/topics.yaml': '- { id: rural-roads }\n',
    });
    expect(problems).toEqual([
      'error content/topics.yaml:1:3 缺少“主题名称”（name）。请加上 name: 和它的值。',
    ]);
  });

  test('checks named files alone, and compares them with the whole content', async () => {
    const plan = 'content/plans/yunxi/2024.mdx';
    const root = writeSite({
      ...exampleSite,
      [plan]: writeDocument(
        {},
        '见[总结](../../summaries/yunxi/2032.mdx)和[总结](../../summaries/yunxi/2023.mdx#p-1)。',
      ),
      'content/plans/yunxi/2025.mdx': writeDocument({ bureau: 'yunxii' }),
      'content/topics.yaml': '- { id: rural-roads }\n',
    });
    try {
      const { problems, documentCount } = await checkContent(root, { files: [plan] });
      expect(documentCount).toBe(1);
      expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
        `${plan} 链接指向的文件“summaries/yunxi/2032”不存在。`,
        `${plan} “summaries/yunxi/2023”里没有锚点“#p-1”。`,
      ]);
      const settings = await checkContent(root, { files: ['content/topics.yaml'] });
      expect(settings).toMatchObject({ documentCount: 0, problems: [{ rule: 'missing-field' }] });
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
