/**
 * `npm run bench:federation [-- --sites 10] [--documents 1000] [--seed 1] [--site dist]`: measures what a first exact query over several sites
 * costs: bytes, requests and time, over HTTP on this machine, and compares how much it finds with a plain scan over all documents.
 * With a built site whose `base` is `/`, also its search page in Chromium: time from Enter to the first result, and all that is read from
 * the home page on. The sites are indexes of generated documents, each served on a port of its own. Everything that it makes is in
 * `.tongtu/bench/federation/`. The exit code is 1 if another number is found, or more than 1 MB is read; how long it takes does not
 * change it.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { noFilters } from '../../src/browser/search/state.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { parseQuery } from '../../src/search/engine/query.ts';
import { measureFirstQuery } from './federation/first-query.ts';
import { measurePage } from './federation/measure-page.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { createDocuments } from './search/documents.ts';
import { typicalQueries } from './search/first-query.ts';
import { publish } from './search/index-folder.ts';
import { createScan, scan } from './search/scan.ts';

const most = { bytes: 1_000_000, milliseconds: 1000 } as const;

const root = path.resolve(import.meta.dirname, '../..');
const demo = path.join(root, 'tests/demo');
const { values } = parseArgs({
  options: {
    sites: { type: 'string', default: '10' },
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    site: { type: 'string' },
    folder: { type: 'string', default: path.join(root, '.tongtu/bench/federation') },
  },
});
const [sites, documents, seed] = [Number(values.sites), Number(values.documents), Number(values.seed)];

console.log(`${describeMachine()}, load ${describeLoad()}`);
rmSync(values.folder, { recursive: true, force: true });
const all = await createDocuments(demo, { documents: sites * documents, seed });
const folders = Array.from({ length: sites }, (_, number) => {
  const folder = path.join(values.folder, String(number));
  publish(
    folder,
    all.filter((_document, at) => at % sites === number),
  );
  buildSearchIndex({ folder, cache: path.join(values.folder, 'cache', String(number)), version: '' });
  return folder;
});
const server = fork(path.join(import.meta.dirname, 'federation/serve-sites.ts'), folders);
let isRight = true;
try {
  const [addresses] = (await once(server, 'message')) as [readonly string[]];
  const named = addresses.map((url, number) => ({ name: `网站${String(number)}`, url }));
  const scanned = createScan(all);
  console.log(`${String(sites)} sites, ${String(all.length)} documents, seed ${String(seed)}`);
  for (const text of typicalQueries) {
    const { found, bytes, requests, milliseconds } = await measureFirstQuery(named, text);
    const expected = scan(scanned, parseQuery(text), noFilters).length;
    if (found !== expected || bytes > most.bytes) isRight = false;
    console.log(
      `${text}: ${String(found)} documents (scan: ${String(expected)}), ${(bytes / 1000).toFixed(0)} KB of ${String(most.bytes / 1000)} KB, ${String(requests)} requests, ${milliseconds.toFixed(0)} ms of ${String(most.milliseconds)} ms`,
    );
  }
  if (values.site !== undefined) {
    const [own = ''] = folders;
    const { cold, transferred } = await measurePage(
      root,
      {
        dist: path.resolve(values.site),
        copy: path.join(values.folder, 'portal'),
        index: path.join(own, 'search-index'),
      },
      named.slice(1),
      typicalQueries,
    );
    for (const [at, text] of typicalQueries.entries())
      console.log(
        `${text} in Chromium: ${(cold[at] ?? NaN).toFixed(0)} ms, ${((transferred[at] ?? NaN) / 1000).toFixed(0)} KB from the home page on`,
      );
  }
} finally {
  server.kill();
}
console.log(`load ${describeLoad()}`);
process.exitCode = isRight ? 0 : 1;
