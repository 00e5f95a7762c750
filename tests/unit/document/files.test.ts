import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { listPageFiles } from '../../../src/check/pages/page-files.ts';
import { listContentFiles, listDocumentFiles } from '../../../src/document/files.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
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
  test('where something is that cannot be read as a folder, the check says so', async () => {
    mkdirSync(path.join(root, 'content'));
    for (const name of ['plans', 'pages', 'bureaus']) writeFileSync(path.join(root, 'content', name), '');
    expect([listDocumentFiles(root), listPageFiles(root)]).toEqual([[], []]);
    expect(listYamlFiles(root, 'content/bureaus')).toEqual([]);
    const { problems } = await checkContent(root);
    const told = problems.filter(({ rule }) => rule === 'irregular-file').map(formatProblem);
    expect(told).toEqual(
      ['bureaus', 'pages', 'plans'].map(
        (name) => `content/${name}:1:1 这是文件，这里要的是文件夹。请删去它，再建文件夹。`,
      ),
    );
  });
});
