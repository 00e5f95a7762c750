import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

// Inside the project: what is built there finds `node_modules` further up.
let folder = '';
beforeAll(() => {
  mkdirSync(path.join(root, '.tongtu/test'), { recursive: true });
  folder = mkdtempSync(path.join(root, '.tongtu/test/bench-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Without what the test runner has set: Astro would take it for its development server. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^(?:NODE_ENV|DEV|PROD|SSR|TEST|MODE|BASE_URL|VITEST.*)$/u.test(key),
  ),
);

/** Runs a bench with very little to measure: whether it runs is tested, not how long it takes. */
function run(name: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tests/bench/${name}.ts`, ...options], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
  return { status, stdout, stderr };
}

const read = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

describe('every bench runs at a tiny size', { timeout: 300_000 }, () => {
  test('bench:search measures both indexes, and finds the exact one exact', () => {
    const { status, stdout, stderr } = run(
      'search',
      '--documents',
      '20',
      '--queries',
      '10',
      '--folder',
      folder,
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(read(stdout, /recall, 10 random strings of 2–8 characters +(\S+)/u)).toBe('1.0000');
    expect(
      Number(read(stdout, /bytes of a first look, 6 typical queries: median +([\d.]+) KB/u)),
    ).toBeGreaterThan(100);
    expect(Number(read(stdout, /requests: median, most +(\d+), /u))).toBeGreaterThan(5);
    expect(Number(read(stdout, /recall, 10 random strings, all parts +(\S+)/u))).toBeGreaterThan(0);
  });

  test('bench:check', () => {
    const { stdout, stderr } = run('check', '--documents', '10', '--runs', '1');
    expect(stdout).toContain('period-title');
    // A few documents take no longer than reading the settings; that they take too long is all that may be said.
    expect(stderr.replace(/^The check needs more than 0\.05 s\.\n$/u, '')).toBe('');
  });

  test('bench:import', () => {
    const { status, stdout } = run('import', '--inputs', '12');
    expect(status).toBe(0);
    expect(stdout.match(/crashed 0/gu)).toHaveLength(4);
  });

  test('bench:extract', () => {
    const { status, stdout } = run('extract');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^report +\d+ +[1-9]\d* /mu);
  });

  test('bench:suggest', () => {
    const { status, stdout } = run('suggest');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^all +\d+/mu);
  });
});
