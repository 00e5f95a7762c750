import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files all or none: first beside their places under other names, then each is put in its place by renaming, the last one
 * given last.
 * @param files path → content
 */
export function placeFiles(files: ReadonlyMap<string, string | Uint8Array>): void {
  const made: string[] = [];
  const placed: string[] = [];
  try {
    for (const [file, content] of files) {
      mkdirSync(path.dirname(file), { recursive: true });
      const fresh = freshName(file);
      made.push(fresh);
      writeFileSync(fresh, content);
    }
    for (const file of files.keys()) {
      const isNew = !existsSync(file);
      renameSync(freshName(file), file);
      if (isNew) placed.push(file);
    }
  } catch (error) {
    for (const file of [...made, ...placed]) rmSync(file, { force: true });
    throw error;
  }
}

/** Hidden, so that nothing takes it for a document. */
function freshName(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.${String(process.pid)}.new`);
}
