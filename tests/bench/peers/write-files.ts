import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CorpusFile } from '../corpus.ts';

export function writeFiles(folder: string, files: Iterable<CorpusFile>): void {
  for (const { file, source } of files) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, source);
  }
}
