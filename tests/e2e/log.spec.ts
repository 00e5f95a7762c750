import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test, type ServedSite } from './sites.ts';

const plan = 'plans/yunxi/2024';

async function verify(page: Page, name: string, content: string): Promise<string[]> {
  await page
    .locator('[data-verify] input')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  const verdict = page.locator('[data-verdict]');
  await expect(verdict.locator('strong')).toContainText(name);
  return verdict.locator('p').allInnerTexts();
}

function readPlan({ folder }: ServedSite): string {
  return readFileSync(path.join(folder, plan, 'index.json'), 'utf8');
}

test('what somebody has saved is judged by the log, in the browser', async ({ yunxi, page }) => {
  await page.goto(`${yunxi.address}log/`);
  const saved = readPlan(yunxi);
  expect(await verify(page, 'index.json', saved)).toEqual([
    'index.json：对得上。',
    expect.stringMatching(/^标题和各段文字，和最近一次登记的（2031-03-01，第 \d+ 条）一字不差。$/u),
    expect.stringContaining('没有登记，请以文字为准'),
    expect.stringMatching(/^检查点：jt\.yunxi\.example\/jtj\/log，\d+ 条，没有签名/u),
  ]);
  const whole = JSON.parse(saved) as { paragraphs: { text: string }[] };
  const paragraph = whole.paragraphs.find(({ text }) => text.includes('公里'));
  if (!paragraph) throw new Error('no paragraph speaks of kilometres');
  paragraph.text = paragraph.text.replace('公里', '里');
  const altered = JSON.stringify(whole);
  expect((await verify(page, 'altered.json', altered)).slice(0, 2)).toEqual([
    'altered.json：对不上。',
    '这份文件登记过，但是没有一次和保存的一样。',
  ]);
  const checkpoint = readFileSync(path.join(yunxi.folder, 'log/checkpoint'), 'utf8');
  expect((await verify(page, 'checkpoint', checkpoint))[0]).toBe('checkpoint：对得上。');
  expect((await verify(page, 'x.txt', '随便写的')).slice(1)).toEqual(['检查点不是规定的写法，或者不完整。']);
});

test('whoever arrives at a paragraph goes on to its proof, without a script to the log', async ({
  yunxi,
  page,
  browser,
}) => {
  const { paragraphs } = JSON.parse(readPlan(yunxi)) as { paragraphs: { id: string; kind: string }[] };
  const id = paragraphs.find(({ kind }) => kind === 'paragraph')?.id ?? '';
  await page.goto(`${yunxi.address}${plan}/#${id}`);
  await page.getByRole('region', { name: '这一段' }).getByRole('link', { name: '存证' }).click();
  await expect(page.getByLabel('这一段的网址')).toHaveValue(new RegExp(`/${plan}/#${id}$`, 'u'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存证明' }).click();
  expect((await download).suggestedFilename()).toBe(`plans-yunxi-2024-${id}.tlog-proof`);
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${yunxi.address}${plan}/`);
  await plain.getByRole('link', { name: '存证和核对' }).click();
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('发布登记');
  await plain.close();
});

test('a paragraph is saved with a proof that needs the log no more', async ({ yunxi, page }) => {
  const { paragraphs } = JSON.parse(readPlan(yunxi)) as {
    paragraphs: { id: string; kind: string; text: string }[];
  };
  const paragraph = paragraphs.find(({ kind }) => kind === 'paragraph');
  const address = `${yunxi.address}${plan}/#${paragraph?.id ?? ''}`;
  await page.goto(`${yunxi.address}log/?at=${encodeURIComponent(address)}`);
  await expect(page.getByLabel('这一段的网址')).toHaveValue(address);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存证明' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`plans-yunxi-2024-${paragraph?.id ?? ''}.tlog-proof`);
  const proof = readFileSync(await file.path(), 'utf8');
  await page.route('**/log/**', (route) => route.abort());
  expect(await verify(page, 'a.tlog-proof', proof)).toEqual([
    'a.tlog-proof：对得上。',
    expect.stringContaining(`在 2031-03-01 登记的 ${plan} 里`),
    `原文是：“${paragraph?.text ?? ''}”`,
    expect.stringContaining('没有签名'),
  ]);
});

test('says what is wrong with an address of which nothing can be proved', async ({ yunxi, page }) => {
  await page.goto(`${yunxi.address}log/`);
  const tell = async (address: string): Promise<string> => {
    await page.getByLabel('这一段的网址').fill(address);
    await page.getByRole('button', { name: '保存证明' }).click();
    const told = page.locator('[data-saved]');
    await expect(told).not.toHaveText('正在取……');
    return told.innerText();
  };
  expect(await tell('https://jt.baishi.example/plans/x/2024/#p-1')).toBe('这不是本站的网址。');
  expect(await tell(`${yunxi.address}${plan}/`)).toBe(
    '网址里没有说是哪一段：请点那一段旁边的 # 号，再复制网址。',
  );
  expect(await tell(`${yunxi.address}bureaus/yunxi/#x`)).toBe('这个网址不是一份文件。');
  expect(await tell(`${yunxi.address}${plan}/#p-nosuch`)).toBe('这份文件里没有这一段。');
});
