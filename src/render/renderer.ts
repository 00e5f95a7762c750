import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters, RouteData } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { traceReads, type Reads } from '../reads/reads.ts';
import { nameUrl } from './page-file.ts';
import { spareMarkup } from './spare-markup.ts';

/** What Astro's bundlers have found of a sort of page. */
export type PageSort =
  HookParameters<'astro:build:setup'>['pages'] extends Map<string, infer Sort> ? Sort : never;

/** What of it is used, by Astro's key of the sort. */
export type PageSorts = ReadonlyMap<
  string,
  { readonly route: Pick<RouteData, 'route' | 'component'>; readonly styles: PageSort['styles'] }
>;

/** A page that is to be rendered. */
export interface PageAddress {
  /** Place of its route among those of the bundle. */
  readonly route: number;
  /** As Astro gives it: `/plans/yunxi/2024`. */
  readonly pathname: string;
}

export interface RenderedPage {
  readonly bytes: Uint8Array;
  readonly reads: Reads;
}

/** What of Astro's bundle of pages is used. It is made of Astro's own entry `entrypoints/prerender.js`. */
export interface PageApp extends StaticPathsApp {
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

/** Folder in the built site, in which Astro bundles the pages; it is gone when they are rendered. */
export const bundleFolder = '.prerender';

/** What a thread must be told to render as Astro's own process does. */
export interface RendererOptions {
  /** Folder of the bundle. */
  readonly folder: string;
  readonly site: string;
  readonly base: string;
}

/** Loads the bundle of pages. A second call in one process gives the same. */
export async function loadApp(folder: string): Promise<PageApp> {
  const entry = readdirSync(folder).find((name) => /^prerender-entry\..*\.mjs$/u.test(name));
  if (entry === undefined) throw new Error(`There is no bundle of pages in ${folder}`);
  const { app } = (await import(pathToFileURL(path.join(folder, entry)).href)) as { app: PageApp };
  return app;
}

/**
 * Makes a bundle that was loaded in a thread of its own ready: what Astro gives its own, as far as pages that are rendered at build time
 * use it.
 */
export function prepareApp(app: PageApp, pages: ReadonlyMap<string, Pick<PageSort, 'styles'>>): void {
  app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true } } },
  });
}

/** Renders one page after the other, and sees what each reads. */
export async function renderPage(
  app: PageApp,
  { route, pathname }: PageAddress,
  options: Pick<RendererOptions, 'site' | 'base'>,
): Promise<RenderedPage> {
  const routeData = app.manifest.routes[route]?.routeData;
  if (!routeData) throw new Error(`There is no route ${String(route)}`);
  const { result: bytes, reads } = await traceReads(async () => {
    const request = new Request(nameUrl(routeData, pathname, options));
    const response = await app.render(request, { routeData });
    if (response.status !== 200 && response.status !== 404)
      throw new Error(`${pathname} was answered with status ${String(response.status)}`);
    return routeData.type === 'page'
      ? new TextEncoder().encode(spareMarkup(await response.text()))
      : new Uint8Array(await response.arrayBuffer());
  });
  return { bytes, reads };
}
