import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentChecks, type ContentChecks } from '../../../src/check/content-checks.ts';
import { openBodyStore } from '../../../src/document/body-store.ts';
import { createContentLoaders } from '../../../src/collections/content-loaders.ts';
import { readContentState } from '../../../src/collections/content-state.ts';
import { collectionNames } from '../../../src/collections/entries.ts';
import { formatProblem, type Problem } from '../../../src/schema/problem.ts';
import { withoutContentVariable } from '../../../src/collections/without-content.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';
import { createFakeContexts, type FakeContexts } from './fake-contexts.ts';

const plan = 'content/plans/yunxi/2024.mdx';
const planId = 'plans/yunxi/2024';
const summaryId = 'summaries/yunxi/2023';

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, [plan]: writeDocument() });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

async function load({ contexts }: FakeContexts, checks: ContentChecks = contentChecks): Promise<void> {
  const loaders = createContentLoaders(checks);
  await Promise.all(collectionNames.map((name) => loaders[name].load(contexts[name])));
}

/** Ids of the documents that were written by another run over the same store. */
async function reload(fake: FakeContexts): Promise<string[]> {
  fake.written.length = 0;
  await load(fake);
  return fake.written.filter((key) => /^(?:plans|summaries)\//u.test(key)).sort();
}

const modeOf = ({ contexts }: FakeContexts) => (contexts.plans.watcher ? 'dev' : 'build');
const htmlOf = (fake: FakeContexts, id: string) => openBodyStore(root, modeOf(fake)).read(id).html;
const stateOf = (fake: FakeContexts) => readContentState(root, modeOf(fake));
const problemsOf = (fake: FakeContexts) => stateOf(fake).problems.map(formatProblem);

describe('createContentLoaders, as a build uses it', () => {
  test('loads no document where Astro only bundles', async () => {
    vi.stubEnv(withoutContentVariable, '1');
    const fake = createFakeContexts(root);
    await load(fake).finally(() => vi.unstubAllEnvs());
    expect(fake.written).toEqual([]);
    await load(fake);
    expect(fake.entries.has(planId)).toBe(true);
  });

  test('stores documents, their HTML outside the store, and the settings', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    const documents = [...fake.entries.keys()].filter(
      (key) => key.endsWith('/2024') || key.endsWith('/2023'),
    );
    expect(documents.sort()).toEqual([planId, summaryId]);
    expect(fake.entries.get(planId)).toMatchObject({
      id: 'yunxi/2024',
      filePath: plan,
      data: { bureau: { collection: 'bureaus', id: 'yunxi' }, found: { statements: [], terms: [] } },
    });
    expect(Object.keys((fake.entries.get(planId)?.data as { found: object }).found).sort()).toEqual([
      'assets',
      'links',
      'statements',
      'terms',
    ]);
    expect(htmlOf(fake, planId)).toContain('今年修好农村公路<data');
    expect(fake.entries.get('bureaus/yunxi')?.data).toMatchObject({ name: '云溪县交通运输局' });
    expect(stateOf(fake).site).toMatchObject({ name: '云溪交通公开' });
  });

  test('keeps what has not changed: the very same objects', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    const before = new Map(fake.entries);
    expect(await reload(fake)).toEqual([]);
    expect(fake.entries.get(planId)).toBe(before.get(planId));
    expect(fake.entries.get(summaryId)).toBe(before.get(summaryId));
  });

  test('parses a changed document anew, and no other', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    write(plan, writeDocument({}, '今年修好农村公路三十公里。'));
    expect(await reload(fake)).toEqual([planId]);
    expect(htmlOf(fake, planId)).toContain('三十公里');
  });

  test('knows a document by its new file when only the file has moved', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    rmSync(path.join(root, plan));
    write('content/plans/yunxi/2024.md', writeDocument());
    await load(fake);
    expect(fake.entries.get(planId)).toMatchObject({
      filePath: 'content/plans/yunxi/2024.md',
    });
  });

  test('forgets a file that is gone', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    rmSync(path.join(root, plan));
    await load(fake);
    expect([...fake.entries.keys()]).not.toContain(planId);
  });

  test.each([
    ['base', 'content/site.yaml', `${String(exampleSite['content/site.yaml'])}base: /jtj/\n`],
    [
      'a new topic',
      'content/topics.yaml',
      `${String(exampleSite['content/topics.yaml'])}- { id: bridges, name: 桥梁 }\n`,
    ],
    [
      'a new bureau',
      'content/bureaus/yunling.yaml',
      'name: 云岭县交通运输局\nshortName: 云岭县\nlevel: 县级\n',
    ],
    ['a new term', 'content/glossary/nong-cun.yaml', 'term: 农村公路\nexplanation: 县道、乡道和村道。\n'],
  ])('parses all anew after a change of what documents refer to: %s', async (_what, file, content) => {
    const fake = createFakeContexts(root);
    await load(fake);
    write(file, content);
    expect(await reload(fake)).toEqual([planId, summaryId]);
  });

  test('parses nothing anew when a setting changes that no document is made of', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    write('content/site.yaml', `${String(exampleSite['content/site.yaml'])}icp: 云ICP备00000000号\n`);
    expect(await reload(fake)).toEqual([]);
    expect(stateOf(fake).site).toMatchObject({ icp: '云ICP备00000000号' });
  });

  test('parses nothing anew when only an explanation changes, which the page takes from the settings', async () => {
    const fake = createFakeContexts(root);
    const explain = (explanation: string): void => {
      write('content/glossary/nong-cun.yaml', `term: 农村公路\nexplanation: ${explanation}\n`);
    };
    explain('县道、乡道和村道。');
    await load(fake);
    expect(fake.entries.get(planId)?.data).toMatchObject({ found: { terms: ['nong-cun'] } });
    explain('县道、乡道、村道的合称。');
    expect(await reload(fake)).toEqual([]);
    expect(fake.entries.get('glossary/nong-cun')?.data).toMatchObject({
      explanation: '县道、乡道、村道的合称。',
    });
  });

  test('parses a document anew when a file that it shows is replaced, once', async () => {
    write(plan, writeDocument({}, '见[附件1](附件1.pdf)。'));
    const fake = createFakeContexts(root);
    await load(fake);
    write('content/plans/yunxi/附件1.pdf', '%PDF-1.4 longer\n');
    expect(await reload(fake)).toEqual([planId]);
    expect(fake.entries.get(planId)?.data).toMatchObject({
      found: { assets: [{ size: '%PDF-1.4 longer\n'.length }] },
    });
    expect(await reload(fake)).toEqual([]);
    // Of the same size, but written later.
    utimesSync(path.join(root, 'content/plans/yunxi/附件1.pdf'), 2e9, 2e9);
    expect(await reload(fake)).toEqual([planId]);
  });

  test('fails with all problems of all files, those between files among them', async () => {
    write(
      plan,
      writeDocument({ published: '2024-13-05' }, '见[总结](../../summaries/yunxi/2023.mdx#p-none)。'),
    );
    write('content/plans/yunxi/2025.mdx', writeDocument({ bureau: 'yunxii' }, '全年投资<b>两亿元</b>。'));
    write('content/summaries/yunxi/2022.mdx', writeDocument({}, '见[计划](../../plans/yunxi/2032.mdx)。'));
    write('content/bureaus/yunling.yaml', 'name: 云岭县交通运输局\nlevel: 县级\n');
    const failure = await load(createFakeContexts(root)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: 'ContentError' });
    expect((failure as { problems: Problem[] }).problems.map(formatProblem)).toEqual([
      'content/bureaus/yunling.yaml:1:1 缺少“机构简称”（shortName）。请加上 shortName: 和它的值。',
      expect.stringMatching(
        /^content\/plans\/yunxi\/2024\.mdx:6:1 发布日期“2024-13-05”不是日期：一年没有13月。/u,
      ),
      'content/plans/yunxi/2024.mdx:10:2 “summaries/yunxi/2023”里没有锚点“#p-none”。请打开那一页，点段落旁边的链接符号，复制新的地址。',
      expect.stringMatching(
        /^content\/plans\/yunxi\/2025\.mdx:3:1 没有名为“yunxii”的发布机构。是不是想写 yunxi？/u,
      ),
      'content/plans/yunxi/2025.mdx:10:5 不能直接写 HTML 标签“<b>”。加粗请写成 **文字**。',
      'content/summaries/yunxi/2022.mdx:10:2 链接指向的文件“plans/yunxi/2032”不存在。是不是想写 plans/yunxi/2024？',
    ]);
  });

  test('fails with the same problems when it runs again', async () => {
    write(plan, writeDocument({ published: '2024-13-05' }));
    const fake = createFakeContexts(root);
    await expect(load(fake)).rejects.toThrow('不是日期');
    await expect(load(fake)).rejects.toThrow('不是日期');
  });

  test('does not blame documents for settings that cannot be read', async () => {
    write(plan, writeDocument({ topics: '[农村公路]' }));
    write('content/topics.yaml', '- { id: rural-roads }\n');
    write('content/bureaus/yunxi.yaml', 'name: 云溪县交通运输局\nshortName: 云溪县\nlevel: 乡级\n');
    await expect(load(createFakeContexts(root))).rejects.toMatchObject({
      problems: [
        { file: 'content/bureaus/yunxi.yaml', rule: 'invalid-value' },
        { file: 'content/topics.yaml', rule: 'missing-field' },
      ],
    });
  });

  test('is not stopped by a warning', async () => {
    write(plan, writeDocument({ written: '2024-02-01' }, '造价按*号路段另算，带*的不含征地费。'));
    const fake = createFakeContexts(root);
    await load(fake);
    expect(problemsOf(fake)).toEqual([]);
  });

  test('is stopped by an error of a rule, in a document that it knows already, too', async () => {
    const fake = createFakeContexts(root);
    await load(fake);
    const checks: ContentChecks = {
      ...contentChecks,
      prepare: (_root, _ownKinds, severity) => ({
        problems: [],
        state: '',
        today: '2024-06-30',
        check: ({ document, source }, { listAll }) => [
          {
            rule: 'mobile-number',
            severity: 'error',
            file: document.file,
            line: source.split('\n').length,
            column: 1,
            message: `${severity ?? ''}，${document.paragraphs[0]?.text ?? ''}`,
            advice: `${String(listAll().length)}。`,
          },
        ],
      }),
    };
    let failure: unknown;
    try {
      await load(fake, checks);
    } catch (error) {
      failure = error;
    }
    expect((failure as { problems: Problem[] }).problems.map(formatProblem)).toEqual([
      `${plan}:11:1 error，今年修好农村公路二十公里。2。`,
      'content/summaries/yunxi/2023.mdx:12:1 error，去年修好农村公路十八公里。2。',
    ]);
  });

  test('keeps the first of two files with one address and reports the second', async () => {
    write('content/plans/yunxi/2024.md', writeDocument({}, '另一份计划。'));
    const fake = createFakeContexts(root, { watches: true });
    await load(fake);
    expect(fake.entries.get(planId)?.filePath).toBe('content/plans/yunxi/2024.md');
    expect(problemsOf(fake)).toEqual([
      `${plan}:1:1 网址 /plans/yunxi/2024/ 已经属于 content/plans/yunxi/2024.md。请给这个文件改名；文件名不能只差大小写。`,
    ]);
  });
});

describe('createContentLoaders, as the development server uses it', () => {
  const bad = writeDocument({ published: '2024-13-05' }, '写了一半。');
  const message = `${plan}:6:1 发布日期“2024-13-05”不是日期：一年没有13月。请对照原文改正。`;

  async function startServer(): Promise<FakeContexts> {
    vi.useFakeTimers();
    const fake = createFakeContexts(root, { watches: true });
    await load(fake);
    return fake;
  }

  function change(fake: FakeContexts, file: string, content: string): void {
    write(file, content);
    fake.log.length = 0;
    fake.change(file);
    vi.advanceTimersByTime(200);
  }

  test('keeps the last good version of a broken document, stores its problem and says it', async () => {
    const fake = await startServer();
    const good = fake.entries.get(planId);
    change(fake, plan, bad);
    expect(fake.entries.get(planId)).toBe(good);
    expect(problemsOf(fake)).toEqual([message]);
    expect(fake.log).toEqual([`error 错误 ${message}（规则 invalid-date）`]);
  });

  test("says of a document of the site's own kind that it lies in the wrong folder", async () => {
    const site = String(exampleSite['content/site.yaml']);
    write('content/site.yaml', `${site}ownKinds: [{ id: reading, name: 政策解读 }]\n`);
    write(plan, writeDocument({ title: '云溪县政策解读', kind: '政策解读', plans: '[]' }));
    const fake = await startServer();
    expect(problemsOf(fake)).toEqual([
      `${plan}:4:1 文种“政策解读”是计划、总结以外的文件，文件却放在 content/plans/ 里。请移到 content/papers/，或者改正文种。`,
    ]);
  });

  test('lets Astro show the pages anew when only the problems have changed', async () => {
    const fake = await startServer();
    const before = fake.meta.get('content-state');
    fake.written.length = 0;
    change(fake, plan, bad);
    expect(fake.written).toEqual([]);
    expect(fake.meta.get('content-state')).not.toBe(before);
    change(fake, plan, writeDocument());
    expect(fake.meta.get('content-state')).toBe(before);
  });

  test('says it again after every change, as long as it stays broken', async () => {
    const fake = await startServer();
    change(fake, plan, bad);
    change(
      fake,
      'content/summaries/yunxi/2023.mdx',
      `${String(exampleSite['content/summaries/yunxi/2023.mdx'])}\n又修好两公里。\n`,
    );
    expect(problemsOf(fake)).toEqual([message]);
    expect(fake.log).toEqual([`error 错误 ${message}（规则 invalid-date）`]);
    expect(htmlOf(fake, summaryId)).toContain('又修好<data value="2" title="2公里">两公里</data>。');
  });

  test('shows the fixed document and forgets the problem', async () => {
    const fake = await startServer();
    change(fake, plan, bad);
    change(fake, plan, writeDocument({}, '写完了。'));
    expect(htmlOf(fake, planId)).toContain('写完了。');
    expect(problemsOf(fake)).toEqual([]);
    expect(fake.log).toEqual(['info 内容里的错误都改正了。']);
  });

  test('forgets the problem too when the document becomes again what it was', async () => {
    const fake = await startServer();
    change(fake, plan, bad);
    change(fake, plan, writeDocument());
    expect(problemsOf(fake)).toEqual([]);
  });

  test('does not show a document that was never good, and does not miss it either', async () => {
    const fake = await startServer();
    change(fake, 'content/plans/yunxi/2025.mdx', bad);
    expect([...fake.entries.keys()]).not.toContain('plans/yunxi/2025');
    expect(problemsOf(fake)).toHaveLength(1);
    change(fake, plan, writeDocument({}, '见[明年](2025.mdx#p-none)。'));
    expect(problemsOf(fake)).toEqual([message.replace('2024.mdx', '2025.mdx')]);
  });

  const gap = writeDocument({}, '## 一、甲\n\n甲。\n\n## 三、乙\n\n造价按*号路段另算，带*的不含征地费。');

  test('stores what is only worth a look, the parser’s warnings among it, and says how much there is', async () => {
    const fake = await startServer();
    change(fake, plan, gap);
    const rulesOf = () => stateOf(fake).problems.map(({ rule }) => rule);
    expect(rulesOf()).toEqual(['numbering', 'suspicious-emphasis']);
    expect(fake.log).toEqual(['warn 内容里有 2 个提醒，列在网页上方。']);
    change(
      fake,
      'content/summaries/yunxi/2023.mdx',
      writeDocument({ reviews: '["2023"]' }, '又修好两公里。'),
    );
    expect(rulesOf()).toContain('numbering');
    change(fake, plan, writeDocument());
    expect(problemsOf(fake).filter((problem) => problem.startsWith(plan))).toEqual([]);
  });

  test('finds it again after a new start, in documents that it has kept', async () => {
    write(plan, gap);
    const fake = await startServer();
    expect(problemsOf(fake)).toHaveLength(2);
    fake.log.length = 0;
    await load(fake);
    expect(problemsOf(fake)).toHaveLength(2);
    expect(fake.log).toEqual([]);
  });

  test('checks again only the document that has changed, and all when the settings have', async () => {
    vi.useFakeTimers();
    const fake = createFakeContexts(root, { watches: true });
    const checked: string[] = [];
    await load(fake, {
      ...contentChecks,
      prepare: () => ({
        problems: [],
        state: '',
        today: '2024-06-30',
        check: ({ document }) => {
          checked.push(document.id);
          return [];
        },
      }),
    });
    expect(checked.splice(0).sort()).toEqual([planId, summaryId]);
    change(fake, plan, gap);
    expect(checked.splice(0)).toEqual([planId]);
    change(fake, plan, bad);
    expect(checked.splice(0)).toEqual([]);
    change(fake, 'content/site.yaml', `${String(exampleSite['content/site.yaml'])}icp: 云ICP备00000000号\n`);
    expect(checked.splice(0)).toEqual([summaryId]);
  });

  test('keeps the last good settings where they cannot be read', async () => {
    const fake = await startServer();
    change(fake, 'content/bureaus/yunxi.yaml', 'name: 改了一半\n');
    expect(fake.entries.get('bureaus/yunxi')?.data).toMatchObject({ name: '云溪县交通运输局' });
    change(fake, 'content/site.yaml', 'name: 改了一半\n');
    expect(stateOf(fake).site).toMatchObject({ name: '云溪交通公开' });
    expect(problemsOf(fake).map((text) => text.split(':')[0])).toEqual([
      'content/bureaus/yunxi.yaml',
      'content/bureaus/yunxi.yaml',
      'content/site.yaml',
    ]);
  });

  test('loads once for many changes at a time, and not for files elsewhere', async () => {
    const fake = await startServer();
    write(plan, bad);
    for (let time = 0; time < 5; time += 1) fake.change(plan);
    fake.change('content-of-something-else/x.mdx');
    vi.advanceTimersByTime(200);
    expect(fake.log).toHaveLength(1);
    fake.log.length = 0;
    fake.change('src/pages/index.astro');
    fake.change('contents/x.mdx');
    vi.advanceTimersByTime(200);
    expect(fake.log).toEqual([]);
  });

  test('says that another path prefix needs a new start', async () => {
    const fake = await startServer();
    change(fake, 'content/site.yaml', `${String(exampleSite['content/site.yaml'])}base: /jtj/\n`);
    expect(fake.log).toEqual(['warn 路径前缀（base）改成了“/jtj/”，重新运行 npm run dev 以后生效。']);
  });

  test('goes on when loading fails for a reason that is not in the content', async () => {
    const failing = vi.fn(() => {
      throw new Error('out of order');
    });
    vi.useFakeTimers();
    const fake = createFakeContexts(root, { watches: true });
    await load(fake, {
      ...contentChecks,
      compare: () => (fake.log.push('compared'), fake.log.length > 1 ? failing() : []),
    });
    fake.change(plan);
    await vi.advanceTimersByTimeAsync(200);
    expect(fake.log).toEqual(['compared', 'compared', 'error 内容没有重新读取：out of order']);
  });
});
