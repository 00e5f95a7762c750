import { describe, expect, test } from 'vitest';
import { getKind, kinds } from '../../../src/schema/kind.ts';

describe('kinds', () => {
  test('ids and names are all different; ids can stand in an address', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const { id } of kinds) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test('getKind finds each by its name', () => {
    for (const kind of kinds) expect(getKind(kind.name)).toBe(kind);
  });
});
