/**
 * `npm run bench:pagefind [-- --documents 10000] [--seed 1] [--characters 1600000]`: measures how the index of pages is built over
 * generated documents: peak memory of Node and Pagefind together, time, bytes, bundles; a second time with nothing changed; a
 * third time with one document changed. Everything that it makes is in `.tongtu/bench/pagefind/`. The exit code is 1 if the peak
 * is above 1 GB, or if unchanged pages give other bytes.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { describeLoad } from './machine.ts';
import { measureFolder } from './folder-size.ts';
import { createDocuments } from './search/documents.ts';
import { formatRows, type Row } from './search/table.ts';
import { measureIndexing, type Indexing } from './pagefind/measure-indexing.ts';
import { writePages } from './pagefind/write-pages.ts';
import { pagefindFolder } from '../../src/search/pagefind/parts.ts';

const mostMegabytes = 1000;

const root = path.resolve(import.meta.dirname, '../..');
const demo = path.join(root, 'tests/demo');
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    characters: { type: 'string' },
    folder: { type: 'string', default: path.join(root, '.tongtu/bench/pagefind') },
  },
});
const [documents, seed] = [Number(values.documents), Number(values.seed)];
const characters = values.characters === undefined ? undefined : Number(values.characters);
const site = path.join(values.folder, 'site');
const cache = path.join(values.folder, 'cache');
const index = path.join(site, pagefindFolder);

const loadBefore = describeLoad();
rmSync(values.folder, { recursive: true, force: true });
const all = await createDocuments(demo, { documents, seed });
writePages(site, all);
const first = await measureIndexing(site, cache, characters);
const digest = digestFolder(index);
const again = await measureIndexing(site, cache, characters);
const isStable = digestFolder(index) === digest;
rmSync(cache, { recursive: true });
const anew = await measureIndexing(site, cache, characters);
const isDeterministic = digestFolder(index) === digest;

const { files, bytes } = measureFolder(index);
const rows: Row[] = [
  { measure: 'bundles', value: String(first.parts.length) },
  ...describeIndexing('first build', first, mostMegabytes),
  ...describeIndexing('nothing changed', again),
  ...describeIndexing('without the cache', anew, mostMegabytes),
  { measure: 'files, bytes', value: `${String(files)}, ${(bytes / 1e6).toFixed(1)} MB` },
  {
    measure: 'the same bytes, from the cache and anew',
    value: `${String(isStable)}, ${String(isDeterministic)}`,
    target: 'true, true',
    met: isStable && isDeterministic,
  },
];
console.log(`Pagefind over ${String(all.length)} documents, seed ${String(seed)}`);
for (const line of formatRows(rows)) console.log(`  ${line}`);
for (const { path: part, pages, years } of first.parts)
  console.log(`  ${part || '(main)'}: ${String(pages)} pages, ${years.join(' ')}; ${describeStart(part)}`);
console.log(`Node ${process.versions.node}, ${String(os.availableParallelism())} cores`);
console.log(`load average (1, 5, 15 min) before: ${loadBefore}; after: ${describeLoad()}`);
if (rows.some(({ met }) => met === false)) process.exitCode = 1;

function describeIndexing(title: string, indexing: Indexing, most?: number): Row[] {
  const { seconds, built, peakMegabytes: peak, peakOfPagefind = 0 } = indexing;
  return [
    { measure: `${title}: time, bundles made`, value: `${seconds.toFixed(1)} s, ${String(built)}` },
    {
      measure: `${title}: peak memory, of this Pagefind`,
      value: peak === undefined ? 'unknown' : `${peak.toFixed(0)} MB, ${peakOfPagefind.toFixed(0)} MB`,
      ...(most !== undefined && peak !== undefined && { target: `≤ ${String(most)} MB`, met: peak <= most }),
    },
  ];
}

/** What a browser reads before it can search a bundle, without the client and its program. */
function describeStart(part: string): string {
  const folder = path.join(index, part);
  const size = (file: string): number => statSync(path.join(folder, file)).size;
  const meta = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  const chunks = readdirSync(path.join(folder, 'index'));
  const bytesOfChunks = chunks.reduce((sum, name) => sum + size(path.join('index', name)), 0);
  const kilobytes = (count: number): string => (count / 1000).toFixed(1);
  return `meta ${kilobytes(meta.reduce((sum, name) => sum + size(name), 0))} KB, ${String(chunks.length)} chunks of ${kilobytes(bytesOfChunks / chunks.length)} KB on average`;
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
