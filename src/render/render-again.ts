import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PathWithRoute } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { nameFile } from './page-file.ts';
import { preparePages, type PrepareOptions } from './prepare-pages.ts';
import { loadApp, prepareApp, renderPage, type PageApp } from './renderer.ts';
import { yieldPages } from './yield-pages.ts';

export interface AgainOptions extends Omit<PrepareOptions, 'share'> {
  /** Files of this folder are published as they are. */
  readonly publicFolder: string;
}

export interface RenderedAgain {
  /** The addresses of pages in Astro's order, `plans/yunxi/2024/`. */
  readonly addresses: readonly string[];
  /** The addresses at which there is nothing but the word that something was there. */
  readonly alone: readonly string[];
}

/**
 * Renders the pages of a site with a bundle that is there, as `createPrerenderer` does with one that Astro has just made: which pages
 * there are Astro tells here as well. What is not as it should be, a page that fails or two with one address, is not told here: Astro
 * does that better.
 * @returns undefined if Astro has to make them
 */
export async function renderAgain(options: AgainOptions): Promise<RenderedAgain | undefined> {
  const app = await loadApp(options.folder);
  prepareApp(app, options.pages);
  const { paths, alone } = yieldPages(await new StaticPaths(app).getAll());
  const files = new Set(paths.map(({ route, pathname }) => nameFile(route, pathname)));
  if (files.size < paths.length) return undefined;
  const done = new Set(await preparePages(paths, options));
  for (const one of paths) {
    const file = nameFile(one.route, one.pathname);
    if (done.has(file)) continue;
    // Astro writes none of its own there.
    if (existsSync(path.join(options.publicFolder, file))) return undefined;
    const bytes = await renderUnkept(app, one, options);
    if (!bytes) return undefined;
    const place = path.join(options.target, file);
    if (existsSync(place)) return undefined;
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  const addresses = paths
    .filter(({ route }) => route.type === 'page')
    .map(({ pathname }) => pathname.replace(/^\//u, '').replace(/\/?$/u, '/'));
  return { addresses, alone };
}

/** A page of which nothing can be kept; undefined if it fails, or is something else than a page. */
async function renderUnkept(
  app: PageApp,
  { route, pathname }: PathWithRoute,
  options: Pick<AgainOptions, 'site' | 'base'>,
): Promise<Uint8Array | undefined> {
  const place = app.manifest.routes.findIndex(({ routeData }) => routeData === route);
  try {
    const { bytes } = await renderPage(app, { route: place, pathname }, options);
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
