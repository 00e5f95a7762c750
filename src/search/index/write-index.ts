import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexFormat, type Manifest } from '../engine/format.ts';
import type { WriteFile } from './index-files.ts';

/**
 * Writes the search index of documents: everything in a folder named by its digest, and a manifest that names the folder.
 * @param folder where the index belongs; empty
 * @param make writes its files, and may put some there by itself
 */
export function writeIndex<Made>(folder: string, make: (write: WriteFile, work: string) => Made): Made {
  const work = path.join(folder, 'new');
  mkdirSync(path.join(work, 'texts'), { recursive: true });
  const made = make((name, bytes) => {
    writeFileSync(path.join(work, name), bytes);
  }, work);
  const name = digestFolder(work).slice(0, 16);
  renameSync(work, path.join(folder, name));
  const manifest: Manifest = { format: indexFormat, folder: name };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  return made;
}

function digestFolder(folder: string): string {
  const sum = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort())
    sum.update(path.relative(folder, file)).update(readFileSync(file));
  return sum.digest('hex');
}
