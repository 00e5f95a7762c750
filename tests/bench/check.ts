/**
 * `npm run bench:check [-- --documents 1000] [--runs 3] [--seed 1]`: checks generated documents as `npm run check` does, and prints how
 * long it takes, and how long each rule by itself. It fails if the check finds an error in them, or needs more than five seconds
 * for each thousand; fewer have five seconds, too.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../../src/check/check-content.ts';
import { documentRules } from '../../src/check/run-rules.ts';
import { isError } from '../../src/schema/problem.ts';
import { generateCorpus, generateSettings } from './corpus.ts';
import { measureRules } from './check/measure-rules.ts';

const secondsPerThousand = 5;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const corpus = { documents: readCount('documents'), seed: readCount('seed') };
const runs = readCount('runs');
const limit = (secondsPerThousand * Math.max(1000, corpus.documents)) / 1000;

const folder = path.resolve(import.meta.dirname, '../../.tongtu/bench');
mkdirSync(folder, { recursive: true });
const root = mkdtempSync(path.join(folder, 'check-'));
try {
  for (const { file, source } of [...generateSettings(corpus), ...generateCorpus(corpus)]) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), source);
  }
  console.log(
    `${corpus.documents} documents, seed ${corpus.seed}, ${documentRules.length} rules that read a document`,
  );
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measureCheck());
  console.log('\nEach rule by itself, over all documents:');
  for (const { id, milliseconds, found } of await measureRules(documentRules, root))
    console.log(`  ${milliseconds.toFixed(0).padStart(6)} ms  ${id} (${found})`);
  console.log(`\nNode ${process.versions.node}, ${os.availableParallelism()} cores`);
  console.log(
    `load average (1, 5, 15 min) after: ${os
      .loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
  );
  if (Math.min(...times) > limit) fail(`The check needs more than ${limit} s.`);
} finally {
  rmSync(root, { recursive: true });
}

async function measureCheck(): Promise<number> {
  const from = performance.now();
  const { problems, documentCount } = await checkContent(root);
  const seconds = (performance.now() - from) / 1000;
  const errors = problems.filter(isError);
  if (documentCount !== corpus.documents) fail(`${documentCount} documents were checked.`);
  if (errors.length > 0) fail(`There is an error in what was generated: ${errors[0]?.message ?? ''}`);
  console.log(`  ${seconds.toFixed(2)} s of ${limit} s, ${problems.length} problems`);
  return seconds;
}

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}

function readCount(name: keyof typeof values): number {
  const count = Number(values[name]);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--${name} must be a whole number from 1, not ${values[name]}`);
  return process.exit(1);
}
