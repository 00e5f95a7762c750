import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listPageFiles } from '../../../src/check/pages/page-files.ts';
import { listContentFiles, listDocumentFiles } from '../../../src/document/files.ts';
import { listYamlFiles } from '../../../src/settings/settings-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('listing a folder of content', () => {
  test('finds nothing where there is none', () => {
    expect([listDocumentFiles(root), listContentFiles(root), listPageFiles(root)]).toEqual([[], [], []]);
    expect(listYamlFiles(root, 'content/bureaus')).toEqual([]);
  });

  // As one that nobody may read: its documents would be missing from the site without a word.
  test('fails where something is that cannot be read as a folder', () => {
    mkdirSync(path.join(root, 'content'));
    for (const name of ['plans', 'pages', 'bureaus']) writeFileSync(path.join(root, 'content', name), '');
    expect(() => listDocumentFiles(root)).toThrow(/ENOTDIR/u);
    expect(() => listPageFiles(root)).toThrow(/ENOTDIR/u);
    expect(() => listYamlFiles(root, 'content/bureaus')).toThrow(/ENOTDIR/u);
  });
});
