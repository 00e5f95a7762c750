import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../settings/settings.ts';
import { listSharedPages } from '../settings/shared-content.ts';

/** Where bundles are kept. @param work the project's work folder */
export function nameBundleStore(work: string): string {
  return path.join(work, 'bundle');
}

/** What a project tells Astro if it has a configuration and adds nothing to ours. */
export const plainConfig = `import { defineConfig } from 'astro/config';
import { createSiteConfig } from './src/site-config.ts';

export default defineConfig(createSiteConfig(import.meta.dirname));
`;

const pagesFolder = 'content/pages';

/** What Vite and Astro read in the folder of a project without being told to. */
const readByBundlers =
  /^(?:\.env(?:\..+)?|package(?:-lock)?\.json|[jt]sconfig.*\.json|\.?postcss(?:\.config|rc).*|\.browserslistrc|astro\.config\..+)$/u;

/**
 * Digest of all that the bundle of pages is made of: the program, what Astro is told, whether there is an editor, and the pages that maintainers write, which are
 * programs themselves. Documents and settings are no part of it: pages read them when they are rendered.
 * @param code digest of the program
 * @returns undefined if it cannot be known: the site has a configuration of its own, or its pages ask for more than their own text
 */
export function digestBundleInputs(root: string, code: string): string | undefined {
  const { site } = readSettings(root).settings;
  if (!site) return undefined;
  const shared = listSharedPages(site, []).map(({ id }) => id);
  const sum = createHash('sha256').update(
    JSON.stringify([code, path.resolve(root), site.domain, site.base, shared, site.editing !== undefined]),
  );
  const top = readdirSync(root).filter((name) => readByBundlers.test(name));
  for (const name of top) {
    const bytes = readFileSync(path.join(root, name));
    if (name.startsWith('astro.config.') && (name !== 'astro.config.mjs' || bytes.toString() !== plainConfig))
      return undefined;
    sum.update(`\n${name} ${String(bytes.length)}\n`).update(bytes);
  }
  const folder = path.join(root, pagesFolder);
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const names = files
    .filter((file) => !file.isDirectory())
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)))
    .sort();
  for (const name of names) {
    const bytes = readFileSync(path.join(folder, name));
    if (asksForMore(bytes.toString())) return undefined;
    sum.update(`\n${name} ${String(bytes.length)}\n`).update(bytes);
  }
  return sum.digest('hex').slice(0, 40);
}

/** `import.meta.glob` finds files that are not there yet, `import.meta.env` what the shell says. */
function asksForMore(source: string): boolean {
  return source.includes('import.meta');
}

/**
 * Whether a module of the bundle is one that `digestBundleInputs` has seen: of the program, of a package, or a page's own text. Pages may
 * import whatever they like; then what they are made of is not known.
 * @param id as the bundler names it
 * @param source folder of the program's code
 */
export function isKnownModule(id: string, root: string, source: string): boolean {
  const [file = ''] = id.split('?', 1);
  if (!path.isAbsolute(file) || !existsSync(file)) return true;
  if (file.split(/[\\/]/u).includes('node_modules')) return true;
  const isBelow = (folder: string): boolean => file.startsWith(folder + path.sep);
  return (
    isBelow(source) ||
    isBelow(path.join(root, '.astro')) ||
    (isBelow(path.join(root, pagesFolder)) && file.endsWith('.mdx'))
  );
}
