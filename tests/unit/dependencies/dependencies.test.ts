import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNewest } from '../../../src/dependencies/ask-registry.ts';
import { completeLock } from '../../../src/dependencies/complete-lock.ts';
import { describeAge, describeDependencies } from '../../../src/dependencies/describe-dependencies.ts';
import { listDependencies } from '../../../src/dependencies/facts.ts';
import { findGaps } from '../../../src/dependencies/find-gaps.ts';
import { readDependencies } from '../../../src/dependencies/read-dependencies.ts';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the dependencies of this project', () => {
  const { dependencies, reasons, facts, locked } = readDependencies(root);

  test('each have a reason and are known to the registry, and none is behind without a reason', () => {
    expect(findGaps(dependencies, reasons, facts)).toEqual([]);
    expect(dependencies.length).toBeGreaterThan(50);
  });

  test('docs/dependencies.md is what npm run dependencies writes', () => {
    const page = readFileSync(path.join(root, 'docs/dependencies.md'), 'utf8');
    expect(page).toBe(describeDependencies(dependencies, reasons, facts, locked));
    for (const { name, version } of dependencies) expect(page).toContain(`| \`${name}\` | ${version} |`);
  });

  test('have licences that the site may be given on with', () => {
    const licences = new Set(dependencies.map(({ name }) => facts.packages[name]?.licence));
    for (const licence of licences)
      expect([
        'MIT',
        'ISC',
        'Apache-2.0',
        'MPL-2.0',
        'BSD-2-Clause',
        'BSD-3-Clause',
        'MIT AND Apache-2.0',
      ]).toContain(licence);
  });
});

describe('findGaps', () => {
  const dependencies = listDependencies({ dependencies: { b: '1.0.0' }, devDependencies: { a: '2.0.0' } });
  const told = (version: string, newest?: string) => ({
    version,
    released: '2026-01-01',
    licence: 'MIT',
    newest,
  });
  const facts = { asked: '2026-11-27', packages: { a: told('2.0.0'), b: told('1.0.0', '1.1.0') } };

  test('finds nothing where all is said', () => {
    expect(findGaps(dependencies, { a: { why: 'x' }, b: { why: 'y', stays: 'z' } }, facts)).toEqual([]);
  });

  test('names what has no reason, and reasons of what is gone', () => {
    expect(
      findGaps(dependencies, { a: { why: ' ' }, c: { why: 'x' }, b: { why: 'y', stays: 'z' } }, facts),
    ).toEqual(['a: src/dependencies/reasons.yaml does not say why', 'c: has a reason and is no dependency']);
  });

  test('names what is behind, and what the registry was not asked for', () => {
    const moved = listDependencies({ dependencies: { b: '1.0.0' }, devDependencies: { a: '2.0.1' } });
    expect(findGaps(moved, { a: { why: 'x', stays: 'z' }, b: { why: 'y' } }, facts)).toEqual([
      'b: there is 1.1.0; move to it, or say in reasons.yaml why it stays',
      'a: nothing is known of 2.0.1; npm run dependencies -- --refresh',
      'a: stays is said of the newest version',
    ]);
  });
});

describe('describeAge', () => {
  test.each([
    ['2026-11-26', '1 day'],
    ['2026-11-01', '26 days'],
    ['2026-04-14', '7 months'],
    ['2022-11-27', '4 years'],
    ['', '–'],
  ])('of %s', (from, age) => {
    expect(describeAge(from, '2026-11-27')).toBe(age);
  });
});

describe('findNewest', () => {
  test('compares numbers, and leaves out previews', () => {
    expect(findNewest(['1.9.0', '1.10.0', '1.2.3', '2.0.0-beta.1'])).toBe('1.10.0');
    expect(findNewest(['1.0.0-rc.1'])).toBeUndefined();
  });
});

describe('completeLock', () => {
  test('asks for the digests that are missing, and for no others', async () => {
    const lock = {
      lockfileVersion: 3,
      packages: {
        '': { version: '0.1.0' },
        'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
        'node_modules/a/node_modules/@b/c': { version: '2.0.0', optional: true },
        'node_modules/d': { link: true },
      },
    };
    const asked: string[] = [];
    const { lock: completed, added } = await completeLock(lock, (name, version) => {
      asked.push(`${name}@${version}`);
      return Promise.resolve('sha512-c');
    });
    expect(asked).toEqual(['@b/c@2.0.0']);
    expect(added).toEqual(['node_modules/a/node_modules/@b/c']);
    expect(JSON.stringify(completed.packages['node_modules/a/node_modules/@b/c'])).toBe(
      '{"version":"2.0.0","integrity":"sha512-c","optional":true}',
    );
    expect(completed.packages['node_modules/a']).toEqual(lock.packages['node_modules/a']);
  });
});
