import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Digest of all that is no content and still decides what a build makes: this code, what Astro is told, the versions of the libraries, Node and what is
 * built into it. What another program has made is not taken again.
 * @param root folder of the project, where the lock file is
 */
export function digestCode(root: string): string {
  const folder = path.join(import.meta.dirname, '..');
  const sum = createHash('sha256').update(JSON.stringify(process.versions));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.(?:[cm]?[jt]s|astro|css|json|yaml)$/u.test(name))
      sum.update(`\n${name}\n`).update(readFileSync(path.join(folder, name)));
  return sum
    .update('\n')
    .update(readIfThere(path.join(root, 'package-lock.json')))
    .update('\n')
    .update(readIfThere(path.join(root, 'astro.config.mjs')))
    .digest('hex');
}

function readIfThere(file: string): string | Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return '';
  }
}
