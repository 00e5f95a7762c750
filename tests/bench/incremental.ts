/**
 * `npm run bench:incremental [-- --documents 40] [--rounds 3] [--edits 4] [--seed 1] [--only figure,bureau] [--shards 4]`: edits a generated site at
 * random, builds it on top of what the last build has kept and again from nothing, and compares both sites byte for byte. A difference
 * is an error, and so is a build in which Astro has bundled what was bundled already; what both took is only told. In every other round
 * Astro makes all pages of the site from nothing. `--shards` also builds that many parts at the same time, each in a folder of its own, and
 * compares what `merge` makes of them.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { generateCorpus, generateSettings, type CorpusFile } from './corpus.ts';
import { createRandom } from './corpus/random.ts';
import { compareFolders } from './incremental/compare-folders.ts';
import { edits, editsOfBundle, type Site } from './incremental/edits.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bench = path.join(root, '.tongtu/bench/incremental');
const [kept, cold] = [path.join(bench, 'kept'), path.join(bench, 'cold')];
const parts = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const made = ['dist', '.tongtu'];

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    edits: { type: 'string', default: '4' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    shards: { type: 'string' },
  },
});
const [documents, rounds, editsInRound, seed] = (['documents', 'rounds', 'edits', 'seed'] as const).map(
  readCount,
) as [number, number, number, number];
const names = values.only?.split(',') ?? Object.keys(edits);
const namesOfContent = names.filter((name) => !editsOfBundle.has(name));
const random = createRandom(seed);

rmSync(bench, { recursive: true, force: true });
const site: Site = { root: kept, spare: makeSite() };
const first = await build(kept);
console.log(
  `${String(documents)} documents, seed ${String(seed)}; from nothing ${first.cpuSeconds.toFixed(1)} s of the processors`,
);
let failed = false;
for (let round = 1; round <= rounds; round += 1) {
  // Every other time nothing that is bundled: then Astro must not have been needed.
  const chosen = round % 2 === 1 && namesOfContent.length > 0 ? namesOfContent : names;
  const done = Array.from({ length: editsInRound }, () => {
    const name = random.pick(chosen);
    const file = edits[name]?.(site, random);
    return file === undefined ? [] : [{ name, file }];
  }).flat();
  rmSync(cold, { recursive: true, force: true });
  cpSync(kept, cold, { recursive: true, filter: (from) => !made.includes(path.relative(kept, from)) });
  const again = await build(kept);
  const anew = await build(cold, ...(round % 2 === 0 ? ['astro'] : []));
  const problems = compareFolders(path.join(kept, 'dist'), path.join(cold, 'dist'), listKeptAssets());
  const isLate = again.renewed === done.some(({ name }) => editsOfBundle.has(name));
  if (isLate) problems.push(again.renewed ? 'It was made with an old bundle' : 'It was made by Astro');
  const told = done.map(({ name, file }) => `${name} ${file}`).join('; ');
  console.log(
    `round ${String(round)}: ${told}: ${again.cpuSeconds.toFixed(1)} s${again.renewed ? ' with the last bundle' : ''}, from nothing ${anew.cpuSeconds.toFixed(1)} s; ${String(again.changed)} files changed; ${problems.length === 0 ? 'same bytes' : `${String(problems.length)} DIFFERENCES`}`,
  );
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}
if (values.shards !== undefined) await mergeShards(readCount('shards'));
process.exitCode = failed ? 1 : 0;

/** @returns documents that are not in it */
function makeSite(): CorpusFile[] {
  for (const part of parts) cpSync(path.join(root, part), path.join(kept, part), { recursive: true });
  const pages = 'src/settings/shared/content/pages';
  cpSync(path.join(root, pages), path.join(kept, 'content/pages'), { recursive: true });
  const options = { documents: documents + rounds * editsInRound, seed };
  const write = ({ file, source }: CorpusFile): void => {
    mkdirSync(path.dirname(path.join(kept, file)), { recursive: true });
    writeFileSync(path.join(kept, file), source);
  };
  generateSettings(options).forEach(write);
  const corpus = [...generateCorpus(options)];
  const spare = random.sample(corpus, rounds * editsInRound);
  corpus.filter((one) => !spare.includes(one)).forEach(write);
  return spare;
}

/** On so many machines: each has the project and its content, and nothing else of the others. */
async function mergeShards(count: number): Promise<void> {
  const copy = (folder: string): void => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(kept, folder, { recursive: true, filter: (from) => !made.includes(path.relative(kept, from)) });
  };
  const shards = Array.from({ length: count }, (_, index) => path.join(bench, `shard-${String(index + 1)}`));
  shards.forEach(copy);
  await Promise.all(
    shards.map((folder, index) =>
      runCommand(folder, 'build', ['--shard', `${String(index + 1)}/${String(count)}`]),
    ),
  );
  copy(cold);
  const told = await runCommand(cold, 'merge', shards);
  const problems = compareFolders(path.join(kept, 'dist'), path.join(cold, 'dist'), listKeptAssets());
  console.log(
    `${String(count)} shards: ${told.split('\n')[0] ?? ''} ${problems.length === 0 ? 'Same bytes' : `${String(problems.length)} DIFFERENCES`}`,
  );
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  failed ||= problems.length > 0;
}

async function runCommand(folder: string, name: string, args: readonly string[]): Promise<string> {
  const script = path.join(folder, `src/cli/${name}.ts`);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  return (await promisify(execFile)(process.execPath, [script, ...args], { cwd: folder, env })).stdout;
}

/** As `build-copy.ts` prints it. */
interface Built {
  readonly cpuSeconds: number;
  readonly changed: number;
  readonly renewed: boolean;
}

/** In a process of its own, as `npm run build` is. */
async function build(folder: string, ...by: readonly string[]): Promise<Built> {
  const script = path.join(import.meta.dirname, 'incremental/build-copy.ts');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, ...by], {
    cwd: folder,
    env,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Built;
}

function listKeptAssets(): Set<string> {
  const record = JSON.parse(readFileSync(path.join(kept, '.tongtu/kept-assets.json'), 'utf8')) as object;
  return new Set(Object.keys(record).map((name) => `_astro/${name}`));
}

function readCount(name: 'documents' | 'rounds' | 'edits' | 'seed' | 'shards'): number {
  const count = Number(values[name]);
  if (Number.isSafeInteger(count) && count > 0) return count;
  console.error(`--${name} must be a whole number from 1, not ${values[name]}`);
  return process.exit(1);
}
