import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../src/publish/serve.ts';
import { writeDocument } from '../unit/check/example-site.ts';
import { runCommand } from './site/commands.ts';
import { copyProject, fixture } from './site/project-copy.ts';

test.setTimeout(240_000);

const folder = 'content/plans/yunxi';

/** Names that are allowed: signs that have a meaning elsewhere in addresses or patterns, and letters of all sorts. */
const names = [
  '附件 (1).pdf',
  'a+b.pdf',
  'a&b.pdf',
  'a;b.pdf',
  "a'b.pdf",
  'a=b,c.pdf',
  'a@b!c.pdf',
  'a$b^c.pdf',
  'a`b.pdf',
  'a[1].pdf',
  'a{2}.pdf',
  'a~b.pdf',
  '全角　空格（修订）.pdf',
  'ü é.pdf',
  '〇𠮷😀.pdf',
  '-a.pdf',
  'a..b.pdf',
  '大写.PDF',
  '夹 层+/内&件.pdf',
  '[...path].pdf',
  'index.pdf',
];

test('every attachment is reachable at the address that the page shows', async () => {
  const root = copyProject('attachments', fixture('site/content'));
  for (const name of names) {
    const file = path.join(root, folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `%PDF-1.4\n${name}`);
  }
  const attachments = JSON.stringify(names.map((file, index) => ({ title: `附件${String(index)}`, file })));
  const fields = { title: '云溪县交通运输局2020年工作计划', plans: '["2020"]', attachments };
  writeFileSync(path.join(root, folder, '2020.mdx'), writeDocument(fields));
  const { code, output } = await runCommand(root, 'build');
  expect(code, output).toBe(0);
  const html = readFileSync(path.join(root, 'dist/plans/yunxi/2020/index.html'), 'utf8');
  const base = /<link rel="canonical" href="https?:\/\/[^/]+(\/.*?)plans\//u.exec(html)?.[1] ?? '/';
  const addresses = [...html.matchAll(/ href="([^"]*\/files\/[^"]*)"/gu)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );
  expect(addresses).toHaveLength(names.length);
  const server = await serve(path.join(root, 'dist'), base, 0);
  const { port } = server.address() as { port: number };
  const texts = await Promise.all(
    addresses.map(async (address) => (await fetch(`http://127.0.0.1:${String(port)}${address}`)).text()),
  );
  server.close();
  expect(texts).toEqual(names.map((name) => `%PDF-1.4\n${name}`));
});

test('a link that takes the place of an attachment after the check is not published', async () => {
  const root = copyProject('swapped', fixture('site/content'));
  const secret = path.join(root, 'secret.txt');
  writeFileSync(secret, 'secret');
  const config = path.join(root, 'astro.config.mjs');
  const swap = `{ name: 'swap', hooks: { 'astro:build:start': () => {
    const file = ${JSON.stringify(path.join(root, folder, '2024/项目表.csv'))};
    rmSync(file);
    symlinkSync(${JSON.stringify(secret)}, file);
  } } }`;
  const text = readFileSync(config, 'utf8');
  writeFileSync(
    config,
    `import { rmSync, symlinkSync } from 'node:fs';\n${text.replace('[tongtu(), ', `[tongtu(), ${swap}, `)}`,
  );
  const { code, output } = await runCommand(root, 'build');
  expect(code).toBe(1);
  expect(output).toContain(`${folder}/2024/项目表.csv:1:1 这是链接，指到了网站的文件夹外面。`);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
