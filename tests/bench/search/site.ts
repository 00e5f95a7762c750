import { constants, cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../../e2e/site/commands.ts';

/** What a project consists of. `node_modules` is found further up, because the copy is inside the project. */
const parts = [
  ...['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'].map((part) => ({
    from: part,
    to: part,
  })),
  { from: 'tests/demo/content', to: 'content' },
];

/**
 * Builds a copy of the project with the demonstration's content: its search page is the one that is measured.
 * @param root the project's folder
 * @param folder where the copy is to be, inside `root`
 * @returns the folder of the built site
 */
export async function buildSite(root: string, folder: string): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { from, to } of parts) cpSync(path.join(root, from), path.join(folder, to), { recursive: true });
  const { code, output } = await runCommand(folder, 'build');
  if (code !== 0) throw new Error(`The site could not be built:\n${output}`);
  return path.join(folder, 'dist');
}

/** Copies a built site: its indexes are to be replaced. */
export function copySite(site: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  return folder;
}

/**
 * Puts another index in the place of the site's own.
 * @param name of its folder in the site
 */
export function replaceIndex(site: string, name: 'search-index' | 'pagefind', index: string): void {
  const place = path.join(site, name);
  rmSync(place, { recursive: true, force: true });
  // No link: the server follows none out of the site.
  cpSync(index, place, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
