import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../source/write-whole.ts';

/** Folder of all that is recorded of publications. */
const folder = 'content/published';

/**
 * Remembers what has been recorded so far.
 * @returns puts it back: what is entered for a site that was not published after all must not stay
 */
export function keepRecord(root: string): () => void {
  const before = new Map(listFiles(root).map((file) => [file, readFileSync(path.join(root, file))]));
  return () => {
    for (const file of listFiles(root)) if (!before.has(file)) rmSync(path.join(root, file));
    for (const [file, bytes] of before)
      if (!readFileSync(path.join(root, file)).equals(bytes)) writeWhole(root, file, bytes);
    if (before.size === 0) rmSync(path.join(root, folder), { recursive: true, force: true });
  };
}

function listFiles(root: string): string[] {
  try {
    return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
