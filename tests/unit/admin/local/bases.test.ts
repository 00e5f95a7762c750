import { describe, expect, test } from 'vitest';
import { createBases } from '../../../../src/admin/local/bases.ts';
import { digestText } from '../../../../src/admin/local/file-state.ts';

describe('createBases', () => {
  test('tells of what a text was made, also when it was given a line feed at its end', () => {
    const bases = createBases();
    bases.noteMade('新', '旧');
    expect(bases.baseOf('a.mdx', '新')).toBe('旧');
    expect(bases.baseOf('a.mdx', '新\n')).toBe('旧');
    expect(bases.baseOf('a.mdx', '别的')).toBeUndefined();
  });

  test('knows what it has saved itself: the form goes on with what it began with', () => {
    const bases = createBases();
    bases.noteMade('一', '旧');
    bases.noteSaved('a.mdx', '一\n');
    bases.noteMade('二', '旧');
    expect(bases.baseOf('a.mdx', '二')).toBe('一\n');
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
  test('does not count what the CMS takes away at the ends', async () => {
    expect(await digestText('\uFEFF修路\n')).toBe(await digestText('修路'));
    expect(await digestText('修 路')).not.toBe(await digestText('修路'));
  });
});
