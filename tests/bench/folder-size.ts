import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}

export function measureFolder(folder: string): FolderSize {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .flatMap((stats) => (stats.isFile() ? [stats.size] : []));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
