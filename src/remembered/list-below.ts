import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** Something below a folder. */
export interface Below {
  /** From the folder, with the system's separators. */
  readonly name: string;
  readonly entry: Dirent;
}

/**
 * All that lies below a folder, in the order of `readdirSync` with `recursive`. That one asks the system once more about each file
 * whether it is a folder, which takes twice as long as reading the folders; here links are not followed.
 * @throws NodeJS.ErrnoException if there is no such folder
 */
export function listBelow(folder: string): Below[] {
  const found: Below[] = [];
  const folders = [''];
  for (const own of folders)
    for (const entry of readdirSync(path.join(folder, own), { withFileTypes: true })) {
      const name = own === '' ? entry.name : own + path.sep + entry.name;
      found.push({ name, entry });
      if (entry.isDirectory()) folders.push(name);
    }
  return found;
}
