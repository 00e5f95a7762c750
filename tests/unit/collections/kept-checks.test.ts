import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openKeptChecks } from '../../../src/collections/kept-checks.ts';

let root = '';
const one = { state: '1', problems: [], isAlone: true };

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('openKeptChecks', () => {
  test('gives what was found, and forgets what nobody asks for', () => {
    const first = openKeptChecks(root);
    first.set('plans/yunxi/2024', one);
    first.set('plans/yunxi/2023', one);
    first.save();
    const second = openKeptChecks(root);
    expect(second.get('plans/yunxi/2024')).toEqual(one);
    second.save();
    const third = openKeptChecks(root);
    expect(third.get('plans/yunxi/2024')).toEqual(one);
    expect(third.get('plans/yunxi/2023')).toBeUndefined();
  });

  test('does not keep what other documents may have to do with, nor what was found before', () => {
    const first = openKeptChecks(root);
    first.set('plans/yunxi/2024', one);
    first.save();
    const second = openKeptChecks(root);
    second.get('plans/yunxi/2024');
    second.set('plans/yunxi/2024', { ...one, state: '2', isAlone: false });
    second.save();
    expect(openKeptChecks(root).get('plans/yunxi/2024')).toBeUndefined();
  });

  test('gives nothing of other code, or if the file was written to', () => {
    const first = openKeptChecks(root);
    first.set('plans/yunxi/2024', one);
    first.save();
    const file = path.join(root, '.tongtu/content/checked.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"state":"1"', '"state":"2"'));
    expect(openKeptChecks(root).get('plans/yunxi/2024')).toBeUndefined();
    first.save();
    mkdirSync(root, { recursive: true });
    writeFileSync(path.join(root, 'package-lock.json'), '{}');
    expect(openKeptChecks(root).get('plans/yunxi/2024')).toBeUndefined();
  });
});
