/** What was read of a thing before; else it is read now, and kept as long as what it is kept in. */
export function recall<Key, Read>(
  known: Pick<Map<Key, Read>, 'get'> & { readonly set: (key: Key, read: Read) => unknown },
  key: Key,
  read: (key: Key) => Read,
): Read {
  const found = known.get(key);
  if (found !== undefined) return found;
  const own = read(key);
  known.set(key, own);
  return own;
}
