import path from 'node:path';
import { isHidden } from '../../document/files.ts';
import { walkFolder } from '../../source/border/walk-folder.ts';

const folder = 'content/pages';

/** The pages that the site's maintainers write, sorted: Astro reads this folder by itself, and only `.mdx` straight in it. */
export function listPageFiles(root: string): string[] {
  return walkFolder(root, folder, isHidden).files.filter((file) =>
    /^[^/]+\.mdx$/u.test(file.slice(folder.length + 1)),
  );
}

/** `content/pages/About us.mdx` → `about-us`, as Astro makes addresses of names. */
export function pageIdOf(file: string): string {
  return path.posix.basename(file, '.mdx').toLowerCase().replaceAll(' ', '-');
}
