import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { runCommand } from './site/commands.ts';
import { copyProject, fixture } from './site/project-copy.ts';
import { attachments, withAttachments } from './site/projects.ts';
import { readHtml } from './site/read-html.ts';
import { test } from './sites.ts';

test.setTimeout(240_000);

const folder = 'content/plans/yunxi';

test('every attachment is reachable at the address that the page shows', async ({ demo, request }) => {
  const html = readHtml(path.join(demo.folder, withAttachments, 'index.html'));
  const addresses = [...html.matchAll(/ href="([^"]*\/files\/[^"]*)"/gu)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  );
  expect(addresses).toHaveLength(attachments.length);
  const texts = await Promise.all(
    addresses.map(async (address) => (await request.get(new URL(address, demo.address).href)).text()),
  );
  expect(texts).toEqual(attachments.map((name) => `%PDF-1.4\n${name}`));
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
  writeFileSync(
    config,
    `import { rmSync, symlinkSync } from 'node:fs';
import { createSiteConfig } from './src/site-config.ts';
const config = createSiteConfig(import.meta.dirname);
export default { ...config, integrations: [...config.integrations, ${swap}] };
`,
  );
  const { code, output } = await runCommand(root, 'build');
  expect(code).toBe(1);
  expect(output).toContain(`${folder}/2024/项目表.csv:1:1 这是链接，指到了网站的文件夹外面。`);
  expect(existsSync(path.join(root, 'dist'))).toBe(false);
});
