/**
 * `npm run bench:build [-- --documents 5000] [--runs 1] [--seed 1]`: builds the same generated documents with this project and
 * with Astro's glob loader, @astrojs/mdx and remark, and prints time and peak memory of both. The figures do not change the exit
 * code; a build that fails or ways that make different pages do.
 */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import astro from 'astro/package.json' with { type: 'json' };
import { compareOutput } from './build/compare-output.ts';
import { measureBuild, type Measurement } from './build/measure.ts';
import { makeProject, ways, type Way } from './build/project.ts';
import { formatTable } from './build/table.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folderOf = (way: Way): string => path.join(root, '.tongtu/bench', way);

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const corpus = { documents: readCount('documents'), seed: readCount('seed') };
const runs = readCount('runs');

const loadBefore = describeLoad();
console.log(`${corpus.documents} documents, seed ${corpus.seed}; each build starts cold, in .tongtu/bench/.`);
console.log(
  'Left out on both sides: the JSON of each document, its comparison, roads, datasets and the search index, which need our paragraphs.',
);
const results: Record<Way, Measurement[]> = { tongtu: [], baseline: [] };
for (let run = 1; run <= runs; run += 1) {
  // Both are copied before either is built, so that a file saved meanwhile is in both or in neither.
  for (const way of ways) makeProject(root, folderOf(way), way, corpus);
  for (const way of ways) {
    const measurement = await measureBuild(folderOf(way));
    results[way].push(measurement);
    const { seconds, peakMegabytes } = measurement;
    console.log(`run ${run} of ${runs}, ${way}: ${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`);
  }
  const problems = compareOutput(
    [path.join(folderOf('tongtu'), 'dist'), path.join(folderOf('baseline'), 'dist')],
    corpus,
  );
  if (problems.length > 0) {
    console.error(['The two ways did not make the same pages:', ...problems.slice(0, 20)].join('\n'));
    process.exit(1);
  }
}
console.log(`Both made the same pages; the text of ${Math.min(corpus.documents, 50)} documents is equal.\n`);
for (const line of formatTable(results)) console.log(line);
console.log(`\nNode ${process.versions.node}, astro ${astro.version}, ${os.availableParallelism()} cores`);
console.log(`load average (1, 5, 15 min) before: ${loadBefore}; after: ${describeLoad()}`);

function readCount(name: keyof typeof values): number {
  const count = Number(values[name]);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--${name} must be a whole number from 1, not ${values[name]}`);
  return process.exit(1);
}

function describeLoad(): string {
  return os
    .loadavg()
    .map((load) => load.toFixed(2))
    .join(' ');
}
