import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findPageFiles } from '../bench/weight/page-files.ts';
import { listStyledClasses } from '../unit/styles/class-names.ts';
import { listFiles } from './site/files.ts';
import { listOrderedStyles } from './site/ordered-styles.ts';
import { readHtml } from './site/read-html.ts';
import { listPages, test, type ServedSite } from './sites.ts';

/** More would be more requests than they save. */
const mostSheets = 3;

/** In the ledger they say how deep a bureau is; only tables and the search page show it. */
const unstyled = /^depth-\d$/u;

test('a page has the styles of all its classes, in three sheets at most', ({ yunxi: { folder } }) => {
  const styled = new Map(
    listFiles(path.join(folder, '_astro'))
      .filter((file) => file.endsWith('.css'))
      .map((file) => [
        `_astro/${file}`,
        listStyledClasses(readFileSync(path.join(folder, '_astro', file), 'utf8')),
      ]),
  );
  const anywhere = new Set([...styled.values()].flatMap((names) => [...names]));
  expect(anywhere.size).toBeGreaterThan(100);
  for (const html of listFiles(folder).filter((file) => file.endsWith('.html'))) {
    const { css } = findPageFiles(folder, html);
    const own = new Set(css.flatMap((sheet) => [...(styled.get(sheet) ?? [])]));
    const source = readHtml(path.join(folder, html));
    const used = [...source.matchAll(/ class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' '));
    expect(css.length, html).toBeLessThanOrEqual(mostSheets);
    expect(
      [...new Set(used)].filter((name) => anywhere.has(name) && !own.has(name) && !unstyled.test(name)),
      html,
    ).toEqual([]);
  }
});

test('the order of a page’s sheets means nothing', async ({ yunxi, page }) => {
  test.slow();
  for (const one of chooseBySheets(yunxi)) {
    await page.goto(new URL(one.split('/').map(encodeURIComponent).join('/'), yunxi.address).href);
    for (const [width, media] of [
      [1280, 'screen'],
      [375, 'screen'],
      [1280, 'print'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media });
      expect(await page.evaluate(listOrderedStyles), `${one} ${width} ${media}`).toEqual([]);
    }
  }
});

test('a table wider than a phone keeps its numbers whole and scrolls in its frame', async ({
  yunxi,
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(`${yunxi.address}plans/yunxi/2024/`);
  const rows = await page.locator('.document-text').evaluate((text) => {
    const cells = (tag: string, word: string): string => `<${tag}>${word}</${tag}>`.repeat(9);
    text.innerHTML = `<div class="table-frame"><table><tr>${cells('th', '建设里程')}</tr><tr>${cells('td', '1200.5')}</tr></table></div>`;
    return [...text.querySelectorAll('tr')].map((row) => row.offsetHeight);
  });
  const line = await page
    .locator('.document-text td')
    .first()
    .evaluate((cell) => parseFloat(getComputedStyle(cell).lineHeight));
  expect(rows[1]).toBeLessThan(2 * line);
  // It goes on beyond the edge: there lies a shadow, and none at the other; at its end it is the other way round.
  const frame = page.locator('.document-text .table-frame');
  const isShaded = async (): Promise<boolean[]> => {
    const [box, row] = [await frame.boundingBox(), await frame.locator('tr').last().boundingBox()];
    if (!box || !row) throw new Error('The frame is not drawn');
    const clip = { ...box, y: row.y + row.height / 2, height: 1 };
    const [first = 0, middle = 0, last = 0] = await readLight(
      page,
      await page.screenshot({ clip }),
      [0.01, 0.5, 0.99],
    );
    return [first, last].map((light) => middle - light > 25);
  };
  await frame.evaluate((element) => {
    for (const cell of element.querySelectorAll('td'))
      Object.assign(cell.style, { color: 'transparent', border: '0' });
    element.scrollIntoView({ block: 'center' });
  });
  expect(await isShaded()).toEqual([false, true]);
  await frame.evaluate((element) => {
    element.scrollLeft = element.scrollWidth;
  });
  expect(await isShaded()).toEqual([true, false]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
});

test('the head of the matrix stays in sight, and paper has all of it', async ({ yunxi, page }) => {
  await page.setViewportSize({ width: 375, height: 200 });
  await page.goto(`${yunxi.address}matrix/`);
  const frame = page.locator('.matrix-frame');
  await frame.evaluate((element) => {
    element.scrollTo(200, 200);
  });
  const tops = await frame.evaluate((element) =>
    [element, ...element.querySelectorAll('thead th')].map((one) => one.getBoundingClientRect().top),
  );
  expect(await frame.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(50);
  for (const top of tops) expect(Math.abs(top - (tops[0] ?? 0))).toBeLessThan(2);
  await page.emulateMedia({ media: 'print' });
  // A sheet of A4 on its side, without its margins.
  await page.setViewportSize({ width: 1008, height: 680 });
  expect(
    await frame.evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => [
      scrollWidth - clientWidth,
      scrollHeight - clientHeight,
    ]),
  ).toEqual([0, 0]);
});

/** How light a picture is at some places of its first row, 0 to 255. @param places from 0 at the left to 1 at the right */
function readLight(page: Page, picture: Buffer, places: readonly number[]): Promise<number[]> {
  return page.evaluate(
    async ([base64, all]) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, 1).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return all.map(
        (place) => context?.getImageData(Math.round(place * (bitmap.width - 1)), 0, 1, 1).data[1] ?? 0,
      );
    },
    [picture.toString('base64'), places] as const,
  );
}

/** The longest page of each set of sheets. */
function chooseBySheets({ folder }: ServedSite): string[] {
  const read = (one: string): string => (one === '' || one.endsWith('/') ? `${one}index.html` : one);
  const length = (one: string): number => readFileSync(path.join(folder, read(one))).length;
  const sets = Map.groupBy(listPages(folder), (one) => findPageFiles(folder, read(one)).css.join(' '));
  return [...sets.values()].flatMap((pages) => pages.sort((a, b) => length(b) - length(a)).slice(0, 1));
}
