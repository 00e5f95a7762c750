import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { parseQuery } from '../../../src/search/engine/query.ts';
import { withFreshContext, withServer } from './browser.ts';
import { createTally, type Exactness } from './exactness.ts';
import { measureFolder, type FolderSize } from './index-folder.ts';
import type { Question } from './queries.ts';
import { scan, type Scan } from './scan.ts';

/** What Pagefind is like with the same documents and everything at its default. */
export interface PagefindFigures {
  readonly bare: Exactness;
  /** The query in `"…"`, which Pagefind takes for an exact phrase. */
  readonly quoted: Exactness;
  /** Time to index and write. */
  readonly seconds: number;
  readonly size: FolderSize;
  /** Bytes that a browser reads for its first query and the first results, for each query. */
  readonly firstQueries: readonly number[];
}

/** Results whose text is read, as on our search page. */
const pageLength = 10;

export async function measurePagefind(
  browser: Browser,
  folder: string,
  scanned: Scan,
  questions: readonly Question[],
  typical: readonly string[],
): Promise<PagefindFigures> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><title>Pagefind</title>');
  const seconds = await writePagefind(path.join(folder, 'pagefind'), scanned.documents);
  const ids = readFragmentIds(path.join(folder, 'pagefind/fragment'));
  return withServer(folder, async (address) => {
    const compare = async (write: (text: string) => string): Promise<Exactness> => {
      const tally = createTally();
      const texts = questions.map(({ text }) => text.replace(/^"(.*)"$/u, '$1'));
      const found = await searchAll(browser, address, texts.map(write));
      questions.forEach(({ text }, number) => {
        const expected = scan(scanned, parseQuery(text)).map(({ id }) => id);
        if (
          !tally.add(
            (found[number] ?? []).map((fragment) => ids.get(fragment) ?? fragment),
            expected,
          )
        )
          tally.addWrong(text);
      });
      return tally.finish(questions.length);
    };
    const firstQueries: number[] = [];
    for (const text of typical) firstQueries.push(await measureFirstQuery(browser, address, text));
    return {
      bare: await compare((text) => text),
      quoted: await compare((text) => `"${text}"`),
      seconds,
      size: measureFolder(path.join(folder, 'pagefind')),
      firstQueries,
    };
  });
}

async function writePagefind(folder: string, documents: readonly DocumentData[]): Promise<number> {
  const started = performance.now();
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const document of documents) {
    const { errors: problems } = await index.addHTMLFile({
      url: `/${document.id}/`,
      content: writePage(document),
    });
    if (problems.length > 0) throw new Error(problems.join('\n'));
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  return (performance.now() - started) / 1000;
}

function writePage({ data, paragraphs }: DocumentData): string {
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const blocks = paragraphs.map(({ kind, text }) => {
    const name = kind === 'heading' ? 'h2' : 'p';
    return `<${name}>${escape(text)}</${name}>`;
  });
  const title = escape(data.title);
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><h1>${title}</h1>${blocks.join('')}</body></html>`;
}

/** Name of a fragment, which is a result's id → id of the document. */
function readFragmentIds(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [path.basename(file, '.pf_fragment'), url.slice(1, -1)];
    }),
  );
}

interface Pagefind {
  readonly search: (query: string) => Promise<{ results: { id: string; data: () => Promise<unknown> }[] }>;
}

async function searchAll(browser: Browser, address: string, queries: readonly string[]): Promise<string[][]> {
  return withFreshContext(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    return page.evaluate(async (texts) => {
      const script = ['', 'pagefind', 'pagefind.js'].join('/');
      const pagefind = (await import(script)) as Pagefind;
      const found: string[][] = [];
      for (const text of texts) found.push((await pagefind.search(text)).results.map(({ id }) => id));
      return found;
    }, queries);
  });
}

async function measureFirstQuery(browser: Browser, address: string, query: string): Promise<number> {
  return withFreshContext(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    let bytes = 0;
    page.on('response', (response) => {
      bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await page.evaluate(
      async ([text, most]) => {
        const script = ['', 'pagefind', 'pagefind.js'].join('/');
        const pagefind = (await import(script)) as Pagefind;
        const { results } = await pagefind.search(text);
        await Promise.all(results.slice(0, most).map(({ data }) => data()));
      },
      [query, pageLength] as const,
    );
    return bytes;
  });
}
