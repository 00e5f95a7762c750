import { hash } from 'node:crypto';

const key = Symbol.for('tongtu.digests');

/**
 * Digests of objects that have been read: what pages are made of does not change while a site is built. The bundle of pages has a copy
 * of this module, and so has the process that renders them: both share what they know.
 */
const known = ((globalThis as Record<symbol, unknown>)[key] ??= new WeakMap<object, string>()) as WeakMap<
  object,
  string
>;

/** Texts up to this length stand for themselves: to write one again costs less than to make a digest of it and to remember that. */
const shortest = 100;

/** Characters of a digest. */
const digestLength = 32;

/** Objects whose content is being read. */
const inside = new Set<object>();

/**
 * Digest of a value: equal ones have equal digests, in every process and on every machine. The order of keys and of entries counts, as
 * it may show in a page.
 * @throws TypeError if there is a function, a symbol, an instance of a class or a circle in it
 */
export function digestValue(value: unknown): string {
  const text = write(value);
  return text.length <= digestLength ? text : digest(text);
}

function write(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return writeObject(value);
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError(`No digest of a ${typeof value}`);
  return Object.is(value, -0) ? '-0' : String(value);
}

function writeObject(value: object): string {
  const found = known.get(value);
  if (found !== undefined) return found;
  if (inside.has(value)) throw new TypeError('No digest of what contains itself');
  inside.add(value);
  try {
    const text = writeContent(value);
    if (text.length <= shortest) return text;
    const made = digest(text);
    known.set(value, made);
    return made;
  } finally {
    inside.delete(value);
  }
}

function writeContent(value: object): string {
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  if (value instanceof Map)
    return `Map{${[...value].map(([key, one]) => `${write(key)}=>${write(one)}`).join(',')}}`;
  if (value instanceof Set) return `Set{${[...value].map(write).join(',')}}`;
  if (value instanceof RegExp) return `RegExp{${JSON.stringify(String(value))}}`;
  if (value instanceof Uint8Array) return `Bytes{${digest(value)}}`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`No digest of a ${value.constructor.name}`);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${write(one)}`)
    .join(',')}}`;
}

/**
 * No value is written like it: without quotes and brackets there are only numbers and a few words, and they are shorter. Of its own bytes:
 * a piece of a longer string would keep that in memory, and a sum of strings its parts.
 */
function digest(content: string | Uint8Array): string {
  return hash('sha256', content, 'buffer').toString('base64url', 0, 24);
}
