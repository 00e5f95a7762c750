import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRememberedValues } from '../../../src/remembered/remembered-values.ts';

let root = '';
let file = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  file = path.join(root, 'deep/values.json');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Asks for the lengths of texts as one build does, and tells which it had to measure. */
function build(texts: readonly string[], version = '1'): string[] {
  const values = openRememberedValues<{ length: number } | null>(file, version);
  const measured: string[] = [];
  for (const text of texts) {
    const value = values.get(text, () => {
      measured.push(text);
      return text === '' ? null : { length: text.length };
    });
    expect(value).toEqual(text === '' ? null : { length: text.length });
  }
  values.save();
  return measured;
}

describe('openRememberedValues', () => {
  test('finds out once, also that there is nothing', () => {
    expect(build(['一', '', '一'])).toEqual(['一', '']);
    expect(build(['', '一'])).toEqual([]);
  });
  test('forgets what was not asked for', () => {
    build(['一', '二']);
    build(['二']);
    expect(readFileSync(file, 'utf8')).not.toContain('一');
    expect(build(['一', '二'])).toEqual(['一']);
  });
  test('takes nothing from another version', () => {
    build(['一']);
    expect(build(['一'], '2')).toEqual(['一']);
    expect(build(['一'], '1')).toEqual(['一']);
  });
  test('a damaged file counts as none', () => {
    build(['一', '二']);
    const text = readFileSync(file, 'utf8');
    for (const damaged of [
      '',
      'x',
      text.slice(0, -1),
      text.replace('一', '三'),
      `${text.split('\n')[0] ?? ''}\n[]`,
      text.replace('\n', '\n\n'),
    ]) {
      writeFileSync(file, damaged);
      expect(build(['一', '二']), damaged).toEqual(['一', '二']);
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });
  test('leaves the last file whole, and nothing beside it', () => {
    build(['一']);
    expect(readdirSync(path.dirname(file))).toEqual(['values.json']);
    openRememberedValues(file, '1').get('二', () => ({ length: 1 }));
    expect(build(['一'])).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});
