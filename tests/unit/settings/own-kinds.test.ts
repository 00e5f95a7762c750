import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { listFeeds } from '../../../src/feeds/list-feeds.ts';
import { convert } from '../../../src/import/convert.ts';
import { placeSkeleton, writeSkeleton } from '../../../src/import/write/skeleton.ts';
import { describeDocument } from '../../../src/linked-data/document.ts';
import { createJsonSchemas } from '../../../src/schema/json-schema.ts';
import { getKind } from '../../../src/schema/kind.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeDocument, writeSite, type Files } from '../check/example-site.ts';
import { readDocuments } from '../document/read-documents.ts';

const ownKinds = `
ownKinds:
  - { id: interpretation, name: 政策解读, titles: [政策解读, 解读], issuer: 解读机构 }
  - { id: bulletin, name: 统计公报, period: true, type: Dataset }
  - { id: scheme, name: 实施方案, looks: ahead }
ownColumns:
  - { id: interpretations, name: 解读, kinds: [政策解读] }
`;
const explained = writeDocument({
  title: '《云溪县交通运输局2024年工作计划》政策解读',
  kind: '政策解读',
  plans: '[]',
  published: '2024-02-01',
});
const site: Files = {
  ...exampleSite,
  'content/site.yaml': `${String(exampleSite['content/site.yaml'])}${ownKinds}`,
  'content/papers/yunxi/2024-02-01.mdx': explained,
};

async function within<One>(files: Files, use: (root: string) => One | Promise<One>): Promise<One> {
  const root = writeSite(files);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check says of these files of the site, beside those that have nothing. */
const check = (files: Files) =>
  within({ ...site, ...files }, async (root) => (await checkContent(root)).problems.map(formatProblem));

describe('ownKinds', () => {
  it('makes documents of a kind of its own possible, without a period', async () => {
    expect(await check({})).toEqual([]);
  });

  it('asks for what the kind wants', async () => {
    expect(
      await check({
        'content/papers/yunxi/a.mdx': writeDocument({ kind: '统计公报', plans: '[]' }),
        'content/papers/yunxi/b.mdx': writeDocument({ kind: '会议纪要', title: '纪要' }),
        'content/papers/yunxi/c.mdx': explained
          .replace('published: 2024-02-01\n', '')
          .replace('official', 'edited\nsource: { name: 县政府, title: 解读 }')
          .replace('《云溪', '《云溪县和云溪'),
        'content/papers/yunxi/d.mdx': writeDocument({ kind: '实施方案', title: '云溪县2024年治超实施方案' }),
        'content/papers/yunxi/e.mdx': writeDocument(
          { title: '再解读', kind: '政策解读', plans: '[]' },
          '<Target measure="safety-works">新建安防工程16公里</Target>。',
        ),
      }),
    ).toEqual([
      expect.stringContaining('a.mdx:1:1 没有写明文件说的是哪个时期。'),
      expect.stringContaining('b.mdx:4:1 “文种”（kind）“会议纪要”不在可选的值之中。'),
      expect.stringContaining('c.mdx:1:1 “政策解读”没有写时期，也没有写日期，不知道归在哪一年。'),
      expect.stringContaining(
        'd.mdx:4:1 文种“实施方案”是计划，文件却放在 content/papers/ 里。请移到 content/plans/',
      ),
      expect.stringContaining(
        'e.mdx:10:1 “政策解读”不是计划也不是总结，里面的目标和成果不能用组件“Target”标。',
      ),
    ]);
  });

  it('refuses kinds and addresses that there are already, and columns of kinds that there are not', async () => {
    const wrong = `${String(exampleSite['content/site.yaml'])}ownKinds:
  - { id: annual-plan, name: 工作要点 }
  - { id: notes, name: 纪要 }
  - { id: notes, name: 纪要 }
ownColumns:
  - { id: a, name: 甲, kinds: [解读] }
`;
    const problems = await within({ ...exampleSite, 'content/site.yaml': wrong }, (root) =>
      readSettings(root).problems.map(({ line, message }) => `${String(line)} ${message}`),
    );
    expect(problems).toEqual([
      '5 文种“annual-plan”已经有了。',
      '5 文种“工作要点”已经有了。',
      '7 文种“notes”已经有了。',
      '7 文种“纪要”已经有了。',
      '9 没有名为“解读”的文种。',
    ]);
  });

  it('arranges them: year of publication, list of the kind, feeds of kind, column and folder', async () => {
    const { catalogue, feeds } = await within(site, (root) => {
      const { settings, documents } = readDocuments(root);
      const made = createCatalogue(settings, documents);
      return { catalogue: made, feeds: listFeeds(made, []) };
    });
    expect([...catalogue.byKind.keys()].map(({ id }) => id)).toEqual(['annual-summary', 'interpretation']);
    expect(catalogue.byYear.get(2024)?.map(({ id }) => id)).toEqual(['papers/yunxi/2024-02-01']);
    const paths = ['papers', 'kinds/interpretation', 'columns/interpretations'].map(
      (page) => `feeds/${page}.atom`,
    );
    const followed = feeds.filter((feed) => paths.includes(feed.path));
    expect(followed.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
    const [paper] = catalogue.items.filter(({ collection }) => collection === 'papers');
    expect(paper && describeDocument(paper, catalogue)).toMatchObject({
      '@type': 'Article',
      genre: '政策解读',
    });
  });

  it('is offered by editors, and known by the import and by new documents', async () => {
    const own = await within(site, (root) => readSettings(root).settings.site?.ownKinds ?? []);
    const schema = createJsonSchemas(own)['document'] as { properties: { kind: { enum: string[] } } };
    expect(schema.properties.kind.enum.slice(-3)).toEqual(['政策解读', '统计公报', '实施方案']);
    const text = '《云溪县2024年春运方案》解读\n\n发布时间：2024-01-20\n\n怎样坐车，这里一一说明。\n';
    const { file, mdx } = convert('解读.txt', Buffer.from(text), {
      bureaus: [],
      bureau: 'yunxi',
      ownKinds: own,
    });
    expect(file).toBe('papers/yunxi/2024-01-20.mdx');
    expect(mdx).toContain('kind: 政策解读\n');
    expect(mdx).not.toContain('plans');
    const plan = convert('计划.txt', Buffer.from(text.replace('》解读', '》')), {
      bureaus: [],
      bureau: 'yunxi',
      ownKinds: own,
    });
    expect(path.dirname(plan.file)).toBe('plans/yunxi');
    const skeleton = { title: '解读', bureau: 'yunxi', kind: getKind('政策解读', own), period: '2024-02-01' };
    expect(placeSkeleton(skeleton)).toBe('papers/yunxi/2024-02-01.mdx');
    expect(writeSkeleton(skeleton)).toContain('# plans: ["2024"]\n# reviews: ["2024"]\n');
  });
});
