import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { isVersionAddress } from '../../src/schema/address.ts';
import type { Document } from '../../src/schema/document.ts';
import { listFiles } from './site/files.ts';
import { isShortPlan } from './site/many-plans.ts';
import { choosePages, openPages } from './site/open-page.ts';
import { gone } from './site/projects.ts';
import { readPages, type ReadPage } from './site/read-page.ts';
import { readHtml } from './site/read-html.ts';
import { listPages, test, type ServedSite } from './sites.ts';

// All pages of two sites: of the project's own content, and of the one with every shape of document under a path prefix.

test.describe('the project’s own content', () => {
  test('html-validate finds nothing', async ({ published }) => {
    test.slow();
    expect(await validate(published)).toEqual([]);
  });
  test('pages lead somewhere, and open with and without JavaScript', ({ published, browser }) =>
    checkPages(published, browser));
  test('the visible text of a document page is the text of its Document', ({ published, page }) =>
    checkTexts(published, page));
});

test.describe('云溪县', () => {
  test('html-validate finds nothing', async ({ yunxi }) => {
    test.slow();
    expect(await validate(yunxi)).toEqual([]);
  });
  test('pages lead somewhere, and open with and without JavaScript', ({ yunxi, browser }) =>
    checkPages(yunxi, browser));
  test('the visible text of a document page is the text of its Document', ({ yunxi, page }) =>
    checkTexts(yunxi, page));
});

test('the sitemap names every page that is meant to be found, and robots.txt the sitemap', ({ yunxi }) => {
  const { folder, site } = yunxi;
  const sitemap = readFileSync(path.join(folder, 'sitemap-0.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url]) => decodeURI(url ?? ''));
  const prefix = `${site.domain}${site.base}`;
  // Of these an own test tells (former.spec.ts).
  const moved = new Set(['plans/yunxi/2018', 'plans/yunxi/2019', ...gone].map((one) => `${one}/`));
  expect(named.sort()).toEqual(
    listPages(folder)
      .filter((one) => one !== '404.html' && !moved.has(one) && !isVersionAddress(`/${one}`))
      .map((one) => `${prefix}${one}`)
      .sort(),
  );
  expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${prefix}sitemap-index.xml`,
  );
});

test('a site that says so is told apart on every page, on paper too, and left alone by search engines', async ({
  demo,
  page,
}) => {
  const { folder, site, address } = demo;
  const pages = listPages(folder);
  expect(pages.length).toBeGreaterThan(200);
  for (const one of pages) {
    const html = readHtml(path.join(folder, one.endsWith('.html') ? one : `${one}index.html`));
    expect(html, one).toContain(`<p class="frame">${site.notice ?? ''}</p>`);
    expect(html, one).toContain('<meta name="robots" content="noindex">');
  }
  expect(listFiles(folder).filter((file) => file.startsWith('sitemap'))).toEqual([]);
  expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).not.toMatch(/Sitemap|Disallow: \/$/mu);
  expect(readFileSync(path.join(folder, 'data/datapackage.json'), 'utf8')).toContain(site.notice);
  await page.goto(`${address}plans/nanping/2023/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(site.notice ?? '')).toBeVisible();
});

test('no style sheet asks for a font or for anything from elsewhere', ({ published: { folder } }) => {
  const sheets = listFiles(folder).filter((file) => file.startsWith('_astro/') && file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) {
    expect(readFileSync(path.join(folder, sheet), 'utf8'), sheet).not.toMatch(/@font-face|@import|url\(/u);
  }
});

/** `file:line:column message`, for each mistake in the HTML of a site. */
async function validate({ folder }: ServedSite): Promise<string[]> {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const found: string[] = [];
  for (const file of listFiles(folder).filter((one) => one.endsWith('.html'))) {
    const { results } = await validator.validateFile(path.join(folder, file));
    for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
      found.push(`${file}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  return found;
}

async function checkPages(served: ServedSite, browser: Browser): Promise<void> {
  test.setTimeout(120_000);
  const paths = listPages(served.folder);
  expect(paths.length).toBeGreaterThan(40);
  const read = readPages(served, paths);
  await test.step('no link, anchor or asset is broken', () => {
    expect(findBrokenReferences(served, read)).toEqual([]);
  });
  await test.step('every page can be reached from the home page', () => {
    expect(findOrphans(served, read)).toEqual([]);
  });
  await test.step('no page has the title of another', () => {
    const titles = Map.groupBy(read, ({ title }) => title);
    expect([...titles].filter(([, owners]) => owners.length > 1).map(([title]) => title)).toEqual([]);
  });
  await test.step('nothing is written after the end of a page', () => {
    expect(read.filter(({ after }) => after !== '').map((page) => page.path)).toEqual([]);
  });
  await test.step('every page has the meta tags of its kind', () => {
    expect(read.flatMap((page) => findWrongMeta(served, page))).toEqual([]);
  });

  const documents = chooseDocuments(served);
  // A page that leads on by itself is another one before it has been looked at.
  const staying = paths.filter((one) => !leadsOn(served, one));
  const chosen = choosePages(documents, staying);
  const pages = await openPages(browser, served, chosen, { javaScriptEnabled: true });
  const plain = await openPages(browser, served, chosen, { javaScriptEnabled: false });
  await test.step('no page complains', () => {
    const complaints = [...pages, ...plain].flatMap((page) =>
      page.complaints.map((text) => `${page.path}: ${text}`),
    );
    expect(complaints).toEqual([]);
  });
  await test.step('nothing comes from elsewhere, and no font', () => {
    const { origin } = new URL(served.address);
    const requests = [...pages, ...plain].flatMap((page) => page.requests);
    expect(requests.filter(({ url }) => new URL(url).origin !== origin)).toEqual([]);
    expect(requests.filter(({ type }) => type === 'font')).toEqual([]);
  });
  await test.step('a document page loads its two scripts, what it shares with others, and no other', () => {
    for (const { id } of documents) {
      const page = pages.find((one) => one.path === `${id}/`);
      const scripts = page?.requests.filter(({ type }) => type === 'script').map(({ url }) => url) ?? [];
      // Two pages load scripts later, so Vite's 0.9 KB for that are a file of their own; comparisons copy citations, too.
      const own = scripts.filter((url) => !/\/(?:preload-helper|copy-address)\./u.test(url));
      expect(own.length, id).toBeLessThanOrEqual(2);
      expect(scripts.length, id).toBeLessThanOrEqual(4);
      expect(scripts.filter((url) => !url.startsWith(`${served.address}_astro/`))).toEqual([]);
    }
  });
  await test.step('the text is the same without JavaScript', () => {
    expect(plain.map(({ text }) => squeeze(text))).toEqual(pages.map(({ text }) => squeeze(text)));
  });
}

/** All but most of those that are alike. */
function chooseDocuments({ documents }: ServedSite): readonly Document[] {
  const alike = documents.filter(isShortPlan).slice(1);
  return documents.filter((document) => !alike.includes(document));
}

async function checkTexts(served: ServedSite, page: Page): Promise<void> {
  // Each paragraph of each document is laid out and read.
  test.slow();
  for (const { id, paragraphs } of chooseDocuments(served)) {
    await page.goto(`${served.address}${encodeURI(id)}/`);
    const ids = paragraphs.map((paragraph) => paragraph.id);
    const { parts, whole } = await readDocumentText(page, ids);
    expect(parts.map(squeeze), id).toEqual(paragraphs.map(({ text }) => squeeze(text)));
    // Nothing but the paragraphs, and each of them once.
    expect(sortCharacters(whole), id).toBe(sortCharacters(paragraphs.map(({ text }) => text).join('')));
  }
}

/** `page → reference`, for each that leads nowhere. */
function findBrokenReferences({ folder, address }: ServedSite, pages: readonly ReadPage[]): string[] {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  const { origin } = new URL(address);
  return pages.flatMap((page) =>
    page.references
      .filter((reference) => {
        const url = new URL(reference);
        if (url.origin !== origin) return false;
        if (!url.href.startsWith(address)) return true;
        const target = decodeURIComponent(url.href.slice(address.length).replace(/[?#].*$/u, ''));
        const fragment = url.hash.slice(1);
        const known = ids.get(target);
        // A browser looks for the fragment as it is written, then for what it means (HTML, "find a potential indicated element").
        if (fragment !== '') return !known?.has(fragment) && !known?.has(decodeURIComponent(fragment));
        return !ids.has(target) && !isFile(path.join(folder, target));
      })
      .map((reference) => `${page.path} → ${decodeURI(reference)}`),
  );
}

function leadsOn({ folder }: ServedSite, one: string): boolean {
  const file = path.join(folder, one === '' || one.endsWith('/') ? `${one}index.html` : one);
  return readHtml(file).includes('http-equiv="refresh"');
}

/**
 * Pages that stay for those who have their addresses: the state of which three were made, states that no promise has today, and
 * documents that moved or were withdrawn.
 */
function isKeptForItsAddress({ path: one, meta }: ReadPage): boolean {
  return one.startsWith('ledger/states/') || meta['robots'] === 'noindex';
}

/** Pages to which no way leads from the home page. The 404 page has none by nature. */
function findOrphans({ address }: ServedSite, pages: readonly ReadPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const reached = new Set(['']);
  for (const one of reached) {
    for (const reference of byPath.get(one)?.references ?? []) {
      if (!reference.startsWith(address)) continue;
      const target = decodeURIComponent(reference.slice(address.length).replace(/[?#].*$/u, ''));
      if (byPath.has(target)) reached.add(target);
    }
  }
  return pages
    .filter((page) => !isKeptForItsAddress(page) && !reached.has(page.path))
    .map((page) => page.path);
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function findWrongMeta(served: ServedSite, { path: page, meta }: ReadPage): string[] {
  const document = served.documents.find(({ id }) => `${id}/` === page);
  return Object.entries(wantedMeta(served, page, document)).flatMap(([name, wanted]) => {
    const found = meta[name.toLowerCase()];
    const right = wanted === true ? found !== undefined && found !== '' : found === wanted;
    return right ? [] : [`${page}: ${name} is ${found}, not ${wanted}`];
  });
}

/** A value, or `true` for any that is not empty; `undefined` if the tag must not be there. */
type Wanted = Record<string, string | true | undefined>;

/** Meta tags by kind of page, as 国办发〔2017〕47号 has them: the site's, the column's, the article's. */
function wantedMeta({ site }: ServedSite, page: string, document: Document | undefined): Wanted {
  const ofSite = {
    SiteName: site.name,
    SiteDomain: new URL(site.domain).host,
    SiteIDCode: site.siteIdCode,
    description: true,
    'og:title': true,
    'og:type': document ? 'article' : undefined,
    'og:image': new URL(`${site.base}share.png`, site.domain).href,
  } as const;
  if (!/^(plans|summaries|bureaus|years|kinds|topics|matrix|routes|ledger|measures|projects)\//u.test(page))
    return ofSite;
  const ofColumn = {
    ColumnName: true,
    ColumnDescription: true,
    ColumnKeywords: true,
    ColumnType: true,
  } as const;
  if (!document) return { ...ofSite, ...ofColumn, ArticleTitle: undefined };
  const { title, published, keywords, abstract } = document.data;
  return {
    ...ofSite,
    ...ofColumn,
    ArticleTitle: title,
    PubDate: published,
    ContentSource: true,
    Author: true,
    Keywords: keywords.length > 0 ? keywords.join(',') : undefined,
    ...(abstract !== undefined && { Description: abstract }),
    Url: new URL(encodeURI(site.base + page), site.domain).href,
  };
}

/** Visible text of a document: each of its paragraphs by id, and the whole. What the page adds is taken out first. */
function readDocumentText(page: Page, ids: readonly string[]): Promise<{ parts: string[]; whole: string }> {
  return page.locator('.document-text').evaluate((element: HTMLElement, all) => {
    const added = '.document-text a:empty, [data-footnote-ref], [data-footnote-backref], #footnote-label';
    for (const one of element.querySelectorAll(added)) one.remove();
    return {
      parts: all.map((id) => document.getElementById(id)?.innerText ?? `no element has the id ${id}`),
      whole: element.innerText,
    };
  }, ids);
}

/** White space is the browser's and the editor's business, not the text's. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Footnotes stand elsewhere on the page than in the file, hence characters are compared, not their order. */
function sortCharacters(text: string): string {
  return [...squeeze(text)].sort().join('');
}
