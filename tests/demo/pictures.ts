/**
 * `npm run demo:pictures`: writes the pictures of the README into `docs/pictures/`, of the demonstration as it was last built
 * (`npm run demo -- --build-only`): two as on a desk, two as on a phone, in light colours. Fonts are those of the machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { canSandbox, findBrowser } from '../../src/cli/set-up/browser.mjs';
import { serve } from '../../src/publish/serve.ts';
import { projectRoot } from '../e2e/site/project-copy.ts';
import { pictures } from './picture-list.ts';
import { shrinkPng } from './small-png.ts';

const folder = path.join(projectRoot, 'docs/pictures');
const browserPath = findBrowser(projectRoot, process.execPath);
if (browserPath === undefined) {
  console.error('没有找到 Chromium。请安装一个，或者用 CHROMIUM_PATH 写明它在哪里。');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = await serve(path.join(projectRoot, '.tongtu/demo/dist'), '/', 0);
const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
const browser = await chromium.launch({ executablePath: browserPath, chromiumSandbox: canSandbox() });
for (const { name, page: wanted, width, height, from } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    isMobile: width < 600,
  });
  const page = await context.newPage();
  const response = await page.goto(address + wanted, { waitUntil: 'networkidle' });
  if (response?.status() !== 200)
    throw new Error(`没有 ${wanted} 这一页。请先运行 npm run demo -- --build-only`);
  if (from !== undefined)
    await page.locator(from).evaluate((one) => {
      one.scrollIntoView();
    });
  const picture = shrinkPng(await page.screenshot());
  writeFileSync(path.join(folder, `${name}.png`), picture);
  console.log(`docs/pictures/${name}.png ${String(Math.round(picture.length / 1024))} KB`);
  await context.close();
}
await browser.close();
server.closeAllConnections();
server.close();
