import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDigests } from '../../../src/collections/digest.ts';
import { readFileFacts } from '../../../src/document/file-facts.ts';
import { createContext } from '../../../src/document/files.ts';
import { readSettings } from '../../../src/settings/settings.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function digest(): string {
  const context = createContext(root, readSettings(root).settings);
  const content = readFileFacts(Buffer.from('正文'));
  return createDigests(root)(context)('content/plans/yunxi/2024.mdx', content, [{ file: '图.png' }]);
}

describe('createDigests', () => {
  test('gives another digest for a picture of the same size that has the time of the one before', () => {
    const picture = path.join(root, '图.png');
    writeFileSync(picture, '一');
    const [{ atime, mtime }, before] = [statSync(picture), digest()];
    expect(digest()).toBe(before);
    writeFileSync(picture, '二');
    utimesSync(picture, atime, mtime);
    expect(digest()).not.toBe(before);
  });

  test('gives another digest with other libraries, whoever has installed them', () => {
    const before = digest();
    writeFileSync(path.join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 9');
    expect(digest()).not.toBe(before);
  });
});
