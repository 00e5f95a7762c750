import { expect, type Page } from '@playwright/test';
import { rulesOfColours, rulesOfSizes, runAxe } from './site/run-axe.ts';
import { test, type ServedSite } from './sites.ts';

// Every kind of page, narrow and wide, as it is, in the large version and in the dark. What axe cannot see is tested below.

const widths = [320, 768, 1440];
const height = 900;

/** Kinds of pages of the project's own content. */
const published = [
  '',
  'plans/',
  'bureaus/',
  'years/',
  'years/2023/',
  'kinds/',
  'topics/',
  'topics/rural-roads/',
  'routes/',
  'routes/G209/',
  'data/',
  'summaries/xinhuang/2023-H1/',
  'plans/jilin/2023/',
  'search/',
  'search/?q=四好农村路',
  'search/?q=没有人写过这句话',
  'no/such/page/',
  'about/',
  'help/',
  'help/rules/',
  'help/self-check/',
  'help/rules/numbering/',
  'help/rules/not-utf8/',
  'accessibility/',
  'site-map/',
  'glossary/',
];

/** What only 云溪县 has: every shape of document, a bureau with all its facts, a list of several pages, all marks in the footer. */
const yunxi = [
  '',
  'plans/yunxi/2024/',
  'plans/yunling/2021-2025/',
  'plans/shiqiao/专项 危桥改造/',
  'summaries/yunxi/2022/',
  'summaries/yunxi/2023/',
  'compare/plans/yunxi/2024/',
  'bureaus/yunxi/',
  'plans/page-2/',
  'documents/?kind=special-plan',
  'matrix/',
];

/** What is full only where there are many places and years. */
const demo = ['bureaus/nanping/', 'bureaus/baishi/', 'matrix/', 'ledger/', 'ledger/states/missed/'];

for (const path of published) {
  test(`axe finds nothing: /${path}`, ({ page, published: served }) => examine(page, served, path));
}
for (const path of demo) {
  test(`axe finds nothing: 南屏市 /${path}`, ({ page, demo: served }) => examine(page, served, path));
}
for (const path of yunxi) {
  test(`axe finds nothing: 云溪县 /${path}`, ({ page, yunxi: served }) => examine(page, served, path));
}

test.describe('by keyboard', () => {
  test('the first stop is a link that jumps to the text', async ({ page, published: { address } }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: '跳到正文' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator('a, input').first()).toBeFocused();
  });

  for (const path of ['', 'plans/yunxi/2024/', 'matrix/', 'search/?q=云溪大桥', 'plans/page-2/']) {
    test(`every control that is no place of the arrow keys is reached in order and shows it: 云溪县 /${path}`, async ({
      page,
      yunxi: { address },
    }) => {
      // Without smooth scrolling, so that each stop is where it will stay.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openUnfolded(page, address + encodeURI(path));
      const expected = await page.evaluate(listControls);
      expect(expected.length).toBeGreaterThan(20);
      const reached: string[] = [];
      const unseen: string[] = [];
      while (reached.length < expected.length) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(describeFocus);
        reached.push(stop.name);
        if (!stop.seen) unseen.push(stop.name);
      }
      expect(reached).toEqual(expected);
      expect(unseen).toEqual([]);
    });
  }

  test('a wide table is scrolled with the arrow keys', async ({ page, yunxi: { address } }) => {
    await page.setViewportSize({ width: 320, height });
    await page.goto(`${address}plans/yunxi/2024/`);
    const frame = page.locator('.table-frame').last();
    // Chromium lets any scrolling box take the focus; other browsers want to be told.
    await expect(frame).toHaveAttribute('tabindex', '0');
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  test('a table that is wholly in sight is no stop', async ({ page, yunxi: { address } }) => {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(`${address}help/self-check/`);
    const frames = page.locator('.table-frame');
    await expect(frames.first()).not.toHaveAttribute('tabindex');
    await frames
      .first()
      .locator('table')
      .evaluate((table) => (table.style.minWidth = '40rem'));
    await page.setViewportSize({ width: 320, height });
    await expect(frames.first()).toHaveAttribute('tabindex', '0');
  });
});

test('on paper there is the document, its address and the date, and nothing to click', async ({
  page,
  yunxi,
}) => {
  const path = 'plans/yunxi/2024/';
  await page.goto(yunxi.address + path);
  await page.emulateMedia({ media: 'print' });
  const screenOnly = [
    'banner',
    'contentinfo',
    'navigation',
    'search',
    'button',
    'radio',
    'checkbox',
  ] as const;
  for (const role of screenOnly) await expect(page.getByRole(role)).toHaveCount(0);
  await expect(page.locator('.document-text a:empty[href^="#"]:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('云交〔2024〕1号', { exact: true })).toBeVisible();
  await expect(page.getByText('云溪大桥年内建成通车')).toBeVisible();
  await expect(page.getByText(`本文地址：https://jt.yunxi.example/jtj/${path}`)).toBeVisible();
  await page.pdf();
  await expect(page.getByText(/打印日期：\d{4}年\d{1,2}月\d{1,2}日/u)).toBeVisible();
});

async function examine(page: Page, { address }: ServedSite, path: string): Promise<void> {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1440, height });
  await openUnfolded(page, address + encodeURI(path));
  const found: string[] = [];
  const look = async (manner: string, width: number, rules?: readonly string[]): Promise<void> => {
    await page.setViewportSize({ width, height });
    found.push(...(await runAxe(page, rules)).map((violation) => `${width} px${manner}: ${violation}`));
  };
  const measure = async (manner: string): Promise<void> => {
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      if (await scrollsSideways(page)) found.push(`${width} px${manner}: the page scrolls sideways`);
    }
  };
  // Between the narrowest and the widest nothing appears that neither has.
  for (const width of [320, 1440]) await look('', width);
  await measure('');
  await page.emulateMedia({ colorScheme: 'dark' });
  // Only colours differ.
  await look(' dark', 1440, rulesOfColours);
  await page.emulateMedia({ colorScheme: 'light' });
  // As large as it gets: the large version and, on a document, the large text.
  await page.getByRole('radio', { name: '大字版' }).check();
  const largeText = page.getByRole('radio', { name: '大', exact: true });
  if ((await largeText.count()) > 0) await largeText.check({ force: true });
  await look(' 大字版', 320, rulesOfSizes);
  await measure(' 大字版');
  expect(found).toEqual([]);
}

/** Opens a page, waits for what it searches, and unfolds everything: what is hidden cannot be examined. */
async function openUnfolded(page: Page, url: string): Promise<void> {
  await page.goto(url);
  if (url.includes('?q=')) {
    await expect(page.locator('[data-search-total]')).toHaveCount(1);
    // What is offered below few results comes after them.
    await page.waitForLoadState('networkidle');
  }
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Wide tables scroll inside their own frame; the page itself must not. */
function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}

/** Runs in the page: names of everything that the Tab key should reach, in order. A group of radio buttons is one stop. */
function listControls(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  );
  return [...all]
    .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
    .filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio') || element.checked,
    )
    .map((element) => element.outerHTML.replace(/ aria-current="location"/u, '').slice(0, 80));
}

/** Runs in the page: what has the focus, and whether that can be seen. */
function describeFocus(): { name: string; seen: boolean } {
  const element = document.activeElement as HTMLElement;
  // A radio button's own box is transparent; the label beside it shows the focus.
  const shown = element.matches('[type=radio]') ? (element.nextElementSibling ?? element) : element;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(shown);
  const { top, bottom, width, height } = shown.getBoundingClientRect();
  const seen =
    outlineStyle === 'solid' &&
    parseFloat(outlineWidth) >= 2 &&
    opacity === '1' &&
    width * height > 0 &&
    bottom > 0 &&
    top < innerHeight;
  // What is being read is marked while the page moves along.
  return { name: element.outerHTML.replace(/ aria-current="location"/u, '').slice(0, 80), seen };
}
