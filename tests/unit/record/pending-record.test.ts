import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepRecord } from '../../../src/record/keep-record.ts';
import { writeWhole } from '../../../src/source/write-whole.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-record-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('keepRecord', () => {
  test('puts back what was there, and takes away what has come', () => {
    writeWhole(root, 'content/published/addresses.txt', 'a\n');
    const putBack = keepRecord(root);
    writeWhole(root, 'content/published/addresses.txt', 'a\nb\n');
    writeWhole(root, 'content/published/log/checkpoint.txt', '1\n');
    putBack();
    expect(readFileSync(path.join(root, 'content/published/addresses.txt'), 'utf8')).toBe('a\n');
    expect(existsSync(path.join(root, 'content/published/log/checkpoint.txt'))).toBe(false);
  });

  test('leaves nothing where nothing was', () => {
    const putBack = keepRecord(root);
    writeWhole(root, 'content/published/log/checkpoint.txt', '1\n');
    putBack();
    expect(existsSync(path.join(root, 'content/published'))).toBe(false);
  });
});
