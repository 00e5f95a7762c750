import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readAddresses } from '../../src/record/addresses/address-file.ts';
import { readRecord } from '../../src/record/log/read-record.ts';
import { exampleSite, writeDocument } from '../unit/check/example-site.ts';
import { runCommand } from './site/commands.ts';
import { git } from './site/hosted.ts';
import { copyProject } from './site/project-copy.ts';

// What is entered for a site that is not published after all must not stay, however the build ended.

test.describe.configure({ mode: 'serial', timeout: 400_000 });

const plan = 'content/plans/yunxi/2024.mdx';
const edited = writeDocument({}, '今年修好农村公路三十公里，装好护栏十公里。');
let root = '';
/** Milliseconds of a whole build. */
let whole = 0;

const changed = (): string => git(root, 'status', '--short', '-uall', 'content/published');
const shown = (): string => readFileSync(path.join(root, 'dist/log/checkpoint'), 'utf8');
const recorded = (): string => readFileSync(path.join(root, 'content/published/log/checkpoint.txt'), 'utf8');

test.beforeAll(async () => {
  test.setTimeout(400_000);
  root = copyProject('record-killed');
  for (const [file, content] of Object.entries({ ...exampleSite, [plan]: writeDocument() })) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  const began = Date.now();
  const built = await runCommand(root, 'build', {}, ['--record']);
  expect(built.code, built.output).toBe(0);
  whole = Date.now() - began;
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message=一');
  writeFileSync(path.join(root, plan), edited);
});

/** Starts a build that records, and breaks it off, with all that it has started, some milliseconds after it has printed something. */
async function breakOff(signal: NodeJS.Signals, mark: string, after: number): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts', '--record'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let printed = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (!printed.includes(mark)) return;
    timer ??= setTimeout(() => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
    }, after);
  });
  await ended;
  clearTimeout(timer);
}

test('a build that is killed at any moment leaves a log that can be read, and the next one takes it back', async () => {
  const before = recorded();
  const addresses = readAddresses(root);
  for (let time = 1; time <= 5; time += 1) {
    // While it is entered, while the site is made, when it takes its place.
    const after = Math.round(time === 1 ? 20 * Math.random() : whole * 0.6 * Math.random());
    await test.step(`killed ${String(after)} ms after it began to enter`, async () => {
      await breakOff('SIGKILL', '一共', after);
      // Whatever was being written.
      expect(readRecord(root)).toBeDefined();
      expect(addresses.filter((one) => !readAddresses(root).includes(one))).toEqual([]);
      if (shown() !== before) return;
      // Any command that is to enter something takes it back first; this one is told to enter what was there, and finds nothing new.
      writeFileSync(path.join(root, plan), writeDocument());
      const again = await runCommand(root, 'record');
      expect(again.output).toContain('新登记 0 条');
      expect(changed()).toBe('');
      expect(recorded()).toBe(before);
      writeFileSync(path.join(root, plan), edited);
    });
  }
});

test('who presses Ctrl+C has nothing to clean up', async () => {
  await runCommand(root, 'record');
  const before = [shown(), recorded(), readAddresses(root)];
  writeFileSync(path.join(root, plan), edited.replace('三十', '四十'));
  await breakOff('SIGINT', '新的网址', 500);
  expect([shown(), recorded(), readAddresses(root)]).toEqual(before);
  expect(readdirSync(path.join(root, '.tongtu')).filter((name) => name.startsWith('recording-'))).toEqual([]);
});

test('a build that fails takes back what it has entered', async () => {
  const page = path.join(root, 'content/pages/about.mdx');
  mkdirSync(path.dirname(page), { recursive: true });
  const before = recorded();
  writeFileSync(
    path.join(root, 'content/plans/yunxi/2025.mdx'),
    writeDocument({ title: '云溪县交通运输局2025年工作计划', plans: '["2025"]', published: '2025-01-05' }),
  );
  // Found by nobody before the pages are rendered.
  writeFileSync(page, '---\ntitle: 关于\ndescription: 关于本站。\n---\n\n{[].x.y}\n');
  const built = await runCommand(root, 'build', {}, ['--record']);
  expect(built.code).toBe(1);
  expect(built.output).toContain('登记 plans/yunxi/2025');
  expect(built.output).toContain('刚才的登记也撤回了');
  expect(recorded()).toBe(before);
  writeFileSync(page, '---\ntitle: 关于\ndescription: 关于本站。\n---\n\n本站。\n');
  const again = await runCommand(root, 'build', {}, ['--record']);
  expect(again.code, again.output).toBe(0);
  expect(again.output).toContain('登记 plans/yunxi/2025');
  expect(shown()).toBe(recorded());
  expect(readAddresses(root)).toContain('plans/yunxi/2025');
});
