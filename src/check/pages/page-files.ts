import path from 'node:path';
import { isHidden } from '../../document/files.ts';
import type { Site } from '../../schema/site.ts';
import { listSharedPages } from '../../settings/shared-content.ts';
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

/** Of all pages that a site has: its own, and those of the program that it has taken over. */
export function listPageIds(root: string, site: Pick<Site, 'shared'> | undefined): string[] {
  const own = listPageFiles(root).map(pageIdOf);
  return [...own, ...listSharedPages(site, own).map(({ id }) => id)];
}
