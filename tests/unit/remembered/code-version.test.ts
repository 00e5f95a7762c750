import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFile } from '../../../src/remembered/code-version.ts';

/** Read by commands, and by no build. */
const ofCommands = ['begin/regions.csv', 'upgrade/former-copies.txt'];

describe('codeFile', () => {
  test('knows every file of the program of which sites are made', () => {
    const src = path.join(import.meta.dirname, '../../../src');
    const others = readdirSync(src, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !codeFile.test(entry.name))
      .map((entry) => path.relative(src, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
    expect(others.sort()).toEqual(ofCommands);
  });
});
