import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { takeFile } from '../remembered/take-file.ts';
import { hashedFolder } from '../schema/address.ts';
import { layout } from './server.ts';

/** The scripts and style sheets in a release, sorted. */
export function listAssets(release: string): string[] {
  const folder = path.join(release, layout.site, hashedFolder);
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/**
 * Takes what an older release has brought of scripts and style sheets into a newer one: whoever has opened a page of it asks for them
 * still. Their names change with their content, so they are in nobody's way. What the older one has itself been given is not in its
 * list, so that a file goes with the release that brought it.
 */
export function carryAssets(older: string, newer: string): void {
  const list = path.join(older, layout.assets);
  const names = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  for (const name of names) {
    const [from, to] = [older, newer].map((one) => path.join(one, layout.site, hashedFolder, name));
    if (from && to && existsSync(from) && !existsSync(to)) takeFile(from, to);
  }
}
