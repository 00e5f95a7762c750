import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { createFileCheck } from '../../../src/check/check-file.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { parseMoment } from '../../../src/text/period/moment.ts';
import { exampleSite, writeDocument, writeSite, type Files } from './example-site.ts';

const plan = (year: number, fields: Readonly<Record<string, string>>, body?: string): Files => {
  const title = `云溪县交通运输局${String(year)}年工作计划`;
  const own = { title, plans: `["${String(year)}"]`, ...fields };
  return { [`content/plans/yunxi/${String(year)}.mdx`]: writeDocument(own, body) };
};
const link = (year: number): string => `今年修好公路二十公里，见[计划](${String(year)}.mdx)。`;
const draft = { draft: 'true' };
const waiting = (publish: string) => ({ publish, published: publish.slice(0, 10) });

/** At nine in the morning of 5 January 2027. */
async function check(files: Files, now = '2027-01-05 09:00'): Promise<string[]> {
  const root = writeSite({ ...exampleSite, ...files });
  try {
    const { problems } = await checkContent(root, { now: parseMoment(now) ?? NaN });
    return problems.map((one) => `${one.severity} ${formatProblem(one)}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('checkContent, of drafts', () => {
  test('warns of what would be an error, also of one that cannot be read', async () => {
    const problems = await check({
      ...plan(2026, { ...draft, bureau: 'yunling' }),
      ...plan(2027, { ...draft, plans: '[2027年]' }),
      'content/plans/yunxi/2028.mdx': '---\ntitle: [\ndraft: true\n---\n',
    });
    expect(problems.length).toBeGreaterThanOrEqual(3);
    for (const problem of problems)
      expect(problem).toMatch(/^warning content\/plans\/yunxi\/202[678]\.mdx:/u);
  });

  test('says the same as ever when it is none', async () => {
    expect(await check(plan(2026, { bureau: 'yunling' }))).toEqual([
      expect.stringMatching(/^error content\/plans\/yunxi\/2026\.mdx:3:1 /u),
    ]);
    expect(await check(plan(2026, { draft: 'yes' }))).toEqual([
      'error content/plans/yunxi/2026.mdx:8:1 “草稿”（draft）“yes”应当是 true 或 false。请写 true 或 false，不加引号。',
    ]);
  });

  test('changes nothing of what is said about others', async () => {
    const twin = writeDocument({ ...draft });
    expect(await check({ ...plan(2024, {}), 'content/plans/yunxi/a.mdx': twin })).toEqual([]);
    expect(await check({ ...plan(2024, {}), 'content/plans/yunxi/2024-b.mdx': twin })).toEqual([
      expect.stringMatching(
        /^warning content\/plans\/yunxi\/2024-b\.mdx:1:1 标题、发布机构、文种和时期都和/u,
      ),
    ]);
  });

  test('offers files that nobody else does, and says which it does not have', async () => {
    const attachments = '\n  - { title: 表, file: 表.docx }';
    expect(await check({ ...plan(2026, { ...draft, attachments }) })).toEqual([
      expect.stringMatching(/^warning content\/plans\/yunxi\/2026\.mdx/u),
    ]);
    const files = { ...plan(2026, { ...draft }, '![桥](桥.png)'), 'content/plans/yunxi/底稿.txt': '底稿' };
    expect(await check(files)).toEqual([
      expect.stringMatching(/^warning content\/plans\/yunxi\/底稿\.txt:1:1 没有文件用到它/u),
    ]);
  });
});

describe('checkContent, of links to what is not published', () => {
  const held = '请等它发布以后再写；';
  test.each([
    [
      'a published document to a draft',
      { ...plan(2024, {}, link(2026)), ...plan(2026, draft) },
      [
        `error content/plans/yunxi/2024.mdx:10:13 链接指向的文件“plans/yunxi/2026”还是草稿，没有发布。${held}它写好了的，删去它的 draft。`,
      ],
    ],
    [
      'a published document to one that waits',
      { ...plan(2024, {}, link(2026)), ...plan(2026, waiting('2027-01-05 09:01')) },
      [
        `error content/plans/yunxi/2024.mdx:10:13 链接指向的文件“plans/yunxi/2026”要到 2027-01-05 09:01 才发布。${held}这份文件也等到那时再发布的，写上同样的 publish。`,
      ],
    ],
    [
      'a published document to one whose time has come',
      { ...plan(2024, {}, link(2026)), ...plan(2026, waiting('2027-01-05 09:00')) },
      [],
    ],
    ['a draft to a draft', { ...plan(2025, draft, link(2026)), ...plan(2026, draft) }, []],
    [
      'a draft to one that waits',
      { ...plan(2025, draft, link(2026)), ...plan(2026, waiting('2027-02-01')) },
      [],
    ],
    [
      'one that waits to one that comes sooner',
      { ...plan(2025, waiting('2027-02-02'), link(2026)), ...plan(2026, waiting('2027-02-01')) },
      [],
    ],
    [
      'one that waits to one that comes later',
      { ...plan(2025, waiting('2027-02-01'), link(2026)), ...plan(2026, waiting('2027-02-02 08:30')) },
      [
        `error content/plans/yunxi/2025.mdx:11:13 链接指向的文件“plans/yunxi/2026”要到 2027-02-02 08:30 才发布。${held}这份文件也等到那时再发布的，写上同样的 publish。`,
      ],
    ],
    [
      'a page of the site to a draft',
      {
        'content/pages/about.mdx':
          '---\ntitle: 关于本站\ndescription: 说明。\n---\n\n见[计划](/plans/yunxi/2026/)。\n',
        ...plan(2026, draft),
      },
      [
        `error content/pages/about.mdx:6:2 链接指向的文件“plans/yunxi/2026”还是草稿，没有发布。${held}它写好了的，删去它的 draft。`,
      ],
    ],
    [
      'a successor that is a draft',
      {
        ...plan(2024, {
          validity:
            '\n  status: 废止\n  date: 2024-06-30\n  reason: 任务调整。\n  successor: plans/yunxi/2026',
        }),
        ...plan(2026, draft),
      },
      [
        `error content/plans/yunxi/2024.mdx:12:3 接替的文件“plans/yunxi/2026”还是草稿，没有发布。${held}它写好了的，删去它的 draft。`,
      ],
    ],
  ])('%s', async (_what, files: Files, expected) => {
    expect(await check(files)).toEqual(expected);
  });

  test('says the same in the editor, of one file that is not saved', () => {
    const root = writeSite({ ...exampleSite, ...plan(2026, draft) });
    try {
      const checkFile = createFileCheck(root);
      const found = (fields: Readonly<Record<string, string>>): string[] =>
        checkFile('content/plans/yunxi/2024.mdx', Buffer.from(writeDocument(fields, link(2026)))).map(
          ({ severity, message }) => `${severity} ${message}`,
        );
      expect(found({})).toEqual(['error 链接指向的文件“plans/yunxi/2026”还是草稿，没有发布。']);
      expect(found({ draft: 'true' })).toEqual([]);
      expect(found({ draft: 'true', kind: '无' })).toEqual([expect.stringMatching(/^warning /u)]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

describe('checkContent, of what waits', () => {
  test('finds its errors now, before nobody looks', async () => {
    const publish = waiting('2027-02-01');
    expect(await check(plan(2026, { ...publish, bureau: 'yunling' }))).toEqual([
      expect.stringMatching(/^error content\/plans\/yunxi\/2026\.mdx:3:1 /u),
    ]);
    const twin = writeDocument({ publish: '2027-02-01', published: '2027-02-01' });
    expect(await check({ ...plan(2024, {}), 'content/plans/yunxi/2024-b.mdx': twin })).toEqual([
      expect.stringMatching(/^error content\/plans\/yunxi\/2024-b\.mdx:1:1 标题、发布机构、文种和时期都和/u),
    ]);
  });

  test('does not find its date too early, unless it is later still', async () => {
    expect(await check(plan(2026, waiting('2027-02-01 08:00')))).toEqual([]);
    expect(await check(plan(2026, { publish: '2027-02-01', published: '2026-02-01' }))).toEqual([
      'warning content/plans/yunxi/2026.mdx:8:1 定时发布（publish）写的是“2027-02-01”，发布日期（published）却是“2026-02-01”，那一天网站上还没有它。请把两个改成一致；在别处先公布过的，可以不改。',
    ]);
    expect(await check(plan(2026, { publish: '2027-02-01 08:00', published: '2027-02-01 09:00' }))).toEqual([
      expect.stringMatching(/^error .*到发布的时候，发布日期还没有到。/u),
    ]);
  });
});
