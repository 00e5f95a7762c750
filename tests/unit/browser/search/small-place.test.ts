import { describe, expect, test } from 'vitest';
import { findNamedProjects, nameSmallPlace } from '../../../../src/browser/search/small-place.ts';

describe('nameSmallPlace', () => {
  test('gives the name of a township or a village without what it is', () => {
    expect(nameSmallPlace(' 茶臼村 ')).toBe('茶臼');
    expect(nameSmallPlace('苔岭镇')).toBe('苔岭');
    expect(nameSmallPlace('建制村')).toBeUndefined();
    expect(nameSmallPlace('白石县')).toBeUndefined();
  });
});

describe('findNamedProjects', () => {
  const pages = [
    { name: '苔岭至茶臼公路', path: 'projects/a/', sort: '项目', documents: [1, 4] },
    { name: '茶臼大桥', path: 'projects/b/', sort: '项目', documents: [9] },
    { name: '茶臼村公路计划', path: 'plans/x/', sort: '文件' },
  ];
  const find = (text: string, ...numbers: number[]): string[] =>
    findNamedProjects(
      text,
      pages,
      numbers.map((document) => ({ document })),
    ).map(({ path }) => path);

  test('finds what is named after a village, if a document says both', () => {
    expect(find('茶臼村', 2, 4)).toEqual(['projects/a/']);
    expect(find('茶臼村', 4, 9)).toEqual(['projects/a/', 'projects/b/']);
    expect(find('茶臼村', 3)).toEqual([]);
  });

  test('finds nothing for what is no small place', () => {
    expect(find('茶臼', 1, 4)).toEqual([]);
  });
});
