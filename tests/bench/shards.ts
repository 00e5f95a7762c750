/**
 * `npm run bench:shards [-- --documents 2000 --parts 4 --seed 1]`: builds the parts of a generated site one after the other
 * (`npm run build -- --shard`), makes the site of them (`npm run merge`), and prints what each took of the processors and of memory, and
 * what that means for a site of 100,000 documents on more machines. The first part is built from nothing; the others, and the site,
 * where documents have been read and checked already, which on a machine of their own they would have to do, too: that is added.
 */
import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureFolder } from './folder-size.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { root } from './peers/peer.ts';
import { tongtu } from './peers/tongtu.ts';
import { runWatched, type Run } from './processes/run-watched.ts';
import { estimate, splitWork } from './shards/estimate.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    parts: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
  },
});
const [documents, parts, seed] = [values.documents, values.parts, values.seed].map(readCount) as [
  number,
  number,
  number,
];
const work = path.join(root, '.tongtu/bench/shards', String(process.pid));
const site = path.join(work, 'site');
process.once('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

console.log(`${describeMachine()}; load average (1, 5, 15 min) before: ${describeLoad()}`);
console.log(`${String(documents)} documents, seed ${String(seed)}, ${String(parts)} parts\n`);
tongtu.prepare(site, { documents, seed });
// Parts between whose clocks something is to be published are not merged.
const clock = ['--now', new Date().toISOString()];
const built: Run[] = [];
for (let part = 1; part <= parts; part += 1) {
  const share = `${String(part)}/${String(parts)}`;
  built.push(await run(`part ${share}`, ['build', '--shard', share, ...clock]));
  renameSync(path.join(site, '.tongtu/pages'), namePart(part));
}
const merged = await run('merge', ['merge', ...built.map((_, index) => namePart(index + 1)), ...clock]);
const { files, bytes } = measureFolder(path.join(site, 'dist'));
console.log(
  `site: ${String(files)} files, ${(bytes / 1e6).toFixed(0)} MB, ${(bytes / 1000 / documents).toFixed(1)} KB a document`,
);
const split = splitWork(built, merged);
console.log(
  `reading and checking all documents ${split.reading.toFixed(1)} s of the processors, all pages ${split.pages.toFixed(1)} s, the rest of the site ${split.rest.toFixed(1)} s`,
);
// With few documents what it takes to start weighs more than they do.
for (const machines of documents < 2000 ? [] : [4, 16, 64]) {
  const { part, whole } = estimate(split, 100_000 / documents, machines);
  console.log(
    `100,000 documents in proportion, ${String(machines)} machines: each part ${minutes(part)}, then the merge ${minutes(whole)} of the processors`,
  );
}
console.log(`\nload average (1, 5, 15 min) after: ${describeLoad()}`);

function namePart(part: number): string {
  return path.join(work, `part-${String(part)}`);
}

async function run(name: string, args: readonly string[]): Promise<Run> {
  const measured = await runWatched([process.execPath, 'src/cli/run.mjs', ...args], site);
  const { seconds, cpuSeconds, peakMegabytes } = measured;
  console.log(
    `${name}: ${cpuSeconds.toFixed(1)} s of the processors, ${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`,
  );
  return measured;
}

function minutes(seconds: number): string {
  return `${(seconds / 60).toFixed(1)} min`;
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--documents, --parts and --seed take whole numbers from 1, not ${text}`);
  return process.exit(1);
}
