/**
 * `npm run bench:history [-- --documents 2000] [--commits 6000] [--edits 6000] [--seed 1]`: makes a repository of generated documents and
 * reads its history as a build does: with nothing known, with everything known, and after one more commit. It fails if a version is
 * missing, or if reading takes more than a tenth of what a build of as many documents takes the processors, as decision 031 has it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFileFacts } from '../../src/document/file-facts.ts';
import { listDocumentFiles } from '../../src/document/files.ts';
import { readHistories, type PresentDocument } from '../../src/history/read-histories.ts';
import { readFacts } from '../../src/history/version-facts.ts';
import { buildBoth } from './history/build-both.ts';
import { makeRepository } from './history/make-repository.ts';
import { describeLoad, describeMachine } from './machine.ts';
import type { Run } from './processes/run-watched.ts';

/** 2,000 documents took 243.8 s. */
const buildSecondsPerDocument = 0.122;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    commits: { type: 'string', default: '6000' },
    edits: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '1' },
    build: { type: 'boolean', default: false },
  },
});
const [documents, commits, edits, seed] = (['documents', 'commits', 'edits', 'seed'] as const).map((name) => {
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`--${name} is no whole number`);
  return number;
}) as [number, number, number, number];

const root = mkdtempSync(path.join(tmpdir(), 'tongtu-bench-history-'));
try {
  const from = performance.now();
  await makeRepository(root, { documents, commits, edits, seed });
  console.log(
    `${String(documents)} documents, ${String(commits)} commits, ${String(edits)} edits, seed ${String(seed)}; made in ${((performance.now() - from) / 1000).toFixed(1)} s`,
  );
  const cold = await measure('nothing known');
  const warm = await measure('everything known');
  const [file = ''] = listDocumentFiles(root);
  writeFileSync(path.join(root, file), `${readFileSync(path.join(root, file), 'utf8')}\n又一段。\n`);
  const git = ['-c', 'user.name=某提交人', '-c', 'user.email=nobody@committer.example'];
  execFileSync('git', [...git, 'commit', '--quiet', '--all', '--message', '改'], { cwd: root });
  await measure('one commit more');
  const build = documents * buildSecondsPerDocument;
  console.log(`of a build (${build.toFixed(1)} s): ${share(cold / build)} cold, ${share(warm / build)} warm`);
  console.log(`${describeMachine()}, Node ${process.versions.node}; load ${describeLoad()}`);
  // A few documents do not pay for the start.
  if (values.build) await measureBuilds();
  if (documents >= 500 && cold > build / 10) throw new Error('It takes more than a tenth of a build');
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function measure(name: string): Promise<number> {
  const present = listPresent();
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const histories = await readHistories({ root, present });
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  const all = Object.values(histories.documents);
  const [versions, lines] = [all.flatMap((one) => one.versions), all.flatMap((one) => one.lines)];
  console.log(
    `${name}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${seconds.toFixed(2)} s of the processors (git aside); ${String(versions.length)} versions, ${String(lines.length - versions.length)} of the form alone`,
  );
  const wanted = documents + edits + (name === 'one commit more' ? 1 : 0);
  if (lines.length !== wanted)
    throw new Error(`${String(wanted)} events were made, ${String(lines.length)} found`);
  return seconds;
}

/** With `--build`: the pages of histories and versions count as well. */
async function measureBuilds(): Promise<void> {
  const { bare, whole, again } = await buildBoth(root);
  const tell = (name: string, { cpuSeconds, seconds, peakMegabytes }: Run): void => {
    console.log(
      `${name}: ${cpuSeconds.toFixed(1)} s of the processors, ${seconds.toFixed(1)} s, ${peakMegabytes.toFixed(0)} MB`,
    );
  };
  tell('cold build without a history', bare);
  tell('cold build with it', whole);
  tell('nothing changed', again);
  console.log(`of the cold build: ${share(1 - bare.cpuSeconds / whole.cpuSeconds)}`);
}

/** A build has read what is shown when it comes to the history. */
function listPresent(): PresentDocument[] {
  return listDocumentFiles(root).map((file) => {
    const bytes = readFileSync(path.join(root, file));
    const facts = readFacts(file, bytes);
    return { file, content: readFileFacts(bytes), readFacts: () => facts };
  });
}

function share(part: number): string {
  return `${(part * 100).toFixed(1)} %`;
}
