import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLicences } from '../../../src/licences/licence-texts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = () => readLicences({ name: 'jia', version: '1.0.0', folder });

describe('readLicences', () => {
  test('gives the texts of a package, those in folders too', () => {
    mkdirSync(path.join(folder, 'LICENSE'));
    writeFileSync(path.join(folder, 'LICENSE/MIT'), 'a');
    writeFileSync(path.join(folder, 'NOTICE.md'), 'b');
    writeFileSync(path.join(folder, 'README.md'), 'c');
    expect(read()).toEqual([
      { file: 'LICENSE/MIT', text: 'a' },
      { file: 'NOTICE.md', text: 'b' },
    ]);
  });

  test('refuses in Chinese where there is none, and where the package is gone', () => {
    expect(read).toThrow(
      /^软件包 jia 1\.0\.0 会发给读者，但里面没有许可的原文（.+）。请删去 node_modules 再运行一次/u,
    );
    rmSync(folder, { recursive: true });
    expect(read).toThrow(/^软件包 jia 1\.0\.0 会发给读者，但许可的原文读不出来（.+）。请删去 node_modules/u);
  });
});
