import { type KindName, getKind } from './kind.ts';
import type { Site } from './site.ts';

/** Name of a document's data at its address. */
export const documentDataName = 'index.json';

/** Folder of scripts and style sheets, whose names change with their content; Astro's default. */
export const hashedFolder = '_astro';

/** Paths of the site's pages, without the prefix: each ends with a slash and begins with none. */
export const paths = {
  home: '',
  document: documentPath,
  documentData: (id: string) => documentPath(id) + documentDataName,
  /** A document compared with the one before it. */
  compare: (id: string) => `compare/${id}/`,
  /** All documents, to be narrowed. */
  documents: 'documents/',
  /** One line of each document, for the script that narrows lists of them. */
  documentRows: 'documents/rows.json',
  collection: (name: 'plans' | 'summaries') => `${name}/`,
  bureaus: 'bureaus/',
  bureau: (id: string) => `bureaus/${id}/`,
  years: 'years/',
  year: (year: number) => `years/${String(year)}/`,
  kinds: 'kinds/',
  kind: (name: KindName) => `kinds/${getKind(name).id}/`,
  topics: 'topics/',
  topic: (id: string) => `topics/${id}/`,
  ledger: 'ledger/',
  /** The lines of the ledger with one value of a facet: `ledger/years/2023/`. */
  ledgerList: (facet: 'state' | 'year' | 'topic' | 'bureau', value: string) => `ledger/${facet}s/${value}/`,
  /** The lines of another site's ledger that have been gathered. */
  gatheredLedger: (site: string) => `ledger/sites/${site}/`,
  measures: 'measures/',
  measure: (id: string) => `measures/${id}/`,
  projects: 'projects/',
  project: (id: string) => `projects/${id}/`,
  routes: 'routes/',
  route: (code: string) => `routes/${code}/`,
  data: 'data/',
  dataFile: (name: string) => `data/${name}`,
  matrix: 'matrix/',
  search: 'search/',
  synonyms: 'search/synonyms.json',
  glossary: 'glossary/',
  siteMap: 'site-map/',
  licences: 'help/licences/',
  selfCheck: 'help/self-check/',
  rules: 'help/rules/',
  ruleHelp: (rule: string) => `help/rules/${rule}/`,
  page: (id: string) => `${id}/`,
  file: (path: string) => `files/${path}`,
  openSearch: 'opensearch.xml',
  sitemap: 'sitemap-index.xml',
  favicon: 'favicon.svg',
  /** For programs that show no SVG; browsers also ask for it unasked. */
  plainFavicon: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  /** Picture beside a shared link. */
  shareImage: 'share.png',
} as const;

/** The page of a document. Scripts of pages import this alone, not all paths. */
export function documentPath(id: string): string {
  return `${id}/`;
}

/** Route parameter of a page of a long list: nothing for the first, then `page-2`, which no document's file can be mistaken for. */
export function pageParameter(number: number): string | undefined {
  return number === 1 ? undefined : `page-${String(number)}`;
}

/** Path of the feed of a page: `bureaus/yunxi/` → `feeds/bureaus/yunxi.atom`. Servers know the type by the ending. */
export function feedPath(page: string): string {
  return `feeds/${page === paths.home ? 'all' : page.slice(0, -1)}.atom`;
}

/** Path of a page of the list that stands at `path`. */
export function pagePath(path: string, number: number): string {
  const parameter = pageParameter(number);
  return parameter === undefined ? path : `${path}${parameter}/`;
}

/** Whether a path is that of a list or of one of its further pages: `plans/`, `plans/page-2/`. */
export function isListPath(path: string, list: string): boolean {
  return path === list || (path.startsWith(list) && /^page-\d+\/$/u.test(path.slice(list.length)));
}

/** Path on the server: prefix and path, percent-encoded. */
export function href(site: Pick<Site, 'base'>, path: string): string {
  return site.base + encodeURI(path);
}

/** The end of an address that leads to a place in its page. */
export function fragment(id: string): string {
  return `#${encodeURIComponent(id)}`;
}

/** Full address, for citations, QR codes and meta tags. */
export function absoluteUrl(site: Pick<Site, 'base' | 'domain'>, path: string): string {
  return new URL(href(site, path), site.domain).href;
}

/** First steps of the addresses that are the site's alone, whatever else is published under its domain. */
const ownSections = new Set(
  'plans summaries documents compare bureaus years kinds topics ledger measures projects routes files feeds glossary'.split(
    ' ',
  ),
);

/** The path in the site that a full address leads to: `https://jt.example.com/jtj/plans/x/2023/` → `plans/x/2023/`. */
export function pathInSite(url: string, site: Pick<Site, 'base' | 'domain'>): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin, pathname, search } = new URL(url);
  if (origin !== new URL(site.domain).origin || !pathname.startsWith(site.base)) return undefined;
  const path = pathname.slice(site.base.length);
  return ownSections.has(path.split('/', 1)[0] ?? '') ? path + search : undefined;
}

/** Id of the element that explains a term, on the page of a document and on that of the glossary. */
export function explanationId(term: string): string {
  return `term-${term}`;
}
