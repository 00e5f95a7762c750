import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { listPages, test, type ServedSite } from './sites.ts';

interface Thing {
  readonly '@context': string;
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a page says of itself to programs, by type. */
async function readThings(page: Page, { address }: ServedSite, place: string): Promise<Map<string, Thing>> {
  await page.goto(address + encodeURI(place));
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const things = texts.map((text) => JSON.parse(text) as Thing);
  for (const thing of things) expect(thing['@context'], place).toBe('https://schema.org');
  return new Map(things.map((thing) => [thing['@type'], thing]));
}

test('pages of every sort say the way to them to programs too', async ({ yunxi, page }) => {
  const base = `${yunxi.site.domain}${yunxi.site.base}`;
  let breadcrumbs = 0;
  // The deepest page of each column.
  const columns = Map.groupBy(listPages(yunxi.folder), (place) => place.split('/')[0]);
  for (const pages of columns.values()) {
    const [place = ''] = pages.toSorted((a, b) => b.split('/').length - a.split('/').length);
    const things = await readThings(page, yunxi, place);
    const steps = await page.locator('.breadcrumb li').evaluateAll((items) =>
      items.map((item) => {
        const address = item.querySelector('a')?.getAttribute('href');
        return { name: item.textContent.trim(), ...(address != null && { item: address }) };
      }),
    );
    // The home page, with which each begins, is the way to everything.
    const wanted = steps.slice(1).map(({ name, item }, index) => {
      const absolute = item === undefined ? {} : { item: item.replace(yunxi.site.base, base) };
      return { '@type': 'ListItem', position: index + 1, name, ...absolute };
    });
    expect(things.get('BreadcrumbList')?.['itemListElement'] ?? [], place).toEqual(wanted);
    breadcrumbs += Number(steps.length > 0);
  }
  expect(breadcrumbs).toBeGreaterThan(10);
});

test('a document page describes the document, and leads to its data', async ({ yunxi, page }) => {
  for (const { id, data } of yunxi.documents.slice(0, 5)) {
    const report = (await readThings(page, yunxi, `${id}/`)).get('Report');
    const url = new URL(encodeURI(`${yunxi.site.base}${id}/`), yunxi.site.domain).href;
    expect(report).toMatchObject({ name: data.title, url, genre: data.kind, inLanguage: 'zh-CN' });
    expect(report?.['encoding']).toMatchObject({ contentUrl: `${url}index.json` });
    const answer = await page.request.get(`${yunxi.address}${encodeURI(id)}/index.json`);
    expect(await answer.json()).toMatchObject({ id, url, data: { title: data.title } });
  }
});

test('the home page, the glossary and the data say what they are', async ({ yunxi, page }) => {
  expect((await readThings(page, yunxi, '')).get('WebSite')).toMatchObject({ name: yunxi.site.name });
  const terms = (await readThings(page, yunxi, 'glossary/')).get('DefinedTermSet');
  for (const { url } of terms?.['hasDefinedTerm'] as { url: string }[]) {
    const id = decodeURIComponent(new URL(url).hash.slice(1));
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
  const dataset = (await readThings(page, yunxi, 'data/')).get('Dataset');
  const downloads = dataset?.['distribution'] as { contentUrl: string }[];
  expect(downloads.length).toBeGreaterThan(10);
  for (const { contentUrl } of downloads) {
    const name = contentUrl.slice(`${yunxi.site.domain}${yunxi.site.base}`.length);
    expect(existsSync(path.join(yunxi.folder, name)), contentUrl).toBe(true);
    await expect(page.locator(`a[href="${yunxi.site.base}${name}"]`)).toHaveCount(1);
  }
});

test('the licence of the data stands where data are taken', async ({ page, published }) => {
  const { name, url } = published.site.licence;
  for (const place of ['data/', 'search/?q=公路']) {
    await page.goto(published.address + place);
    await expect(page.getByRole('link', { name }).first(), place).toHaveAttribute('href', url);
  }
  const things = await readThings(page, published, 'data/');
  expect(things.get('Dataset')).toMatchObject({ license: url });
});
