import { expect, type Page } from '@playwright/test';
import { plainText, type Document } from '../../src/schema/document.ts';
import { readFigure, type Year } from '../demo/generator/figures.ts';
import { test } from './sites.ts';

// A journalist searches all bureaus and all years, trusts the count, and cites the exact paragraph. What is to be found is
// counted here by a plain substring scan of the same Documents.

const question = '四好农村路';

test('finds 四好农村路 across years, opens a paragraph and cites it', async ({ page, published }) => {
  const expected = findIn(published.documents, question);
  const years = new Set(
    expected.flatMap(({ data }) => [...data.plans, ...data.reviews].map((id) => id.slice(0, 4))),
  );
  expect(years.size, 'the content speaks of it in several years').toBeGreaterThan(1);

  await page.goto(published.address);
  await page.getByLabel('搜索词').fill(question);
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(`${published.address}search/?q=${encodeURIComponent(question)}`);
  expect(await readResults(page)).toEqual(expected.map(({ id }) => id).sort());
  const paragraphs = expected.flatMap((one) => one.paragraphs).filter(({ text }) => text.includes(question));
  await expect(
    page.getByText(`有 ${expected.length} 件文件、${paragraphs.length} 段含有“${question}”。`),
  ).toBeVisible();
  await expect(page).toHaveTitle(`${question} - 搜索 - ${published.site.name}`);

  const document = expected.find(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(question)));
  const [paragraph] = paragraphs.filter((one) => document?.paragraphs.includes(one));
  const result = page.locator(`[data-result="${document?.id}"]`);
  await expect(result.locator('mark').first()).toHaveText(question);
  await result.locator(`a[href$="#${paragraph?.id}"]`).click();
  // The question may come along in the address, for the page to mark what was found.
  const place = `${published.address}${document?.id}/#${paragraph?.id}`;
  await expect(page).toHaveURL((url) => url.href.replace(url.search, '') === place);
  await expect(page.locator(`[id="${paragraph?.id}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${paragraph?.id}"]`)).toContainText(question);

  const citation = page.getByRole('region', { name: '引用本文' });
  await expect(citation).toContainText(`${document?.data.title}[EB/OL]. `);
  const { href } = new URL(`${published.site.base}${document?.id}/`, published.site.domain);
  await expect(citation).toContainText(`[引用日期]. ${href}`);
});

test('compares five counties over three years, opens the sentence behind a number, and cites', async ({
  page,
  demo,
}) => {
  const counties = ['baishi', 'songlan', 'liaoxi', 'wangchuan', 'xingwu'];
  const query = `?measure=rural-roads-built&bureaus=${counties.join(',')}&years=2021-2023`;
  await page.goto(`${demo.address}compare/${query}`);
  const bodies = page.getByRole('table').locator('tbody');
  await expect(bodies).toHaveCount(counties.length);
  for (const [index, county] of counties.entries())
    for (const year of [2021, 2022, 2023] satisfies Year[]) {
      const { promised, reported } = readFigure(county, 'roads', year);
      const said = [promised, reported].flatMap((one) => (one === undefined ? [] : [`${one}公里`]));
      const row = bodies
        .nth(index)
        .getByRole('row')
        .filter({ has: page.locator('th, td').filter({ hasText: new RegExp(`^\\s*${year}年\\s*$`, 'u') }) });
      await expect(row.getByRole('link', { name: /^[\d.]+公里$/u }), `${county} ${year}`).toHaveText(said);
    }
  await expect(bodies.nth(3)).toContainText('本站没有收录总结');
  await expect(page.locator('[data-charts] svg')).toHaveCount(counties.length);
  const address = `${demo.site.domain}/compare/${query}`;
  await expect(page.locator('[data-citation]')).toContainText(address);

  await bodies.nth(1).getByRole('link', { name: '33公里', exact: true }).click();
  await expect(page).toHaveURL(/\/summaries\/songlan\/2023\/#/u);
  await expect(page.locator('.statement', { hasText: '新改建农村公路33公里' })).toBeInViewport();
});

test('counts exactly, wherever a string is cut', async ({ page, published }) => {
  const { documents } = published;
  const strings = documents.flatMap(({ paragraphs }) => {
    const [run = ''] = paragraphs.flatMap(({ text }) => /\p{Script=Han}{12,}/u.exec(text) ?? []);
    // In the middle of words; short ones stand in many documents, the last one in none.
    return [run.slice(1, 3), run.slice(2, 5), run.slice(3, 11), `${run.slice(3, 11)}龘`];
  });
  expect(strings.filter((string) => findIn(documents, string).length > 1).length).toBeGreaterThan(1);
  for (const string of strings) {
    await page.goto(`${published.address}search/?q=${encodeURIComponent(string)}`);
    const expected = findIn(documents, string).map(({ id }) => id);
    expect(await readResults(page), `“${string}”`).toEqual(expected.sort());
  }
});

test('two terms must both occur, in whatever order and form they are written', async ({
  page,
  published,
}) => {
  const expected = findIn(published.documents, '农村公路', 'G319').map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(findIn(published.documents, '农村公路').length);
  await page.goto(`${published.address}search/`);
  for (const text of ['农村公路 G319', 'ｇ３１９　农村公路']) {
    await page.getByLabel('搜索词').fill(text);
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page.getByText(`含有“${text}”。`)).toBeVisible();
    expect(await readResults(page), text).toEqual(expected.sort());
  }
});

test('the browser’s back button brings back the last question', async ({ page, published }) => {
  await page.goto(`${published.address}search/?q=${question}`);
  const first = await readResults(page);
  await page.getByLabel('搜索词').fill('没有人写过这句话');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.getByText('没有文件含有“没有人写过这句话”。')).toBeVisible();
  expect(await readResults(page)).toEqual([]);
  await page.goBack();
  await expect(page.getByLabel('搜索词')).toHaveValue(question);
  await expect(page.getByText(`含有“${question}”。`)).toBeVisible();
  expect(await readResults(page)).toEqual(first);
});

test('an empty question is answered with the lists', async ({ page, published }) => {
  await page.goto(`${published.address}search/?q=%20`);
  await expect(page.getByRole('region', { name: '列表' })).toBeVisible();
  await expect(page.locator('[data-result]')).toHaveCount(0);
  await page.goto(`${published.address}search/`);
  await expect(page).toHaveTitle(`搜索 - ${published.site.name}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('search says what it needs and offers the lists', async ({ page, published }) => {
    await page.goto(published.address);
    await page.getByLabel('搜索词').fill(question);
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page.locator('noscript p')).toContainText('检索要用 JavaScript', { useInnerText: true });
    await page
      .getByRole('region', { name: '列表' })
      .getByRole('link', { name: published.site.columns.plans })
      .click();
    await expect(page).toHaveURL(`${published.address}plans/`);
  });
});

/** Documents whose title or text has all of the strings. A phrase does not run across two paragraphs. */
function findIn(documents: readonly Document[], ...strings: readonly string[]): readonly Document[] {
  return documents.filter((document) => {
    const text = `${document.data.title}\n${plainText(document)}`;
    return strings.every((string) => text.includes(string));
  });
}

/** Ids of the documents that are shown, sorted, once the search has ended; its count must be theirs. */
async function readResults(page: Page): Promise<string[]> {
  const results = page.locator('[data-search-total]');
  await expect(results).toHaveCount(1);
  const ids = await results
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result') ?? ''));
  await expect(results).toHaveAttribute('data-search-total', String(ids.length));
  return ids.sort();
}
