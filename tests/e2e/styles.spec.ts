import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { findPageFiles } from '../bench/weight/page-files.ts';
import { listStyledClasses } from '../unit/styles/class-names.ts';
import { listFiles } from './site/files.ts';
import { listOrderedStyles } from './site/ordered-styles.ts';
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
    const source = readFileSync(path.join(folder, html), 'utf8');
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

/** The longest page of each set of sheets. */
function chooseBySheets({ folder }: ServedSite): string[] {
  const read = (one: string): string => (one === '' || one.endsWith('/') ? `${one}index.html` : one);
  const length = (one: string): number => readFileSync(path.join(folder, read(one))).length;
  const sets = Map.groupBy(listPages(folder), (one) => findPageFiles(folder, read(one)).css.join(' '));
  return [...sets.values()].flatMap((pages) => pages.sort((a, b) => length(b) - length(a)).slice(0, 1));
}
