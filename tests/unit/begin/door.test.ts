import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { door } from '../../../src/begin/files/project.ts';

/** A site two folders deep in another project, and what its door prints; the program only says where it is called. */
function openDoor(install: (work: string) => void): string {
  const work = mkdtempSync(path.join(tmpdir(), 'tongtu-door-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  const site = path.join(work, 'sites/yunxi');
  mkdirSync(site, { recursive: true });
  writeFileSync(path.join(site, 'tongtu.mjs'), door);
  install(work);
  const { stdout } = spawnSync(process.execPath, [path.join(site, 'tongtu.mjs'), 'check'], {
    cwd: work,
    encoding: 'utf8',
  });
  return stdout.replaceAll(work, '').trim();
}

function writeProgram(folder: string): void {
  mkdirSync(path.join(folder, 'src/cli'), { recursive: true });
  writeFileSync(
    path.join(folder, 'src/cli/tongtu.mjs'),
    'console.log(process.cwd(), process.argv[2], new URL(import.meta.url).pathname);',
  );
}

test.each([
  ['the site itself', 'sites/yunxi/node_modules/tongtu'],
  ['the project of which the site is a part', 'node_modules/tongtu'],
])('the door finds the program in %s', (_, place) => {
  const printed = openDoor((work) => {
    writeProgram(path.join(work, place));
  });
  expect(printed).toBe(`/sites/yunxi check /${place}/src/cli/tongtu.mjs`);
});

test('the door finds a program that is only linked', () => {
  const stored = 'node_modules/.pnpm/tongtu@1.2.3/node_modules/tongtu';
  const printed = openDoor((work) => {
    writeProgram(path.join(work, stored));
    mkdirSync(path.join(work, 'sites/yunxi/node_modules'));
    symlinkSync(path.join(work, stored), path.join(work, 'sites/yunxi/node_modules/tongtu'));
  });
  expect(printed).toBe(`/sites/yunxi check /${stored}/src/cli/tongtu.mjs`);
});

test.each([
  ['package-lock.json', undefined, 'npm ci --ignore-scripts'],
  ['pnpm-lock.yaml', undefined, 'pnpm install --ignore-scripts'],
  ['yarn.lock', undefined, 'yarn install --ignore-scripts, engines ignored: true'],
  ['yarn.lock', '.yarnrc.yml', 'yarn install --mode=skip-build, engines ignored: true'],
])('the door of a site with %s and %s installs with it', (lock, settings, asked) => {
  const [name = ''] = asked.split(' ');
  const printed = openDoor((work) => {
    const site = path.join(work, 'sites/yunxi');
    for (const file of [lock, settings]) if (file !== undefined) writeFileSync(path.join(site, file), '');
    // Says how it was called instead of installing.
    const bin = path.join(work, 'bin');
    mkdirSync(bin);
    writeFileSync(
      path.join(bin, name),
      '#!/bin/sh\necho "$(basename "$0") $*, engines ignored: $npm_config_ignore_engines"\nexit 1\n',
      { mode: 0o755 },
    );
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`);
    for (const one of ['npm_execpath', 'npm_config_user_agent', 'npm_config_ignore_engines'])
      vi.stubEnv(one, undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  });
  expect(printed.startsWith(asked)).toBe(true);
});
