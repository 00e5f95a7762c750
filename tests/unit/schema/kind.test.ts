import { describe, expect, test } from 'vitest';
import { getKind, kinds, type Kind } from '../../../src/schema/kind.ts';

describe('kinds', () => {
  test('ids and names are all different; ids can stand in an address', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const { id } of kinds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test('getKind finds each by its name', () => {
    for (const kind of kinds) expect(getKind(kind.name)).toBe(kind);
  });

  test('those about one matter are called 专项, and no others', () => {
    for (const { name, scope } of kinds) expect(scope === 'matter').toBe(name.startsWith('专项'));
  });

  test('what they look at and how long decides between them, or the title does', () => {
    const all: readonly Kind[] = kinds;
    for (const [, same] of Map.groupBy(all, ({ looks, scope, span }) => [looks, scope, span].join(' ')))
      expect(same.filter(({ title }) => title === undefined)).toHaveLength(1);
  });
});
