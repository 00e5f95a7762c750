import { describe, expect, test } from 'vitest';
import { createBureauTree } from '../../../src/catalogue/bureau-tree.ts';
import { flattenBureaus, listPublishers } from '../../../src/catalogue/publishers.ts';
import { createExample, idsOf, settings } from './example-catalogue.ts';

const tree = createBureauTree(settings.bureaus);

describe('createBureauTree', () => {
  test('orders siblings by their code, those without one last', () => {
    expect(tree.roots.map(({ bureau }) => bureau.id)).toEqual(['yunzhou', 'lanshan']);
    expect(tree.nodes.get('yunzhou')?.children.map(({ bureau }) => bureau.id)).toEqual([
      'yunxi',
      'yunling',
      'yuncheng',
    ]);
  });

  test('orders bureaus of one region by level, then by id', () => {
    const region = { name: '甲', shortName: '甲', code: '990100' } as const;
    const { roots } = createBureauTree([
      { ...region, id: 'c', level: '县级' },
      { ...region, id: 'b', level: '市级' },
      { ...region, id: 'a', level: '县级' },
    ]);
    expect(roots.map(({ bureau }) => bureau.id)).toEqual(['b', 'a', 'c']);
  });

  test('gives the ancestors from the top down', () => {
    expect(idsOf(tree.ancestors('yunxi'))).toEqual(['yunzhou']);
    expect(tree.ancestors('yunzhou')).toEqual([]);
    expect(tree.ancestors('atlantis')).toEqual([]);
  });

  test('gives a bureau with all below it', () => {
    expect(tree.family('yunzhou')).toEqual(['yunzhou', 'yunxi', 'yunling', 'yuncheng']);
    expect(tree.family('yunxi')).toEqual(['yunxi']);
  });

  test('comes to an end where bureaus stand in a circle', () => {
    const circle = createBureauTree([
      { id: 'a', name: '甲', shortName: '甲', level: '县级', parent: 'b' },
      { id: 'b', name: '乙', shortName: '乙', level: '县级', parent: 'a' },
    ]);
    expect(circle.roots).toEqual([]);
    expect([circle.ancestors('a'), circle.family('a')]).toEqual([[], ['a']]);
  });
});

describe('listPublishers', () => {
  test('leaves out branches that have published nothing, and keeps the way to those that have', () => {
    const publishers = listPublishers(createExample({ 'plans/yunling/2024': {} }));
    expect(flattenBureaus(publishers).map(({ bureau }) => bureau.id)).toEqual(['yunzhou', 'yunling']);
  });

  test('is empty without documents', () => {
    expect(listPublishers(createExample({}))).toEqual([]);
  });
});
