import { readSealed, writeSealed } from './sealed-file.ts';

/** What former builds have found out, by the digest of what they found it in. */
export interface RememberedValues<Value> {
  /** What is remembered, or what `find` gives; that is remembered then, unless it is nothing. */
  readonly get: <Found extends Value | undefined>(key: string, find: () => Found) => Found | Value;
  /** Whether something is remembered: what is not may be found elsewhere, many at a time. */
  readonly has: (key: string) => boolean;
  /** Keeps what has been asked for, and forgets the rest. */
  readonly save: () => void;
}

/**
 * @param file where values are kept as JSON; one that is damaged counts as none
 * @param version of what finds the values
 */
export function openRememberedValues<Value extends object | null>(
  file: string,
  version: string,
): RememberedValues<Value> {
  // What is sealed is what was written.
  const entries = (readSealed(file, version) ?? []) as readonly (readonly [string, Value])[];
  const known = new Map(entries);
  const used = new Map<string, Value>();
  return {
    get: (key, find) => {
      const kept = used.get(key) ?? known.get(key);
      const value = kept === undefined ? find() : kept;
      if (value !== undefined) used.set(key, value);
      return value;
    },
    has: (key) => used.has(key) || known.has(key),
    save: () => {
      const isSame = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      if (!isSame) writeSealed(file, version, [...used]);
    },
  };
}
