/**
 * `npm run bench:peers [-- --documents 2000 --seed 1 --runs 1 --only hugo,astro,tongtu --growth --phases --keep]`: publishes the
 * same generated documents with Hugo and Pagefind, with Astro as it comes and Pagefind, and with this project, each cold and again
 * after one sentence has changed. Prints time, memory and bytes, their ratios, and what is wanted. `--documents 1000,10000`
 * measures several sizes and how time grows; `--growth` is that with 500 and 1,000. `--phases` shows how long the parts of our own
 * build take. `--keep` leaves the projects in `.tongtu/bench/peers/`. Figures do not change the exit code; a site that cannot be
 * built, or that lacks a document or changes its text, does.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CorpusOptions } from './corpus.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { astro } from './peers/astro.ts';
import { hugo } from './peers/hugo.ts';
import { measurePeer } from './peers/measure-peer.ts';
import { root, type Peer } from './peers/peer.ts';
import { listPhases } from './peers/phases.ts';
import { takeMedian, type Result } from './peers/results.ts';
import { checkText } from './peers/same-text.ts';
import { formatTable } from './peers/table.ts';
import { describeGrowth, judge } from './peers/targets.ts';
import { tongtu } from './peers/tongtu.ts';
import { formatRows, type Row } from './search/table.ts';

const all = [hugo, astro, tongtu];
const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: all.map(({ id }) => id).join(',') },
    growth: { type: 'boolean', default: false },
    phases: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const sizes = (values.documents ?? (values.growth ? '500,1000' : '2000')).split(',').map(readCount);
const [seed, runs] = [readCount(values.seed), readCount(values.runs)];
const work = path.join(root, '.tongtu/bench/peers', String(process.pid));

console.log(`${describeMachine()}; load average (1, 5, 15 min) before: ${describeLoad()}`);
const wanted = values.only.split(',').map(findPeer);
const peers = wanted.filter(isHere);
if (peers.length === 0) process.exit(1);
if (!values.keep)
  process.once('exit', () => {
    rmSync(work, { recursive: true, force: true });
  });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const results: Result[] = [];
for (const documents of sizes) {
  const corpus = { documents, seed };
  console.log(`\n${documents} documents, seed ${seed}`);
  const ofSize: Result[] = [];
  for (const peer of peers) ofSize.push(await measure(peer, corpus));
  console.log('');
  for (const line of formatTable(ofSize)) console.log(line);
  for (const { label } of wanted.filter((peer) => !peers.includes(peer)))
    console.log(`${label}: NOT MEASURED`);
  print('', judge(ofSize));
  results.push(...ofSize);
}
print('Growth of time', describeGrowth(results));
console.log(`\nload average (1, 5, 15 min) after: ${describeLoad()}`);
if (values.keep) console.log(`The projects are in ${work}`);

async function measure(peer: Peer, corpus: CorpusOptions): Promise<Result> {
  const folder = path.join(work, peer.id);
  const measured: Result[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const { cold, changed } = await measurePeer(peer, folder, corpus);
    const problems = checkText(path.join(folder, peer.output), corpus);
    if (problems.length > 0) {
      console.error([`The site of ${peer.label} is not right:`, ...problems.slice(0, 20)].join('\n'));
      process.exit(1);
    }
    console.log(
      `  ${peer.label}, run ${run} of ${runs}: ${cold.seconds.toFixed(1)} s, changed ${changed.seconds.toFixed(1)} s`,
    );
    if (values.phases)
      for (const [state, { output }] of Object.entries({ cold, changed }))
        for (const { name, seconds } of listPhases(output)) console.log(`    ${state}: ${seconds} s ${name}`);
    measured.push({ peer, documents: corpus.documents, cold, changed });
  }
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
  return takeMedian(measured as [Result, ...Result[]]);
}

function findPeer(id: string): Peer {
  const peer = all.find((one) => one.id === id);
  if (peer) return peer;
  console.error(`--only takes ${all.map((one) => one.id).join(', ')}, not ${id}`);
  return process.exit(1);
}

function isHere({ label, find }: Peer): boolean {
  const found = find();
  console.log('version' in found ? `${label}: ${found.version}` : `${label}: ${found.missing}`);
  return 'version' in found;
}

function print(title: string, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  console.log(`\n${title}`.trimEnd());
  for (const line of formatRows(rows)) console.log(`  ${line}`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--documents, --seed and --runs take whole numbers from 1, not ${text}`);
  return process.exit(1);
}
