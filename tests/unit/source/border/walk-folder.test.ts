import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { walkFolder } from '../../../../src/source/border/walk-folder.ts';
import { expectedFaults, makeBorderFolder } from './border-folder.ts';

const { root, content } = makeBorderFolder();
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('walkFolder', () => {
  test('lists files, follows nothing, and tells what it has passed', () => {
    const { files, faults } = walkFolder(root, 'content', () => false);
    expect(files).toEqual(['content/plans/yunxi/plain.txt']);
    expect(
      Object.fromEntries(faults.map(({ file, fault }) => [file.slice('content/'.length), fault])),
    ).toEqual(expectedFaults);
  });

  test('does not begin in a folder that is a link', () => {
    expect(walkFolder(root, 'content/folder', () => false)).toEqual({ files: [], faults: [] });
  });

  test('leaves out what it is told to, and knows nothing of a folder that is not there', () => {
    expect(walkFolder(root, 'content', () => true)).toEqual({ files: [], faults: [] });
    expect(walkFolder(root, 'public', () => false)).toEqual({ files: [], faults: [] });
  });

  // macOS refuses such a name.
  test.runIf(process.platform === 'linux')('tells a name that is no UTF-8', () => {
    execFileSync('bash', ['-c', `touch "${path.join(content, 'plans')}/$(printf 'a\\xff.txt')"`]);
    const { faults } = walkFolder(root, 'content/plans', () => false);
    expect(faults).toEqual([{ file: 'content/plans/a\uFFFD.txt', fault: { kind: 'name' } }]);
  });
});
