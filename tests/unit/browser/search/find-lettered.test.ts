import { describe, expect, test } from 'vitest';
import { findLettered } from '../../../../src/browser/search/find-lettered.ts';

const page = (name: string, path: string, letters?: string) => ({
  name: `${name}交通运输局`,
  path: `bureaus/${path}/`,
  sort: '机构',
  ...(letters !== undefined && { letters }),
});
const pages = [
  page('云溪县', 'yunxi'),
  page('云岭县', 'yunling'),
  page('白石县', 'county-7', 'baishixian'),
  ...['一', '二', '三', '四'].map((one) => page(`石${one}县`, `shi${one}`)),
  { name: '云溪县计划', path: 'plans/yunxi/', sort: '文件' },
];
const find = (text: string): string[] => findLettered(text, pages).map(({ id }) => id);

describe('findLettered', () => {
  test('finds the bureau whose address or name is spelled', () => {
    expect(find('yunxi')).toEqual(['yunxi']);
    expect(find('Yun Ling Xian')).toEqual(['yunling']);
    expect(find('baishi')).toEqual(['county-7']);
  });

  test('finds a few whose names begin so, and none where they are many, or where nothing is spelled', () => {
    expect(find('yun')).toEqual(['yunxi', 'yunling']);
    expect(find('shi')).toEqual([]);
    expect(find('y')).toEqual([]);
    expect(find('G209')).toEqual([]);
    expect(find('云溪')).toEqual([]);
  });
});
