import { expect, type Page } from '@playwright/test';
import { test } from './sites.ts';

// A citizen on a phone finds the county's document, reads what is said of the road, and passes the paragraph on.

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

const bureau = '新晃县交通运输局';
const title = '怀化市新晃县交通运输局2023年上半年工作总结下半年工作计划';
const document = 'summaries/xinhuang/2023-H1/';

test('finds the document of a county by its place, and a paragraph by the table of contents', async ({
  page,
  context,
  published,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(published.address);

  await page.getByRole('region', { name: '您在哪里？' }).getByRole('link', { name: '新晃县' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bureau);
  await page.getByRole('main').getByRole('link', { name: title }).tap();
  await expect(page).toHaveURL(published.address + document);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  const contents = page.getByRole('navigation', { name: '目录' });
  await expect(contents).toBeHidden();
  await page.getByText('目录', { exact: true }).tap();
  const section = contents.getByRole('link', { name: '（一）让项目建设再提速' });
  await section.tap();
  const heading = page.getByRole('heading', { name: '（一）让项目建设再提速' });
  await expect(heading).toBeInViewport();
  await expect(section).toHaveAttribute('aria-current', 'location');

  const paragraph = page.locator('.document-text > p', { hasText: '项目攻坚要深化' });
  await paragraph.locator('a:empty[href^="#"]').tap();
  const id = await paragraph.getAttribute('id');
  await expect(page).toHaveURL(`${published.address}${document}#${id}`);
  await expect(page.getByRole('status')).toHaveText('已复制本段地址');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${published.address}${document}#${id}`);

  const other = await context.newPage();
  await other.goto(copied);
  await expect(other.locator(`[id="${id}"]`)).toBeInViewport();
});

test('types where he is, and the answer stands in the first screen', async ({ page, published }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(published.address);
  const finder = page.getByRole('region', { name: '您在哪里？' });
  await expect(finder.getByRole('link').first()).toBeInViewport();
  await finder.getByRole('searchbox').fill('新晃');
  await expect(finder.getByRole('link')).toHaveText(['新晃县']);
  await expect(finder.getByRole('status')).toHaveText('1 个地方');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bureau);
  await expect(page.getByText(/^2023年答应.+公里，上半年报告.+公里.*。$/u)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('list', { name: '几个主要的数' }).getByRole('link').first()).toBeInViewport();
});

test('learns whether the village road will be mended, and whether last year’s promise was kept', async ({
  page,
  demo,
}) => {
  await page.goto(demo.address);
  await page.getByRole('region', { name: '您在哪里？' }).getByRole('searchbox').fill('白石');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('白石县交通运输局');
  const road = page.getByRole('listitem').filter({ hasText: '苔岭至茶臼公路' }).first();
  await expect(road).toContainText('2024年10月目标 “10月底以前建成通车”');
  await expect(road).toContainText('2024年上半年报告 6月底以前没有建成通车');
  await expect(road).toContainText('进行中');
  await road.getByRole('link', { name: '苔岭至茶臼公路' }).tap();

  await expect(page.getByText('还差1.7公里到茶臼村')).toBeVisible();
  const lastYear = page.getByRole('row').filter({ hasText: '2023年' }).first();
  await expect(lastYear).toContainText(/年底建成通车.*没有按期建成通车.*未完成/su);
  await lastYear.getByRole('link', { name: '没有按期建成通车' }).tap();
  await expect(page).toHaveURL(/\/summaries\/baishi\/2023\/#/u);
  await expect(page.getByText('听雨村到茶臼村的4.6公里还是碎石路面')).toBeInViewport();
});

test('the entry of the contents that one goes to is marked, at the end of the page too, until one scrolls on', async ({
  page,
  demo,
}) => {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.goto(`${demo.address}summaries/nanping/2022/`);
  const entries = page.getByRole('navigation', { name: '目录' }).getByRole('link');
  const current = page.locator('.contents [aria-current]');
  expect(await entries.count()).toBeGreaterThan(5);
  const last = entries.last();
  for (const motion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    for (const entry of motion === 'reduce' ? await entries.all() : [entries.first(), last]) {
      await entry.click();
      await expect(page).toHaveURL(new URL((await entry.getAttribute('href')) ?? '', page.url()).href);
      await page.waitForFunction(async () => {
        const from = scrollY;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return from === scrollY;
      });
      expect(await current.allInnerTexts()).toEqual([await entry.innerText()]);
    }
  }
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect(last).not.toHaveAttribute('aria-current');
  await page.reload();
  await expect(last).toHaveAttribute('aria-current', 'location');
});

test('a place and the whole ledger are short on paper and for the keyboard', async ({
  page,
  published,
  demo,
}) => {
  for (const path of [
    published.address,
    ...['xinhuang', 'jilin'].map((id) => `${published.address}bureaus/${id}/`),
    ...['baishi', 'nanping', 'yunze'].map((id) => `${demo.address}bureaus/${id}/`),
    `${demo.address}ledger/`,
  ]) {
    await page.goto(path);
    const sheets = (await page.pdf({ preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/gu);
    expect(sheets?.length, path).toBeLessThanOrEqual(3);
    // Radio buttons of one name are one stop, and what is folded has none.
    const controls = page
      .locator(':is(a[href], button, input, summary, [tabindex="0"]):not([tabindex="-1"])')
      .filter({ visible: true });
    const stops = await controls.evaluateAll((all) => {
      const nameOf = (one: Element, index: number) =>
        one instanceof HTMLInputElement && one.type === 'radio' ? one.name : String(index);
      return new Set(all.map(nameOf)).size;
    });
    expect(stops, path).toBeLessThanOrEqual(60);
  }
});

test('a run-in point has an address too', async ({ page, published }) => {
  const paragraph = published.documents
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ text }) => text.startsWith('1、加力争抢项目'));
  const second = paragraph?.points?.find(({ value }) => value === 2);
  await page.goto(`${published.address}${document}#${second?.id}`);
  const point = page.locator(`[id="${second?.id}"]`);
  await expect(point).toHaveText(/^二是国省干线方面/u);
  await expect(point).toBeInViewport();
});

test('copies the address of the page, without the anchor of a section', async ({
  page,
  context,
  published,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${published.address}${document}#citation-title`);
  await page.getByRole('button', { name: '复制链接' }).tap();
  await expect(page.getByRole('status')).toHaveText('已复制本页地址');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(published.address + document);
});

test('the size of letters holds from page to page', async ({ page, published }) => {
  const [first, second] = ['summaries/xinhuang/2023-H1/', 'plans/liuyang/2020/'];
  await page.goto(published.address + first);
  const before = await measureText(page);

  await page.getByRole('radio', { name: '大字版' }).check();
  const large = await measureText(page);
  expect(large.page).toBeGreaterThan(before.page * 1.25);
  expect(large.document).toBeGreaterThan(before.document * 1.25);

  await page.goto(published.address + second);
  // From the first paint on: nothing is left of what the head said before the control was there.
  await expect(page.locator('html')).not.toHaveAttribute('data-text-size', /./u);
  await expect(page.getByRole('radio', { name: '大字版' })).toBeChecked();
  expect(await measureText(page)).toEqual(large);

  await page.getByRole('radio', { name: '小', exact: true }).check();
  await page.goto(published.address + first);
  const small = await measureText(page);
  expect(small.page).toBeLessThan(before.page);
  expect(small.document).toBeLessThan(before.document);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('contents and the large version work on the page', async ({ page, published }) => {
    await page.goto(published.address + document);
    const before = await measureText(page);
    await page.getByRole('radio', { name: '大字版' }).check();
    const large = await measureText(page);
    expect(large.page).toBeGreaterThan(before.page * 1.25);
    expect(large.document).toBeGreaterThan(before.document * 1.25);

    await page.getByText('目录', { exact: true }).tap();
    await page.getByRole('link', { name: '（三）筑牢安全保障', exact: true }).tap();
    await expect(page.getByRole('heading', { name: '（三）筑牢安全保障' })).toBeInViewport();
    // What needs a script is not offered.
    await expect(page.getByRole('button', { name: /打印|复制/u })).toHaveCount(0);
  });
});

/** Sizes of letters in pixels: of the page's own and of the document's text. */
async function measureText(page: Page): Promise<{ page: number; document: number }> {
  const sizeOf = (selector: string) =>
    page.locator(selector).evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  return { page: await sizeOf('.breadcrumb ol'), document: await sizeOf('.document-text') };
}

test('the text begins in the first screen, and what belongs to it is folded on a phone', async ({
  page,
  published,
  demo,
}) => {
  test.slow();
  for (const [width, most] of [
    [375, 900],
    [1280, 700],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    // In the demonstration those that are written by hand; the others are made alike.
    for (const { address, documents } of [published, demo])
      for (const { id } of documents.filter(
        ({ data }) => address !== demo.address || data.keywords.length > 0,
      )) {
        await page.goto(`${address}${id}/`);
        const top = await page.locator('.document-text').evaluate((text) => text.getBoundingClientRect().top);
        expect.soft(top, `${id} ${width} px`).toBeLessThan(most);
      }
    await page.goto(`${published.address}${published.documents[0]?.id ?? ''}/`);
    await expect(page.locator('.disclosure')).toBeVisible({ visible: width > 1000 });
  }
  await expect(page.locator('.disclosure').getByText('标题')).toHaveCount(0);
});

test('the text is quiet until 标注 is switched on, and the choice is remembered', async ({
  page,
  published,
}) => {
  const isMarked = () =>
    page
      .locator('.statement')
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);
  await page.goto(published.address + document);
  expect(await isMarked()).toBe('none');
  await expect(page.locator('.statement-row').first()).toBeHidden();
  await page.getByRole('checkbox', { name: '标注' }).check();
  expect(await isMarked()).toBe('underline');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '标注' })).toBeChecked();
  await page.locator('.statement-row').first().click();
  await expect(page).toHaveURL(/\/ledger\/#/u);
  await expect(page.locator('.ledger tr:target')).toBeInViewport();
});

test('who arrives at a paragraph is told whose it is, and cites and shares it', async ({
  page,
  context,
  published,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(published.address + document);
  const bar = page.getByRole('region', { name: '这一段' });
  await expect(bar).toBeHidden();
  const id = await page.locator('.document-text p[id]').nth(5).getAttribute('id');
  await page.goto(`${published.address}${document}#${id}`);
  await expect(bar).toContainText(/新晃县.*2023年上半年/su);
  await bar.getByRole('button', { name: '引用' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(new RegExp(`\\[\\d{4}-\\d{2}-\\d{2}\\]\\. \\S+#${id}\\. 据公开文件编写\\.$`, 'u'));
  await bar.getByRole('button', { name: '分享' }).click();
  await expect(bar.getByRole('img', { name: '这一段的二维码' })).toBeVisible();
  await bar.getByRole('button', { name: '收起' }).click();
  await expect(bar).toBeHidden();
});
