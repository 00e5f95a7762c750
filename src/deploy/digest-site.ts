import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The digest of all that would be put on the server: whether it is there already.
 * @param site the folder itself, not a link to it
 */
export function digestSite(site: string, redirects: Readonly<Record<string, string>>): string {
  const digest = createHash('sha256');
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(file);
    digest.update(`${path.relative(site, file)}\0${bytes.length}\0`).update(bytes);
  }
  return digest.update(JSON.stringify(redirects)).digest('hex');
}
