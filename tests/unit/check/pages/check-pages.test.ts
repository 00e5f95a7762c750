import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPageCheck, type CheckedPage } from '../../../../src/check/pages/check-pages.ts';
import { formatProblem } from '../../../../src/schema/problem.ts';
import { writeSite } from '../example-site.ts';
import { startProcessorTime } from '../../processor-time.ts';

const site = { base: '/', domain: 'https://www.example.com' };
const head = '---\ntitle: 关于本站\ndescription: 本站讲什么。\n---\n';

async function check(source: string, of: typeof site = site): Promise<CheckedPage> {
  const root = writeSite({ 'content/pages/about.mdx': source });
  try {
    const [page] = (await loadPageCheck(root))(root, of);
    if (!page) throw new Error('the page was not found');
    return page;
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function tell(body: string, of: typeof site = site): Promise<string[]> {
  const { problems } = await check(head + body, of);
  return problems.map((problem) => formatProblem(problem).replace('content/pages/about.mdx:', ''));
}

const linksOf = async (body: string, of: typeof site = site): Promise<string[]> =>
  (await check(head + body, of)).links.map(({ target, fragment }) => [target, fragment].join('#'));

describe('loadPageCheck', () => {
  test('has nothing to say of a page that is right', async () => {
    const body =
      'import Box from "./Box.astro";\nexport const year = 2024;\n\n甲 {year}，\\<5%。{/* 注释 */}\n\n<Box><b>乙</b></Box>\n';
    expect(await tell(body)).toEqual([]);
  });

  test.each([
    ['甲 <b>乙\n\n丙', '5:3 标签“<b>”没有结束。请在后面补上 </b>；单独一个的，请写成 <b />。'],
    ['<div>\n\n乙', '5:1 标签“<div>”没有结束。请在后面补上 </div>；单独一个的，请写成 <div />。'],
    ['<b><i>甲</b></i>', '5:8 结束标签“</b>”和前面的“<i>”不是一对。请让标签一层套一层，先开的后关。'],
    ['甲</b>', '5:3 这里有结束标签，前面却没有开头的标签。请删去它，或者补上开头的标签。'],
    ['纵坡<5%的路段', '5:4 标签里不该有“5”。如果是正文里的小于号，请写成 \\<。'],
    ['<!-- 甲 -->', '5:2 这里的 <! 读不出来。注释请写成 {/* 注释 */}；如果是正文里的小于号，请写成 \\<。'],
    ['<https://www.example.com>', '5:8 尖括号里的网址读不出来。请写成 [文字](https://…) 的样子。'],
    ['编号{年份', '5:6 花括号没有配对。如果是正文里的花括号，请写成 \\{ 和 \\}。'],
    ['编号{1+}', '5:6 花括号里是程序，却读不出来。如果是正文里的花括号，请写成 \\{ 和 \\}。'],
    [
      'import 设备',
      '5:10 这一段以 import 或 export 开头，是程序，却读不出来。请改正它；如果是正文，请在前面加一个空格。',
    ],
    [
      '编号{年份}。',
      '5:3 花括号“{年份}”是程序，没有这个名字。如果是正文里的花括号，请写成 \\{ 和 \\}；否则请删去。',
    ],
    ['<Box />', '5:1 没有引入组件“Box”。请在文件信息后面加上 import 一行，或者改用 Markdown。'],
    ['![桥](桥.png)', '5:1 找不到图片“桥.png”。请检查文件名和大小写，图片从网页所在的文件夹找起。'],
    [
      '[甲](javascript:x)',
      '5:1 链接地址“javascript:x”的开头“javascript:”不能用。链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
    ],
  ])('tells in Chinese and at its place what is wrong with %j', async (body, told) => {
    expect(await tell(body)).toEqual([told]);
  });

  test.each([
    ['[', 50_000],
    ['*甲_ ', 20_000],
    ['>', 5000],
    ['段落。\n\n', 80_000],
    ['<b x={1}>甲</b>', 3000],
  ])('refuses %j %i times before it is read, as in a document', async (piece, times) => {
    const elapsed = startProcessorTime();
    const { problems } = await check(head + piece.repeat(times));
    expect(problems.map(({ rule }) => rule)).toEqual(['unread-markdown']);
    expect(elapsed()).toBeLessThan(2000);
  });

  test('reads the fields as those of documents', async () => {
    const { problems } = await check('---\ntitle: 关于\nauthor: 甲\n---\n');
    expect(problems.map(formatProblem)).toEqual([
      'content/pages/about.mdx:1:1 缺少“说明”（description）。请加上 description: 和它的值。',
      'content/pages/about.mdx:3:1 不认识的字段“author”。这里可以写的字段有：title、description。',
    ]);
  });

  test('gives the links into the site, of Markdown and of tags, relative ones among them', async () => {
    const body =
      '[甲](/help/)、<a href="/measures/x/#a">乙</a>、[丙](../search/?q=桥)、[丁](https://www.example.com/plans/yunxi/2024/)、[戊](https://other.example/plans/)、[己](#甲)\n';
    expect(await linksOf(body)).toEqual([
      'help#',
      'measures/x#a',
      'search#',
      'plans/yunxi/2024#',
      'about#甲',
    ]);
  });

  test('gives the anchors of headings as Astro makes them, and the ids of tags', async () => {
    const body = '## 怎样找文件？\n\n### G209 与 **S335**\n\n## 怎样找文件\n\n<p id="top">甲</p>\n';
    expect([...((await check(head + body)).anchors ?? [])]).toEqual([
      '怎样找文件',
      'g209-与-s335',
      '怎样找文件-1',
      'top',
    ]);
    expect((await check(`${head}<b>`)).anchors).toBeUndefined();
  });

  test('wants the prefix of the site before a path, which nobody else puts there', async () => {
    const below = { ...site, base: '/jtj/' };
    expect(await linksOf('[甲](/jtj/help/)', below)).toEqual(['help#']);
    expect(await tell('[甲](/help/)', below)).toEqual([
      '5:1 链接“/help/”没有路径前缀“/jtj/”，会走出本站。请写成 /jtj/help/。',
    ]);
  });
});
