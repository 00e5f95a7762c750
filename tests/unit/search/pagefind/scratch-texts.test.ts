import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScratchTexts } from '../../../../src/search/pagefind/scratch-texts.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('openScratchTexts', () => {
  test('gives back what was kept, in any order, and removes its file', () => {
    const file = path.join(root, 'cache/texts');
    const texts = openScratchTexts(file);
    texts.keep('一', '农村公路36公里');
    texts.keep('二', '');
    texts.keep('三', 'G105线');
    expect([texts.get('三'), texts.get('一'), texts.get('二'), texts.get('四')]).toEqual([
      'G105线',
      '农村公路36公里',
      '',
      undefined,
    ]);
    texts.remove();
    expect(existsSync(file)).toBe(false);
  });
  test('makes no file where nothing is kept, and removes what was left', () => {
    writeFileSync(path.join(root, 'texts'), '农村公路');
    const texts = openScratchTexts(path.join(root, 'texts'));
    expect(texts.get('一')).toBeUndefined();
    expect(existsSync(path.join(root, 'texts'))).toBe(false);
    texts.remove();
  });
});
