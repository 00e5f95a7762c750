import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Variables that Vitest sets for what it runs; Astro would build for development. */
const ofVitest = new Set(['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST']);

/** Runs a bench as its npm script does. */
async function runBench(name: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const script = path.join(import.meta.dirname, `${name}.ts`);
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !ofVitest.has(key)));
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject).once('close', (ending) => {
      resolve(ending ?? -1);
    });
  });
  return { code, output };
}

let peers: ReturnType<typeof runBench> | undefined;

/** Runs it once: what it leaves is a site for others to look at. */
function runPeers(): ReturnType<typeof runBench> {
  return (peers ??= runBench('peers', ['--documents', '6', '--phases', '--keep']));
}

/** Where its projects lie. */
function findProjects(output: string): string {
  const [, folder = ''] = /^The projects are in (.+)$/mu.exec(output) ?? [];
  expect(folder).not.toBe('');
  return folder;
}

afterAll(async () => {
  if (peers) rmSync(findProjects((await peers).output), { recursive: true });
}, 60_000);

const hasHugo = spawnSync('hugo', ['version']).status === 0;

// Each at a tiny size, so that none rots unseen. How long anything takes is not judged here.
describe('benches', () => {
  test('check: times the check as a whole and each rule', async () => {
    const { code, output } = await runBench('check', ['--documents', '12', '--runs', '1']);
    expect(output).toMatch(/^12 documents, seed 1, \d+ rules that read a document$/mu);
    expect(output).toMatch(/^ {2}[\d.]+ s of 5 s, \d+ problems$/mu);
    expect(output).toMatch(/^ +\d+ ms {2}numbering \(\d+\)$/mu);
    expect([code, output]).toEqual([0, output]);
  });

  test(
    'peers: publishes the same documents with Hugo, Astro and this project',
    { timeout: 300_000 },
    async () => {
      const { code, output } = await runPeers();
      for (const site of ['Hugo \\+ Pagefind', 'Astro \\+ Pagefind', 'this project'])
        for (const state of ['cold', 'changed'])
          if (hasHugo || !site.startsWith('Hugo'))
            expect(output).toMatch(new RegExp(`^${site}, ${state}( +[1-9][\\d.]*| +0\\.\\d| +–){6}$`, 'mu'));
      expect(output).toMatch(/^ {4}changed: [\d.]+ s \p{Script=Han}/mu);
      if (!hasHugo) expect(output).toContain('HUGO IS NOT INSTALLED HERE');
      expect([code, output]).toEqual([0, output]);
    },
  );

  test(
    'incremental: what is built on top of the last build is what is built from nothing',
    { timeout: 400_000 },
    async () => {
      const { code, output } = await runBench('incremental', [
        ...['--documents', '8'],
        ...['--rounds', '2'],
        ...['--edits', '9'],
        ...['--shards', '2'],
      ]);
      const told = String.raw`, from nothing [\d.]+ s; [1-9]\d* files changed; same bytes$`;
      expect(output).toMatch(
        new RegExp(String.raw`^round 1: .*: [\d.]+ s with the last bundle${told}`, 'mu'),
      );
      expect(output).toMatch(new RegExp(String.raw`^round 2: .*: [\d.]+ s${told}`, 'mu'));
      expect(output).toMatch(/^2 shards: 从 2 个文件夹取来 [1-9]\d* 个网页。 Same bytes$/mu);
      expect([code, output]).toEqual([0, output]);
    },
  );

  test('import: spoils fixtures of each format and counts what came of them', async () => {
    const { code, output } = await runBench('import', ['--inputs', '8']);
    for (const format of ['docx', 'html', 'markdown', 'text'])
      expect(output).toMatch(
        new RegExp(
          `^${format} +2 inputs: imported \\d+, refused \\d+, crashed 0, over 5 s \\d+; slowest \\d+ ms`,
          'mu',
        ),
      );
    expect([code, output]).toEqual([0, output]);
  });

  test('extract: finds quantities in texts of each sort', async () => {
    const { code, output } = await runBench('extract', ['--bytes', '1000']);
    const times = ' +\\d+ ms +\\d+ ms +\\d+ ms$';
    for (const name of ['report', 'dense'])
      expect(output).toMatch(new RegExp(`^${name} +1\\d{3} +[1-9]\\d*${times}`, 'mu'));
    expect(output).toMatch(new RegExp(`^worst +1\\d{3} +0${times}`, 'mu'));
    expect([code, output]).toEqual([0, output]);
  });

  test('extract: compares what is found with labelled sentences', async () => {
    const file = path.join(root, 'tests/fixtures/quantities/sentences.txt');
    const { code, output } = await runBench('extract', ['--labelled', file]);
    expect(output).toMatch(
      /: [1-9]\d* sentences; quantities [1-9]\d*, precision [01]\.\d{4}, recall [01]\.\d{4}; routes [1-9]\d*, precision/u,
    );
    expect([code, output]).toEqual([0, output]);
  });

  test('suggest: compares what is proposed with the marks that people have made', async () => {
    const { code, output } = await runBench('suggest', []);
    const total =
      /^all +[1-9]\d* +[1-9]\d* +[1-9]\d* +[01]\.\d{3} +[01]\.\d{3} +[01]\.\d{3} +\d+\/\d+ +\d+ \(\d+ right\)$/gmu;
    // The content of this repository may be another site's, without marks.
    expect(output.match(total)?.length).toBeGreaterThanOrEqual(2);
    expect(output).toMatch(/^Marks without a quantity, which are not proposed and not counted: \d+$/mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('history: reads every commit of a repository, and next to nothing a second time', async () => {
    const { code, output } = await runBench('history', [
      ...['--documents', '5'],
      ...['--commits', '6'],
      ...['--edits', '10'],
    ]);
    expect(output).toMatch(/^nothing known: .*; 1[1-5] versions, [0-4] of the form alone$/mu);
    expect(output).toMatch(/^one commit more: .*; 1[2-6] versions, [0-4] of the form alone$/mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('compare: holds the comparison of two years against people', async () => {
    const { code, output } = await runBench('compare', ['--list']);
    expect(output).toMatch(/^01-\w+ +[1-9]\d* +[1-9]\d* +[01]\.\d{3} +[01]\.\d{3} +\d+ +\d+ /mu);
    expect(output).toMatch(
      /^all +[1-9]\d* +[1-9]\d* +0\.\d{3} +0\.\d{3} +[1-9]\d* +[1-9]\d* +0\.\d{3} +0\.\d{3}$/mu,
    );
    expect(output).toMatch(/^ {2}missed figure {2}.+ → .+$/mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('swap: readers miss nothing while releases are swapped', async () => {
    const { code, output } = await runBench('swap', ['--swaps', '3', '--readers', '6', '--interval', '300']);
    expect(output).toMatch(/^npm run build on the server, .*: the server of npm start, /mu);
    expect(output).toMatch(/^ {2}3 swaps in [\d.]+ s; [1-9]\d* pages, [1-9]\d* assets /mu);
    expect(output).toMatch(/^ {2}errors 0, mixed 0, not there after two releases 0$/mu);
    if (spawnSync('nginx', ['-v']).status !== 0) expect(output).toContain('NGINX IS NOT INSTALLED HERE');
    expect([code, output]).toEqual([0, output]);
  });

  test('growth: measures files of one construct each, up to what is read', async () => {
    const { code, output } = await runBench('growth', [
      '--bytes',
      '1000',
      '--only',
      'footnote',
      '--most',
      '20',
    ]);
    for (const format of ['documents', 'fields', 'markdown', 'text', 'html', 'docx'])
      expect(output).toMatch(new RegExp(`^${format}$`, 'mu'));
    expect(output).toMatch(/^references to one footnote +\d+ +1 KB [\d.]+ s, ratio [\d.]+ +slowest /mu);
    expect(output).toMatch(/^footnotes without reference +0 are read +slowest \d+ .*（?正文里没有用到/mu);
    expect(output).toMatch(/^[1-9]\d* constructs up to 1000 bytes, over 20 s: 0$/mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('fuzz: finds nothing wrong in a thousand inputs of each sort', { timeout: 120_000 }, async () => {
    const counts = ['gate', 'imports', 'queries'].flatMap((name) => [`--${name}`, '1000']);
    const { code, output } = await runBench('fuzz', counts);
    expect(output).toMatch(/^documents: 700 inputs, published [1-9]\d{2}, .*; failures 0; slowest \d+ ms/mu);
    expect(output).toMatch(/^settings: 300 inputs, read [1-9]\d+, refused [1-9]\d+; failures 0; /mu);
    expect(output).toMatch(
      /^imports: 1000 inputs, docx imported [1-9]\d{2}, .*txt refused \d+; failures 0; /mu,
    );
    expect(output).toMatch(
      /^queries: 1000 inputs, found [1-9]\d{2}, nothing found [1-9]\d{2}; failures 0; /mu,
    );
    expect([code, output]).toEqual([0, output]);
  });

  test(
    'old-site: finds the papers of sites in the mark-up of three systems',
    { timeout: 120_000 },
    async () => {
      const { code, output } = await runBench('old-site', ['--pages', '33']);
      expect(output).toMatch(/^papers ([1-9]\d*), imported \1, right \1\nprecision 1\.000, recall 1\.000$/mu);
      expect(output).toMatch(/with their document 1\.000$/mu);
      expect([code, output]).toEqual([0, output]);
    },
  );

  test('search: measures both indexes, and finds the exact one exact', { timeout: 300_000 }, async () => {
    const { output: published } = await runPeers();
    const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-bench-'));
    try {
      const { code, output } = await runBench('search', [
        ...['--documents', '20'],
        ...['--queries', '3'],
        ...['--folder', folder],
        ...['--site', path.join(findProjects(published), 'tongtu/dist')],
      ]);
      expect(output).toMatch(/^ *recall, 3 random strings of 2–8 characters +1\.0000/mu);
      expect(output).toMatch(/bytes of a first look, 6 typical queries: median +[1-9][\d.]+ KB/u);
      expect(output).toMatch(/requests: median, most +[1-9]\d*, /u);
      expect(output).toMatch(
        /recall, 3 random strings, all parts +0\.\d+|recall, 3 random strings, all parts +1/u,
      );
      expect([code, output]).toEqual([0, output]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('shards: builds a site of two parts and merges them', { timeout: 300_000 }, async () => {
    const { code, output } = await runBench('shards', ['--documents', '4', '--parts', '2']);
    const took = String.raw`: [\d.]+ s of the processors, [\d.]+ s, \d+ MB$`;
    for (const name of ['part 1/2', 'part 2/2', 'merge'])
      expect(output).toMatch(new RegExp(`^${name}${took}`, 'mu'));
    expect(output).toMatch(/^site: [1-9]\d* files, [1-9]\d* MB, /mu);
    expect(output).toMatch(/^reading and checking all documents [\d.]+ s of the processors, all pages /mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('bytes: counts what is published for each document, by sorts of files', async () => {
    const { output: published } = await runPeers();
    const site = path.join(findProjects(published), 'tongtu/dist');
    const { code, output } = await runBench('bytes', [site]);
    expect(output).toMatch(/^6 documents in /u);
    for (const sort of [
      'documents: pages',
      'documents: JSON',
      'documents: Akoma Ntoso',
      'documents: Markdown',
    ])
      expect(output).toMatch(new RegExp(String.raw`^ +[1-9][\d.]* +6 +[1-9][\d.]* {2}${sort}$`, 'mu'));
    const rows = [...output.matchAll(/^ +([\d.]+) +(\d+) +[\d.]+ {2}(.+)$/gmu)];
    const all = rows.pop();
    const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(all?.[3]).toBe('all');
    expect(sum(2)).toBe(Number(all?.[2]));
    expect(Math.abs(sum(1) - Number(all?.[1]))).toBeLessThan(0.01 * rows.length);
    expect(code).toBe(0);
  });

  test('take-away: writes the files of a built site from nothing, and none a second time', async () => {
    const { output: published } = await runPeers();
    const site = path.join(findProjects(published), 'tongtu/dist');
    const { code, output } = await runBench('take-away', ['--site', site]);
    expect(output).toMatch(/^from nothing: [1-9]\d* files written, [\d.]+ s of the processors$/mu);
    expect(output).toMatch(/^index\.xml: [1-9][\d.]* KB a document$/mu);
    expect(output).toMatch(/^nothing changed: 0 files written, /mu);
    expect([code, output]).toEqual([0, output]);
  });

  test('federation: asks several sites at once, and finds what a scan of all finds', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-bench-'));
    try {
      const { code, output } = await runBench('federation', [
        ...['--sites', '3', '--documents', '4', '--folder', folder],
      ]);
      expect(output).toMatch(
        /^农村公路: ([1-9]\d*) documents \(scan: \1\), \d+ KB of 1000 KB, \d+ requests, /mu,
      );
      expect([code, output]).toEqual([0, output]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
