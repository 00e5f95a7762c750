import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../catalogue/document-data.ts';
import type { Manifest } from '../engine/format.ts';
import { makeIndexFiles } from './index-files.ts';

/**
 * Writes the search index of documents: everything in a folder named by its digest, and a manifest that names the folder.
 * @param folder where the index belongs; must not exist yet
 */
export function writeIndex(folder: string, documents: readonly DocumentData[]): void {
  const work = path.join(folder, 'new');
  mkdirSync(path.join(work, 'texts'), { recursive: true });
  const digest = createHash('sha256');
  makeIndexFiles(documents, (name, bytes) => {
    digest.update(name).update(bytes);
    writeFileSync(path.join(work, name), bytes);
  });
  const name = digest.digest('hex').slice(0, 16);
  renameSync(work, path.join(folder, name));
  const manifest: Manifest = { folder: name };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
}
