/**
 * `npm run bench:search [-- --documents 1000,10000] [--queries 500] [--seed 1]`: measures search over generated documents and the
 * project's own: exactness against a plain substring scan, bytes of a first query, the index, the search page in Chromium, and
 * the default Pagefind beside it. Everything that it makes is in `.tongtu/bench/search/`. The exit code is 1 if anything is
 * found that should not be, or not found that should; other targets do not change it.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser, measureWaits, withServer } from './search/browser.ts';
import { createDocuments } from './search/documents.ts';
import { typicalQueries } from './search/first-query.ts';
import { measureIndex, type IndexFigures } from './search/measure-index.ts';
import { measurePagefind, type PagefindFigures } from './search/pagefind.ts';
import { createAskers } from './search/queries.ts';
import { describeIndex, describePage, describePagefind, describeWaits } from './search/report.ts';
import { createScan } from './search/scan.ts';
import { buildSite, replaceIndex } from './search/site.ts';
import { formatRows } from './search/table.ts';
import { weighPage } from './weight/weigh.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(root, '.tongtu/bench/search');

/** Pagefind is measured with no more documents than this: its index of 10,000 takes minutes. */
const mostForPagefind = 1000;

/** Waits in the browser: first queries, each in a fresh context, and further ones. */
const [coldQueries, nextQueries] = [5, 20];

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000,10000' },
    queries: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
  },
});
const sizes = values.documents.split(',').map((size) => readCount('documents', size));
const queries = readCount('queries', values.queries);
const seed = readCount('seed', values.seed);

const started = performance.now();
const loadBefore = describeLoad();
console.log(`Search over ${sizes.join(' and ')} generated documents and the project's own, seed ${seed}.`);

const browser = await launchBrowser(root);
const site = await step('the site is built', () => buildSite(root, path.join(work, 'site')));
const exact: boolean[] = [];
let pagefind: PagefindFigures | undefined;
for (const size of sizes) {
  const documents = await step(`${size} documents are made`, () =>
    createDocuments(root, { documents: size, seed }),
  );
  const folder = path.join(work, String(size));
  const figures = await step(`index of ${size} documents`, () =>
    measureIndex(folder, documents, { queries, seed }),
  );
  exact.push(isExact(figures));
  print(`${documents.length} documents`, describeIndex(figures, size));
  const askers = createAskers(documents, seed + 1);
  replaceIndex(site, path.join(folder, 'search-index'));
  const cold = askers.strings(coldQueries).map(({ text }) => text);
  const next = [...typicalQueries, ...askers.strings(nextQueries).map(({ text }) => text)];
  const waits = await step('Chromium', () =>
    withServer(site, (address) => measureWaits(browser, address, cold, next)),
  );
  print(`${documents.length} documents, Chromium on localhost`, describeWaits(waits, size));
  if (size <= mostForPagefind && !pagefind) {
    const strings = askers.strings(queries);
    pagefind = await step('Pagefind', () =>
      measurePagefind(browser, path.join(work, 'pagefind'), createScan(documents), strings, typicalQueries),
    );
    print(`${documents.length} documents, default Pagefind`, describePagefind(pagefind));
  }
}
await browser.close();
print('The search page', describePage(weighPage(site, 'search/index.html')));
if (!pagefind) console.log(`\nPagefind is measured with at most ${mostForPagefind} documents.`);
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

function describeLoad(): string {
  return os
    .loadavg()
    .map((load) => load.toFixed(2))
    .join(' ');
}
