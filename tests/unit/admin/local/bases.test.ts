import { describe, expect, test } from 'vitest';
import { createBases } from '../../../../src/admin/local/bases.ts';
import { digestText, readExactly } from '../../../../src/admin/local/file-state.ts';

describe('createBases', () => {
  test('tells of what a text was made', () => {
    const bases = createBases();
    bases.noteMade('新', '旧');
    expect(bases.baseOf('a.mdx', '新')).toBe('旧');
    expect(bases.baseOf('a.mdx', '新\n')).toBeUndefined();
    expect(bases.baseOf('a.mdx', '别的')).toBeUndefined();
  });

  test('knows what it has saved itself: the form goes on with what it began with', () => {
    const bases = createBases();
    bases.noteMade('一', '旧');
    bases.noteSaved('a.mdx', '一');
    bases.noteMade('二', '旧');
    expect(bases.baseOf('a.mdx', '二')).toBe('一');
    expect(bases.baseOf('b.mdx', '二')).toBe('旧');
  });

  test('tells a draft that was kept on another day', () => {
    const bases = createBases();
    bases.noteRead('今天');
    expect(bases.isOfToday('今天')).toBe(true);
    expect(bases.isOfToday('以前')).toBe(false);
    expect(bases.isOfToday('')).toBe(true);
  });
});

describe('digestText', () => {
  test('tells apart whatever is not the same file', async () => {
    expect(await digestText('修路')).toMatch(/^[0-9a-f]{64}$/u);
    const all = ['修路', '\uFEFF修路', '修路\n', '修路\r\n'];
    expect(new Set(await Promise.all(all.map(digestText))).size).toBe(all.length);
  });
});

describe('readExactly', () => {
  test('gives a text that is the same bytes again', () => {
    const bytes = Buffer.from('\uFEFF修路\r\n');
    expect(Buffer.from(readExactly(bytes))).toEqual(bytes);
  });
});
