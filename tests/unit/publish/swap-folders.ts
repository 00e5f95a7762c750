/** Replaces the folder `dist` of a root until it is ended, by one with a file of another length; one letter fills a file. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import { replaceFolder } from '../../../src/folders/replace-folder.ts';

const root = workerData as string;
for (let round = 0; ; round += 1) {
  const fresh = path.join(root, 'fresh');
  mkdirSync(fresh);
  const letter = String.fromCodePoint(0x61 + (round % 26));
  writeFileSync(path.join(fresh, 'big.html'), letter.repeat(1000 + 997 * (round % 26)));
  replaceFolder(path.join(root, 'dist'), fresh);
}
