import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([place]) => place !== '');

describe('package-lock.json', () => {
  it('has the SHA-512 of every package, those for other machines among them', () => {
    // 64 bytes are 88 characters in base64. `npm run dependencies -- --refresh` asks the registry for those that npm has left out.
    const without = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity));
    expect(without.map(([place]) => place)).toEqual([]);
    expect(locked.length).toBeGreaterThan(100);
  });

  it('takes every package from the registry that is configured, and names no host', () => {
    const elsewhere = locked.filter(
      ([, { resolved, link, version }]) =>
        resolved !== undefined || link === true || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version ?? ''),
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions only', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read('package.json'),
    ) as Record<string, Record<string, string>>;
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version))).toEqual([]);
  });
});

describe('install scripts', () => {
  it('are off for everybody who types npm in this folder', () => {
    // As npm itself reads it, whatever the user's own settings say.
    const { stdout } = spawnSync('npm', ['config', 'get', 'ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, npm_config_ignore_scripts: undefined },
    });
    expect(stdout.trim()).toBe('true');
  });

  it.each([
    'src/cli/set-up/dependencies.mjs',
    'docs/ci/github.yml',
    'docs/ci/gitlab-ci.yml',
    'docs/ci/gitea.yml',
    'docs/ci/github-shards.yml',
    'docs/ci/gitlab-shards.yml',
  ])('are off in %s too, where .npmrc may have been left behind', (file) => {
    const installs = [...read(file).matchAll(/(?:npm |')(?:ci|install) (?!.*失败).*/gu)].map(
      ([line]) => line,
    );
    expect(installs.length).toBeGreaterThan(0);
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  });
});
