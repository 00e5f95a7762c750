import { cpSync, existsSync, readdirSync, readFileSync, rmSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../source/write-whole.ts';
import { checkpointFile } from './log/log-folder.ts';

/** Folder of all that is recorded of publications. */
const published = 'content/published';

/** Copies it, if there is any. */
export function copyRecord(from: string, to: string): void {
  if (existsSync(path.join(from, published)))
    cpSync(path.join(from, published), path.join(to, published), { recursive: true });
}

/** Makes the record what another folder has, the checkpoint last: what stands behind it does not count before. */
export function putRecord(root: string, from: string): void {
  const wanted = readRecordFiles(from);
  const there = readRecordFiles(root);
  const order = [...wanted.keys()].sort(
    (a, b) => Number(a === checkpointFile) - Number(b === checkpointFile),
  );
  for (const file of order) {
    const bytes = wanted.get(file);
    if (bytes && !isSameFile(there.get(file), bytes)) writeWhole(root, file, bytes);
  }
  for (const file of there.keys()) if (!wanted.has(file)) rmSync(path.join(root, file));
  if (wanted.size === 0) rmSync(path.join(root, published), { recursive: true, force: true });
}

/** What a process of that id has left beside files that it was about to replace. */
export function removeHalfWritten(root: string, pid: number): void {
  for (const { parentPath, name } of listEntries(root))
    if (name.startsWith('.') && name.endsWith(`.${String(pid)}`)) rmSync(path.join(parentPath, name));
}

/** Path from the root → bytes. */
export function readRecordFiles(root: string): Map<string, Buffer> {
  return new Map(
    listEntries(root)
      .filter(({ name }) => !name.startsWith('.'))
      .map(({ parentPath, name }) => {
        const file = path.join(parentPath, name);
        return [path.relative(root, file).replaceAll('\\', '/'), readFileSync(file)] as const;
      }),
  );
}

export function isSameRecord(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): boolean {
  return one.size === other.size && [...one].every(([file, bytes]) => isSameFile(bytes, other.get(file)));
}

export function isSameFile(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one === undefined || other === undefined ? one === other : one.equals(other);
}

function listEntries(root: string): Dirent[] {
  const folder = path.join(root, published);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
}
