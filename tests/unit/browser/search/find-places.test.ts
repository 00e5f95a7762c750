import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../src/browser/search/find-places.ts';
import type { BureauEntry } from '../../../../src/search/engine/format.ts';

const bureaus: BureauEntry[] = [
  { id: 'yunzhou', name: '云州市交通运输局', level: '市级' },
  { id: 'yunxi', name: '云溪县交通运输局', level: '县级', parent: 0 },
  { id: 'yunxi-roads', name: '云溪县公路管理局', level: '县级', parent: 0 },
  { id: 'xi', name: '溪县交通运输局', level: '县级', parent: 0 },
  { id: 'lanshan@jt.lanshan.example', name: '蓝山县交通运输局', level: '县级', site: '蓝山交通' },
];
const find = (text: string): string[] => findPlaces(text, bureaus).map(({ id }) => id);

describe('findPlaces', () => {
  test('finds the bureaus of the place that is named, with or without its rank', () => {
    expect(find('云溪县 修路')).toEqual(['yunxi', 'yunxi-roads']);
    expect(find('云州的路什么时候修')).toEqual(['yunzhou']);
  });

  test('takes no part of a name for a place, nor a bureau of another site', () => {
    expect(find('云溪县')).not.toContain('xi');
    expect(find('溪县')).toEqual(['xi']);
    expect(find('蓝山县 修路')).toEqual([]);
    expect(find('农村公路')).toEqual([]);
  });
});
