import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Document, Section } from '../../src/schema/document.ts';
import { buildPagefind } from '../../src/search/pagefind/build-pagefind.ts';
import { partsFile, type Parts } from '../../src/search/pagefind/parts.ts';
import { readBundle, type Fragment } from '../unit/search/pagefind/read-index.ts';
import { projectRoot } from './site/project-copy.ts';
import { gone } from './site/projects.ts';
import { servePlainly } from './site/plain-server.ts';
import { listPages, test, type ServedSite } from './sites.ts';

// The index of all pages at `/pagefind/`: what is in it, and that Pagefind's own client reads it, here and on another site.

test('every page that is about something is in the index, and no list', ({ yunxi }) => {
  const isIndexed =
    /^(plans|summaries)\/.+\/$|^(bureaus|measures|projects|routes)\/[^/]+\/$|^help\/rules\/.+\/$/u;
  const others = ['glossary/', 'data/', 'help/', 'about/', 'accessibility/'];
  const isDocument = (one: string): boolean => yunxi.documents.some(({ id }) => `${id}/` === one);
  const wanted = listPages(yunxi.folder).filter(
    (one) =>
      !gone.includes(one.replace(/\/$/u, '')) &&
      (others.includes(one) ||
        (isIndexed.test(one) && (isDocument(one) || !/^(plans|summaries)/u.test(one)))),
  );
  expect([...readIndex(yunxi).keys()].sort()).toEqual(wanted.map((one) => encodeURI(`/${one}`)).sort());
});

test('the whole text of a document is in the index, and its headings lead to their anchors', ({ yunxi }) => {
  const index = readIndex(yunxi);
  for (const document of yunxi.documents) {
    const { content, anchors, meta } = find(index, document.id);
    const text = squeeze(content);
    for (const { id, text: own } of document.paragraphs) {
      for (const cell of own.split('\t')) expect(text, `${document.id}#${id}`).toContain(squeeze(cell));
    }
    expect(meta.title).toBe(document.data.title);
    const headings = flatten(document.outline).filter(({ runIn }) => !runIn);
    const added = ['attachments-title', 'footnote-label'];
    expect(
      anchors
        .filter(({ id }) => !added.includes(id))
        .map(({ id, text: title }) => ({ id, text: squeeze(title) })),
    ).toEqual(headings.map(({ id, text: title }) => ({ id, text: squeeze(title) })));
  }
});

test('a document has the filters that its facts have, and a bureau those above it', ({ yunxi }) => {
  const index = readIndex(yunxi);
  expect(find(index, 'plans/yunxi/2024')).toMatchObject({
    filters: {
      类型: ['文件'],
      年度: ['2024'],
      机构: ['云溪县交通运输局', '云岭市交通运输局', '南岭省交通运输厅'],
      层级: ['县级'],
      文种: ['年度工作计划'],
      主题: ['农村公路', '桥梁', '安全应急'],
    },
    meta: {
      type: '文件',
      bureau: '云溪县交通运输局',
      kind: '年度工作计划',
      period: '计划2024年',
      date: '2024-01-10',
    },
  });
  expect(find(index, 'bureaus/yunxi')).toMatchObject({
    filters: {
      类型: ['机构'],
      层级: ['县级'],
      机构: ['云溪县交通运输局', '云岭市交通运输局', '南岭省交通运输厅'],
    },
    meta: { title: '云溪县交通运输局', bureau: '云溪县交通运输局' },
  });
});

test('furniture is not in the index: tools, related documents, citations, footnote marks', ({ yunxi }) => {
  const { content } = find(readIndex(yunxi), 'plans/yunxi/2024');
  for (const furniture of ['复制链接', '扫一扫', '引用本文', '相关文档', '上一件', '↩']) {
    expect(readFileSync(path.join(yunxi.folder, 'plans/yunxi/2024/index.html'), 'utf8')).toContain(furniture);
    expect(content).not.toContain(furniture);
  }
});

test('Pagefind’s client finds pages under the prefix of the site', async ({ yunxi, page }) => {
  const server = await servePlainly(yunxi.folder, yunxi.site.base, { 'blank.html': blank });
  try {
    await page.goto(`${server.address}blank.html`);
    const results = await search(page, `${yunxi.site.base}pagefind/`, '云溪大桥', { 类型: '文件' });
    const result = results.find(({ url }) => url === `${yunxi.site.base}plans/yunxi/2024/`);
    expect(result?.excerpt).toContain('<mark>');
    expect(result?.sub_results.map(({ title }) => title)).toContain('（二）桥梁建设');
    for (const { url } of result?.sub_results ?? [])
      expect(url).toMatch(/^\/jtj\/plans\/yunxi\/2024\/(#(s-[0-9a-z]+|footnote-label))?$/u);
  } finally {
    await server.stop();
  }
});

test('the name of a bureau or a road finds its page first, and documents can be sorted by date', async ({
  yunxi,
  page,
}) => {
  const server = await servePlainly(yunxi.folder, yunxi.site.base, { 'blank.html': blank });
  try {
    await page.goto(`${server.address}blank.html`);
    const bundle = `${yunxi.site.base}pagefind/`;
    const [bureau] = await search(page, bundle, '云溪县交通运输局');
    expect(bureau?.url).toBe(`${yunxi.site.base}bureaus/yunxi/`);
    const [road] = await search(page, bundle, 'X012');
    // Two bureaus speak of a road with this number, each of its own.
    expect(road?.url).toMatch(/\/routes\/[a-z]+\/$/u);
    const sorted = await search(page, bundle, '公里', { 机构: '石桥县交通运输局' }, [], { date: 'desc' });
    const dates = sorted.flatMap(({ meta }) => meta.date ?? []);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual(dates.toSorted().toReversed());
  } finally {
    await server.stop();
  }
});

test('another site merges the index of this one with its own', async ({ yunxi, page }, { parallelIndex }) => {
  const folder = path.join(projectRoot, `.tongtu/e2e/portal-${String(parallelIndex)}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'site/news'), { recursive: true });
  writeFileSync(
    path.join(folder, 'site/news/index.html'),
    '<!doctype html><html lang="zh"><head><title>新闻</title><meta content="说明" data-pagefind-filter="类型[content]"></head><body><p data-pagefind-body>云溪大桥今天合龙。</p></body></html>',
  );
  await buildPagefind({ folder: path.join(folder, 'site'), cache: path.join(folder, 'cache'), version: '' });
  const portal = await servePlainly(path.join(folder, 'site'), '/', { 'blank.html': blank });
  const server = await servePlainly(yunxi.folder, yunxi.site.base);
  try {
    await page.goto(`${portal.address}blank.html`);
    const merged = await search(page, '/pagefind/', '云溪大桥', {}, [`${server.address}pagefind/`]);
    const urls = merged.map(({ url }) => url);
    expect(urls).toContain('/news/');
    expect(urls).toContain(`${server.address}plans/yunxi/2024/`);

    // The portal needs no index of its own: the client itself can come from here.
    const direct = await search(page, `${server.address}pagefind/`, '云溪大桥');
    expect(direct.map(({ url }) => url)).toContain(`${server.address}plans/yunxi/2024/`);

    // Only what lies below `/pagefind/` may be read from elsewhere.
    const readElsewhere = await page.evaluate(
      (address) => fetch(address).then(({ status }) => String(status), String),
      `${server.address}plans/yunxi/2024/index.json`,
    );
    expect(readElsewhere).toContain('Failed to fetch');
  } finally {
    await Promise.all([portal.stop(), server.stop()]);
  }
});

test('Pagefind’s search box on another site shows results of this one', async ({ yunxi, page }) => {
  const server = await servePlainly(yunxi.folder, yunxi.site.base);
  const bundle = `${server.address}pagefind/`;
  const portal = await servePlainly('', '/', {
    'index.html': `<!doctype html><html lang="zh-CN"><head><title>门户</title><link rel="stylesheet" href="${bundle}pagefind-component-ui.css"><script type="module" src="${bundle}pagefind-component-ui.js"></script></head><body><pagefind-config bundle-path="${bundle}"></pagefind-config><pagefind-searchbox></pagefind-searchbox></body></html>`,
  });
  try {
    await page.goto(portal.address);
    await page.getByRole('combobox').fill('云溪大桥');
    const result = page.getByText('云溪县交通运输局2024年工作计划').first();
    await result.click();
    await expect(page).toHaveURL(new RegExp(`^${server.address}plans/yunxi/2024/`, 'u'));
  } finally {
    await Promise.all([portal.stop(), server.stop()]);
  }
});

test('older bundles are merged when they are asked for', async ({ yunxi, page }, { parallelIndex }) => {
  const folder = path.join(projectRoot, `.tongtu/e2e/parts-${String(parallelIndex)}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(yunxi.folder, path.join(folder, 'site'), { recursive: true });
  const site = path.join(folder, 'site');
  await buildPagefind({
    folder: site,
    cache: path.join(folder, 'cache'),
    version: '',
    charactersInBundle: 20_000,
  });
  const { parts } = JSON.parse(readFileSync(path.join(site, 'pagefind', partsFile), 'utf8')) as Parts;
  expect(parts.length).toBeGreaterThan(2);
  const document = yunxi.documents.find(({ id }) => id === 'summaries/yunxi/2022');
  const part = parts
    .slice(1)
    .find(({ path: one }) => readBundle(path.join(site, 'pagefind', one)).has(`/${String(document?.id)}/`));
  expect(part?.years).toContain(2022);
  const server = await servePlainly(site, yunxi.site.base, { 'blank.html': blank });
  try {
    await page.goto(`${server.address}blank.html`);
    const bundle = `${yunxi.site.base}pagefind/`;
    const title = document?.data.title ?? '';
    const address = `${yunxi.site.base}summaries/yunxi/2022/`;
    expect((await search(page, bundle, title)).map(({ url }) => url)).not.toContain(address);
    const merged = await search(page, bundle, title, { 年度: '2022' }, [`${bundle}${String(part?.path)}`]);
    expect(merged.map(({ url }) => url)).toContain(address);
  } finally {
    await server.stop();
  }
});

const blank = '<!doctype html><html lang="zh-CN"><head><title>空白</title></head><body></body></html>';

interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string }[];
}

/** Asks Pagefind's own client, in a fresh page. @param others bundles to be merged */
function search(
  page: Page,
  bundle: string,
  text: string,
  filters: Readonly<Record<string, string>> = {},
  others: readonly string[] = [],
  sort: Readonly<Record<string, 'asc' | 'desc'>> = {},
): Promise<Result[]> {
  return page.evaluate(
    async ([folder, words, wanted, merged, order]) => {
      interface Client {
        mergeIndex: (folder: string) => Promise<void>;
        destroy: () => Promise<void>;
        search: (
          text: string,
          options: { filters: Readonly<Record<string, string>>; sort: Readonly<Record<string, string>> },
        ) => Promise<{ results: { data: () => Promise<Result> }[] }>;
      }
      const client = (await import(`${folder}pagefind.js`)) as Client;
      await client.destroy();
      for (const one of merged) await client.mergeIndex(one);
      const { results } = await client.search(words, { filters: wanted, sort: order });
      return Promise.all(results.map(({ data }) => data()));
    },
    [bundle, text, filters, others, sort] as const,
  );
}

function readIndex({ folder }: ServedSite): Map<string, Fragment> {
  return readBundle(path.join(folder, 'pagefind'));
}

function find(index: ReadonlyMap<string, Fragment>, id: Document['id']): Fragment {
  const fragment = index.get(encodeURI(`/${id}/`));
  if (!fragment) throw new Error(`${id} is not in the index`);
  return fragment;
}

function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** White space is the browser's business; Pagefind puts a full stop behind what has none. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
