import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readCsv } from '../../src/gather/read-csv.ts';
import { isPromise, ledgerStates, lateState, partState } from '../../src/promises/states/state.ts';
import { readHtml } from './site/read-html.ts';
import { listPages, test, type ServedSite } from './sites.ts';

// Every promise is counted once, and every page that counts promises has the numbers that promises.csv gives by the rule that its
// description tells.

type Line = ReadonlyMap<string, string>;

const readLines = ({ folder }: ServedSite): Line[] =>
  readCsv(readFileSync(path.join(folder, 'data/promises.csv'), 'utf8'));
const readPage = ({ folder }: ServedSite, page: string): string =>
  readHtml(path.join(folder, page, 'index.html'));
const stateOf = (line: Line) => ledgerStates.find(({ id }) => id === line.get('state'))?.id ?? 'void';
/** The rule of the data dictionary. */
const isCounted = (line: Line): boolean => isPromise(stateOf(line)) && !line.has('part_of');

/** As the drawing of a strip says it. */
function describe(lines: readonly Line[]): string {
  const counted = lines.filter(isCounted);
  const states = ledgerStates.flatMap(({ id, name }) => {
    const count = counted.filter((line) => stateOf(line) === id).length;
    return count > 0 ? [`${name} ${count} 项`] : [];
  });
  return `承诺 ${counted.length} 项：${states.join('，')}`;
}

const labelsOf = (html: string): string[] =>
  [...html.matchAll(/aria-label="(承诺 \d+ 项：[^"]*)"/gu)].map(([, label = '']) => label);
const countsOf = (html: string): Record<string, number> =>
  Object.fromEntries(
    [...html.matchAll(/data-count="([a-z-]+)">(\d+)</gu)].map(([, name = '', count]) => [
      name,
      Number(count),
    ]),
  );
const rowsOf = (html: string): string[] => [...html.matchAll(/<tr id="(l-\w+)"/gu)].map(([, id = '']) => id);

test('home, places and years count the promises of promises.csv, each once', ({ demo }) => {
  const lines = readLines(demo);
  expect(lines.filter((line) => line.has('part_of')).length).toBeGreaterThan(0);
  const home = readPage(demo, '');
  expect(labelsOf(home)).toEqual([describe(lines)]);
  expect(home).toContain(`全部 ${lines.filter(isCounted).length} 项承诺`);

  const places = listPages(demo.folder).filter((page) => /^bureaus\/[a-z\d-]+\/$/u.test(page));
  expect(places.length).toBeGreaterThan(10);
  let years = 0;
  for (const page of places) {
    const html = readPage(demo, page);
    const id = page.split('/')[1] ?? '';
    const own = lines.filter((line) => line.get('bureau') === id);
    const [first, ...others] = labelsOf(html);
    if (own.some(isCounted)) {
      expect(first, page).toBe(describe(own));
      expect(html, page).toContain(`<small>${own.filter(isCounted).length} 项</small>`);
    }
    // Of the places below the numbers are told as a strip for all, a map, and a table: all are the same.
    const answer = /一共承诺 (\d+) 项/u.exec(html)?.[1];
    if (answer !== undefined) {
      const ids = new Set(listRows(demo, `ledger/bureaus/${id}/`));
      const below = lines.filter((line) => ids.has(line.get('id') ?? '') && line.get('bureau') !== id);
      expect(Number(answer), page).toBe(below.filter(isCounted).length);
      expect(own.some(isCounted) ? others[0] : first, page).toBe(describe(below));
      const table = [...html.matchAll(/<td class="row-table__short">(\d+) 项/gu)].map(([, one]) =>
        Number(one),
      );
      if (table.length > 0)
        expect(
          table.reduce((sum, one) => sum + one, 0),
          page,
        ).toBe(Number(answer));
    }
    for (const [, year = '', count] of html.matchAll(
      /<h3>(\d{4})年<\/h3>(?:(?!<h3>)[\s\S])*?place-year__summary">\s*承诺 (\d+) 项/gu,
    )) {
      const ofYear = own.filter((line) =>
        new RegExp(`^${year}(?:$|-(?!.*/(?!${year})))`, 'u').test(line.get('period') ?? ''),
      );
      expect(Number(count), `${page} ${year}`).toBe(ofYear.filter(isCounted).length);
      years += 1;
    }
  }
  expect(years).toBeGreaterThan(20);
});

/** Ids of the lines on all pages of a list. */
function listRows(site: ServedSite, list: string): string[] {
  return listPages(site.folder)
    .filter((page) => page === list || page.startsWith(`${list}page-`))
    .flatMap((page) => rowsOf(readPage(site, page)));
}

test('every list of the ledger counts what it lists, each promise once', ({ demo }) => {
  const lines = new Map(readLines(demo).map((line) => [line.get('id') ?? '', line]));
  const lists = listPages(demo.folder).filter((page) => /^ledger\/(?:[a-z]+\/[^/]+\/)?$/u.test(page));
  expect(lists.length).toBeGreaterThan(30);
  for (const list of lists) {
    if (list.startsWith('ledger/sites/')) continue;
    const html = readPage(demo, list);
    const own = listRows(demo, list).flatMap((id) => lines.get(id) ?? []);
    const counts = countsOf(html);
    const counted = own.filter(isCounted);
    expect(counts['promises'], list).toBe(counted.length);
    expect(counts[partState.id] ?? 0, list).toBe(own.filter((line) => line.has('part_of')).length);
    expect(counts[lateState.id] ?? 0, list).toBe(
      counted.filter((line) => line.get('late') === 'true').length,
    );
    for (const { id } of ledgerStates.filter((one) => isPromise(one.id)))
      expect(counts[id], `${list} ${id}`).toBe(counted.filter((line) => stateOf(line) === id).length);
  }
  const whole = readPage(demo, 'ledger/');
  for (const { id } of ledgerStates.filter((one) => isPromise(one.id)))
    expect(listRows(demo, `ledger/states/${id}/`).length, id).toBe(countsOf(whole)[id]);
  // A bar for each bureau, in the story.
  const bars = [...whole.matchAll(/ledger\/bureaus\/([a-z\d-]+)\/">[^<]*<\/a>\s*<small>(\d+) 项<\/small>/gu)];
  expect(bars.length).toBeGreaterThan(8);
  for (const [, bureau, count] of bars) {
    const own = [...lines.values()].filter((line) => line.get('bureau') === bureau);
    expect(Number(count), bureau).toBe(own.filter(isCounted).length);
  }
});

test('the script counts as the pages do, and no filter counts a promise twice', async ({ page, demo }) => {
  const own = readLines(demo).filter(
    (line) => line.get('bureau') === 'baishi' && (line.get('period') ?? '').startsWith('2024'),
  );
  await page.goto(`${demo.address}ledger/?bureau=baishi&year=2024`);
  await expect(page.locator('[data-found]')).toHaveText(/^符合条件的/u);
  const counted = own.filter(isCounted);
  await expect(page.locator('[data-count=promises]')).toHaveText(String(counted.length));
  await expect(page.locator('[data-count=part]')).toHaveText('1');
  const notDue = String(counted.filter((line) => stateOf(line) === 'not-due').length);
  await expect(page.locator('[data-count=not-due]')).toHaveText(notDue);
  await expect(page.locator('[data-facet=state] [data-value=not-due] small')).toHaveText(notDue);
  await page.goto(`${demo.address}ledger/?bureau=baishi&year=2024&state=not-due`);
  await expect(page.locator('[data-found]')).toHaveText(new RegExp(`^符合条件的 ${notDue} 行`, 'u'));
});
