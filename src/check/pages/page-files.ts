import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from '../../document/files.ts';

/** The pages that the site's maintainers write, sorted: Astro reads this folder by itself, and only `.mdx` straight in it. */
export function listPageFiles(root: string): string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, 'content/pages'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return names
    .filter((name) => /^[^.].*\.mdx$/u.test(name))
    .sort()
    .map((name) => `content/pages/${name}`);
}

/** `content/pages/About us.mdx` → `about-us`, as Astro makes addresses of names. */
export function pageIdOf(file: string): string {
  return path.posix.basename(file, '.mdx').toLowerCase().replaceAll(' ', '-');
}
