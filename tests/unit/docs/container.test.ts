import { spawnSync } from 'node:child_process';
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSite } from '../../../src/begin/compose-site.ts';
import { findDependency } from '../../../src/cli/init-dependency.ts';
import { locateNpm } from '../../../src/cli/set-up/dependencies.mjs';
import { readDoc, root } from './read-docs.ts';

// What npm needs to install the program lies in the image before it is asked to, in a site as well as here.

const containerfile = readDoc('docs/server/container/Containerfile');
const [beforeInstall = ''] = containerfile.split(/^RUN npm ci/mu);

/** Pairs of patterns and places, in the order in which they are copied before npm installs. */
const copies = [...beforeInstall.matchAll(/^COPY (?!--)(.+) (\S+)$/gmu)].map(([, from = '', to = '']) => ({
  patterns: from.split(' '),
  to,
}));

/** Files of the image, as `COPY` puts them there: what a folder has, not the folder. */
function listCopied(folder: string): string[] {
  return copies.flatMap(({ patterns, to }) => {
    const found = globSync(patterns, { cwd: folder });
    expect(found, `COPY ${patterns.join(' ')} finds something`).not.toEqual([]);
    return found
      .flatMap((name) => {
        const place = path.join(folder, name);
        return statSync(place).isDirectory() ? readdirSync(place) : [path.basename(name)];
      })
      .map((name) => path.posix.join(to, name));
  });
}

/** Files that `package.json` and `package-lock.json` want to have beside them. */
function listWanted(folder: string): string[] {
  const texts = ['package.json', 'package-lock.json'].map((name) =>
    readFileSync(path.join(folder, name), 'utf8'),
  );
  const files = texts.flatMap((text) => [...text.matchAll(/"file:([^"]+)"/gu)].map(([, file = '']) => file));
  return [...new Set(files)];
}

let base = '';
let site = '';
beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'tongtu-container-'));
  site = path.join(base, 'site');
  const program = path.join(base, 'program');
  mkdirSync(program);
  writeFileSync(path.join(program, 'package.json'), JSON.stringify({ name: 'tongtu', version: '1.2.3' }));
  runNpm(program, 'pack', '--pack-destination', base);
  const dependency = findDependency(site, path.join(base, 'tongtu-1.2.3.tgz'));
  if ('problem' in dependency || !dependency.copied) throw new Error('A site gets the package along');
  const { written, copied } = dependency;
  const files = composeSite({
    name: '云溪县交通运输局',
    year: 2031,
    dependency: written,
    commands: ['build'],
  });
  for (const [name, content] of [...files, [copied.place, copied.bytes] as const]) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), content);
  }
  runNpm(site, 'install', '--package-lock-only', '--offline');
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

function runNpm(folder: string, ...given: readonly string[]): void {
  const { command, args, shell } = locateNpm(process.env, process.platform);
  const { status, stderr } = spawnSync(command, [...args, ...given], {
    cwd: folder,
    shell,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

const folders = [
  ['a site that was begun with a package', () => site, ['vendor/tongtu-1.2.3.tgz']],
  ['this repository', () => root, []],
] as const;

describe.each(folders)('the image of %s', (_, getFolder, expected) => {
  test('has what npm installs from before it installs', () => {
    const folder = getFolder();
    expect(listWanted(folder)).toEqual(expected);
    expect(listCopied(folder)).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', '.npmrc', ...expected]),
    );
  });

  test('gets nothing of what was installed or made outside, and no secrets', () => {
    const ignored = readFileSync(path.join(getFolder(), '.dockerignore'), 'utf8').trim().split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules', 'dist', '.tongtu', '.astro', '.env']));
  });
});

const hasBuildah = spawnSync('buildah', ['--version']).status === 0 && process.getuid?.() === 0;
if (!hasBuildah)
  console.warn('NO BUILDAH OF ROOT HERE: what the Containerfile copies has only been read, not built.');

describe.skipIf(!hasBuildah)('buildah', () => {
  test.each(folders)('copies the same for %s', (_, getFolder) => {
    const folder = getFolder();
    const file = path.join(base, 'Containerfile');
    const lines = copies.map(({ patterns, to }) => `COPY ${patterns.join(' ')} ${to}`);
    writeFileSync(file, ['FROM scratch', 'WORKDIR /project', ...lines, ''].join('\n'));
    const storage = [
      '--root',
      path.join(base, 'root'),
      '--runroot',
      path.join(base, 'run'),
      '--storage-driver',
      'vfs',
    ];
    const run = (...args: readonly string[]) =>
      spawnSync('buildah', [...storage, ...args], { encoding: 'utf8', cwd: folder });
    const out = path.join(base, 'out');
    rmSync(out, { recursive: true, force: true });
    const { status, stderr } = run('bud', '--isolation', 'chroot', '-f', file, '--output', out, '.');
    expect([status, stderr]).toEqual([0, expect.anything()]);
    const made = readdirSync(path.join(out, 'project'), { recursive: true }).map(String);
    expect(made.sort()).toEqual([...listCopied(folder), 'vendor'].sort());
  });
});
