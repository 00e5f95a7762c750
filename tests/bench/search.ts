/**
 * `npm run bench:search [-- --documents 1000,10000] [--queries 500] [--seed 1]`: measures both indexes of the search page over
 * generated documents and the project's own; `--site dist` takes a copy of a built site's search page and builds none. The exact one: exactness against a plain substring scan, bytes of a first query,
 * the index, the page in Chromium. The one of words: bytes, requests and time of a first look in Chromium, the index, and how
 * far it is from a scan. Everything that it makes is in `.tongtu/bench/search/` (`--folder`). The exit code is 1 if anything is
 * found that should not be, or not found that should; other targets do not change it.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeLoad } from './machine.ts';
import { launchBrowser, measureWaits, withServer } from './search/browser.ts';
import { createDocuments } from './search/documents.ts';
import { measureFirstLook } from './search/first-look.ts';
import { typicalQueries } from './search/first-query.ts';
import { measureIndex, type IndexFigures } from './search/measure-index.ts';
import { createAskers } from './search/queries.ts';
import { describeIndex, describePage, describeWaits, describeWords } from './search/report.ts';
import { createScan } from './search/scan.ts';
import { buildSite, copySite, replaceIndex } from './search/site.ts';
import { formatRows } from './search/table.ts';
import { weighPage } from './weight/weigh.ts';
import { buildWordIndex, readFragments } from './search/word-index.ts';
import { measureWordExactness } from './search/words-exactness.ts';
import { pagefindFolder } from '../../src/search/pagefind/parts.ts';

const root = path.resolve(import.meta.dirname, '../..');
const demo = path.join(root, 'tests/demo');

/** With more documents the strings are not compared in the index of words: merging all its parts is nothing that a page does. */
const mostToCompare = 1000;

/** Waits in the browser, so many at most: first queries, each in a fresh context, and further ones. */
const [coldQueries, nextQueries] = [5, 20];

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000,10000' },
    queries: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: path.join(root, '.tongtu/bench/search') },
    // A built site whose search page is measured, instead of one that is built now.
    site: { type: 'string' },
  },
});
const work = path.resolve(values.folder);
const sizes = values.documents.split(',').map((size) => readCount('documents', size));
const queries = readCount('queries', values.queries);
const seed = readCount('seed', values.seed);

const started = performance.now();
const loadBefore = describeLoad();
console.log(`Search over ${sizes.join(' and ')} generated documents and the project's own, seed ${seed}.`);

const browser = await launchBrowser(root);
const site =
  values.site === undefined
    ? await step('the site is built', () => buildSite(root, path.join(work, 'site')))
    : copySite(path.resolve(values.site), path.join(work, 'site'));
const exact: boolean[] = [];
for (const size of sizes) {
  const documents = await step(`${size} documents are made`, () =>
    createDocuments(demo, { documents: size, seed }),
  );
  const folder = path.join(work, String(size));
  const figures = await step(`index of ${size} documents`, () =>
    measureIndex(folder, documents, { queries, seed }),
  );
  exact.push(isExact(figures));
  print(`${documents.length} documents`, describeIndex(figures, size));
  const askers = createAskers(documents, seed + 1);
  replaceIndex(site, 'search-index', path.join(folder, 'search-index'));
  const cold = askers.strings(Math.min(coldQueries, queries)).map(({ text }) => text);
  const next = [...typicalQueries, ...askers.strings(Math.min(nextQueries, queries)).map(({ text }) => text)];
  const waits = await step('Chromium', () =>
    withServer(site, (address) => measureWaits(browser, address, cold, next)),
  );
  print(`${documents.length} documents, Chromium on localhost`, describeWaits(waits, size));
  const pages = path.join(work, `${size}-pages`);
  const words = await step('index of words', () => buildWordIndex(pages, site, documents));
  replaceIndex(site, 'pagefind', path.join(pages, pagefindFolder));
  const { parts } = words.indexing;
  const [year] = parts.at(-1)?.years ?? [];
  const strings = askers.strings(queries);
  const seen = await step('Chromium', () =>
    withServer(site, async (address) => {
      const looks = [];
      for (const text of typicalQueries) looks.push(await measureFirstLook(browser, address, text));
      const narrowed = await measureFirstLook(browser, address, typicalQueries[0], {
        fromYear: year,
        toYear: year,
      });
      const fragments = readFragments(path.join(pages, pagefindFolder), parts);
      const exactness =
        size > mostToCompare
          ? undefined
          : await measureWordExactness(browser, address, parts, fragments, createScan(documents), strings);
      return { looks, narrowed, exactness };
    }),
  );
  print(`${documents.length} documents, by words (Pagefind)`, describeWords({ ...words, ...seen }, size));
}
await browser.close();
print('The search page', describePage(weighPage(site, 'search/index.html')));
console.log(`\nNode ${process.versions.node}, ${os.availableParallelism()} cores; ${seconds()} s in all`);
console.log(`load average (1, 5, 15 min) before: ${loadBefore}; after: ${describeLoad()}`);
if (exact.includes(false)) {
  console.error('Search is not exact.');
  process.exitCode = 1;
}

function isExact({ exactness, wrongFacets }: IndexFigures): boolean {
  return wrongFacets.length === 0 && Object.values(exactness).every(({ wrong }) => wrong.length === 0);
}

async function step<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const from = performance.now();
  const result = await run();
  console.log(`  ${name}: ${((performance.now() - from) / 1000).toFixed(1)} s`);
  return result;
}

function print(title: string, rows: Parameters<typeof formatRows>[0]): void {
  console.log(`\n${title}`);
  for (const line of formatRows(rows)) console.log(`  ${line}`);
  console.log('');
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(0);
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--${name} must be a whole number from 1, not ${text}`);
  return process.exit(1);
}
