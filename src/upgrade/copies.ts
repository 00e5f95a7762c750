import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../settings/shared-content.ts';

/** What files of a site began as: file → digests of the texts that the program has brought for it. */
function readFormerCopies(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of readFileSync(path.join(import.meta.dirname, 'former-copies.txt'), 'utf8').split('\n')) {
    const [file, digest] = line.split(' ');
    if (file === undefined || digest === undefined || line.startsWith('#')) continue;
    found.set(file, (found.get(file) ?? new Set()).add(digest));
  }
  return found;
}

/** The files at a place of a site that are a copy of what the program brings, or once brought: nobody has changed them. */
export function listCopies(root: string, place: string, former = readFormerCopies()): string[] {
  return [...former.keys()]
    .filter((file) => (file === place || file.startsWith(`${place}/`)) && existsSync(path.join(root, file)))
    .filter((file) => {
      const text = comparableText(readFileSync(path.join(root, file), 'utf8'));
      return former.get(file)?.has(digest(text)) === true || text === readShared(file);
    })
    .sort();
}

/** The text that the program brings now; undefined if it brings none. */
function readShared(file: string): string | undefined {
  const shared = path.join(sharedFolder, file);
  return existsSync(shared) ? comparableText(readFileSync(shared, 'utf8')) : undefined;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Without what says where the schema lies, and ends of lines, which git may change. */
function comparableText(text: string): string {
  return text
    .replace(/\r\n/gu, '\n')
    .replace(/^# yaml-language-server: .*\n/u, '')
    .trimEnd();
}
