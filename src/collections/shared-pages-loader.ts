import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { readSettings } from '../settings/settings.ts';
import { listSharedPages } from '../settings/shared-content.ts';

/**
 * Loads the pages of the program that a site takes over: about, help, accessibility. They are a collection of their own, so that a page
 * that the site writes takes the place of one without being told from it by its file.
 */
export function createSharedPagesLoader(): Loader {
  return {
    name: 'tongtu-shared-pages',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const pages = listSharedPages(readSettings(root).settings.site, []);
      const [first] = pages;
      if (!first) {
        context.store.clear();
        return;
      }
      const base = pathToFileURL(path.dirname(first.file) + path.sep);
      await glob({ base, pattern: pages.map(({ file }) => path.basename(file)) }).load(context);
    },
  };
}
