/**
 * `npm run bench:bytes [-- folder]`: what is published for each document, by sorts of files, of `dist/` or of another folder with a
 * built site: KB of 1,000 bytes a document, files, and KB a file.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countBytes, type SortBytes } from './bytes/count-bytes.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = path.resolve(import.meta.dirname, '../..', positionals[0] ?? 'dist');
const { documents, sorts } = countBytes(folder);
const all = sorts.reduce(
  (sum, { files, bytes }) => ({ ...sum, files: sum.files + files, bytes: sum.bytes + bytes }),
  { sort: 'all', files: 0, bytes: 0 },
);

console.log(`${String(documents)} documents in ${folder}\n`);
console.log('KB/document   files  KB/file');
for (const one of [...sorts, all]) console.log(formatSort(one));

function formatSort({ sort, files, bytes }: SortBytes): string {
  const perDocument = (bytes / 1000 / documents).toFixed(2).padStart(11);
  return `${perDocument} ${String(files).padStart(7)} ${(bytes / 1000 / files).toFixed(1).padStart(8)}  ${sort}`;
}
