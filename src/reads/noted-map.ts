import type { Note } from './per-build.ts';

/**
 * A map that notes what is read of it: a value by its key, the list of keys, or all.
 * @param name what the map is called in notes
 * @param nameKey a key in words
 */
export function noteMap<Key, Value>(
  name: string,
  map: ReadonlyMap<Key, Value>,
  nameKey: (key: Key) => string,
  note: Note,
): ReadonlyMap<Key, Value> {
  const noteAll = () => note(name, map);
  const noteKeys = () => note(`${name}:`, [...map.keys()]);
  return {
    get: (key) => note(`${name}:${nameKey(key)}`, map.get(key)),
    has: (key) => note(`${name}:${nameKey(key)}`, map.get(key)) !== undefined,
    get size() {
      return noteKeys().length;
    },
    keys: () => {
      noteKeys();
      return map.keys();
    },
    values: () => noteAll().values(),
    entries: () => noteAll().entries(),
    forEach: (visit) => {
      noteAll().forEach(visit);
    },
    [Symbol.iterator]: () => noteAll()[Symbol.iterator](),
  };
}

/** What `noteMap` has noted, by the part's name behind that of the map: undefined for all, empty for the keys. */
export function findInMap<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  part: string | undefined,
  nameKey: (key: Key) => string,
): unknown {
  if (part === undefined) return map;
  if (part === '') return [...map.keys()];
  const known = (byName.get(map) ?? new Map([...map].map(([key, value]) => [nameKey(key), value]))) as Map<
    string,
    Value
  >;
  byName.set(map, known);
  return known.get(part);
}

const byName = new WeakMap<object, Map<string, unknown>>();
