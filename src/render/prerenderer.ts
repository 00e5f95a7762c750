import type { AstroPrerenderer } from 'astro';
import { nameFile } from './page-file.ts';
import { preparePages, type PrepareOptions } from './prepare-pages.ts';
import { yieldPages } from './yield-pages.ts';

export interface PrerenderOptions extends PrepareOptions {
  /** Is told the addresses at which there is nothing but the word that something was there. */
  readonly tellAlone: (addresses: readonly string[]) => void;
  /** Is called when the bundle is complete, and no page is there yet. */
  readonly keep: () => void;
  /** Nothing is wanted but the bundle. */
  readonly bundlesOnly: boolean;
}

/**
 * Renders pages for Astro: those that nothing has changed for are taken from the last build, the others are rendered on all cores. What
 * has no key is left to Astro. See `docs/decisions/030-what-a-page-reads.md`.
 */
export function createPrerenderer(astros: AstroPrerenderer, options: PrerenderOptions): AstroPrerenderer {
  const done = new Set<string>();
  return {
    ...astros,
    name: 'tongtu',
    getStaticPaths: async () => {
      options.keep();
      if (options.bundlesOnly) return [];
      const { paths, alone } = yieldPages(await astros.getStaticPaths());
      options.tellAlone(alone);
      for (const file of await preparePages(paths, options)) done.add(file);
      return options.share ? [] : paths;
    },
    render: async (request, given) => {
      const pathname = decodeURI(new URL(request.url).pathname).slice(options.base.length - 1);
      return done.has(nameFile(given.routeData, pathname))
        ? // Its file is there: Astro writes none for an answer without a body.
          new Response(null)
        : astros.render(request, given);
    },
  };
}
