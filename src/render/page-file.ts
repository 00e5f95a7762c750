import type { RouteData } from 'astro';

/** Pages whose files have the name that web servers look for. */
const statusPages = new Set(['/404', '/500']);

/**
 * Path of a page's file inside the built site, with forward slashes: as Astro names it where each page has a folder of its own.
 * @param pathname as Astro gives it: `/plans/yunxi/2024`
 */
export function nameFile({ type }: Pick<RouteData, 'type'>, pathname: string): string {
  const bare = pathname.replace(/^\/|\/$/gu, '');
  if (type === 'endpoint') return bare;
  if (statusPages.has(`/${bare}`)) return `${bare}.html`;
  return bare === '' ? 'index.html' : `${bare}/index.html`;
}

/**
 * Address at which a page asks what it is called, and by which Astro finds its props: a page ends with a slash, an endpoint as Astro
 * gives it, with a slash (`/files/a.csv/`) where its route names no ending.
 */
export function nameUrl(
  { type }: Pick<RouteData, 'type'>,
  pathname: string,
  { site, base }: { readonly site: string; readonly base: string },
): URL {
  const own = pathname.replace(/^\//u, '');
  const end = type === 'endpoint' || own === '' ? own : own.replace(/\/?$/u, '/');
  return new URL(`${base.replace(/\/$/u, '')}/${end}`, site);
}
