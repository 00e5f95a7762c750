import { describe, expect, test } from 'vitest';
import { findMentioned } from '../../../../src/browser/search/offer-mentioned.ts';
import { ownOf } from '../../../../src/search/engine/facets.ts';
import type { BureauEntry } from '../../../../src/search/engine/format.ts';

const bureaus: BureauEntry[] = [
  { id: 'nanping', name: '南屏市交通运输局', level: '市级' },
  { id: 'yunxi', name: '云溪县交通运输局', level: '县级', parent: 0 },
  { id: 'baishi', name: '白石县交通运输局', level: '县级', parent: 0 },
  { id: 'shiqiao', name: '石桥县交通运输局', level: '县级', parent: 0 },
];
const find = (text: string, counts: Readonly<Record<string, number>>): string[] =>
  findMentioned(text, new Map(Object.entries(counts).map(([id, count]) => [ownOf(id), count])), bureaus).map(
    ({ id }) => id,
  );

describe('findMentioned', () => {
  test('leads from a village to the county whose documents name it, not to the city above', () => {
    expect(find('茶臼村', { baishi: 4, nanping: 1 })).toEqual(['baishi']);
    expect(find(' 苔岭镇 ', { nanping: 2 })).toEqual(['nanping']);
  });

  test('says nothing of what is no small place, has a page, or is named by many', () => {
    expect(find('农村公路', { baishi: 4 })).toEqual([]);
    expect(find('建制村', { baishi: 4 })).toEqual([]);
    expect(find('三合村', { baishi: 4, yunxi: 2, shiqiao: 1 })).toEqual([]);
    expect(find('城镇', { baishi: 4 })).toEqual([]);
    expect(find('白石县石村', { baishi: 4 })).toEqual([]);
    expect(find('茶臼村', {})).toEqual([]);
  });
});
