import type { Dictionary, Folders } from './format.ts';

/** Hexadecimal digits of a digest: two states of the same few files. */
export const folderLength = 8;

/** By its first key, not by its number: behind a shard that is divided all others keep their names. */
export function nameShard(dictionary: Dictionary, firstKey: string): string {
  let name = '';
  for (let unit = 0; unit < firstKey.length; unit += 1)
    name += firstKey.charCodeAt(unit).toString(16).padStart(4, '0');
  return `${dictionary}-${name}.bin`;
}

/** @param number place of the document in the table of documents */
export function nameText(number: number): string {
  return `text-${String(number)}.bin`;
}

/** Path of a file. @param folders names of all folders, one after the other */
export function placeFile(name: string, folders: Folders): string {
  const start = folderOf(name, folders.length / folderLength) * folderLength;
  return `${folders.slice(start, start + folderLength)}/${name}`;
}

/** Number of the folder for a file: FNV-1a of its name, 32 bits (draft-eastlake-fnv). */
export function folderOf(name: string, count: number): number {
  let sum = 0x811c_9dc5;
  for (let index = 0; index < name.length; index += 1)
    sum = Math.imul(sum ^ name.charCodeAt(index), 0x0100_0193);
  return (sum >>> 0) % count;
}
