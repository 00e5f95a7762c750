import { hasWideNumber } from '../text/route/wide-number.ts';
import type { Collection } from './document.ts';
import type { Kind } from './kind.ts';
import type { Site } from './site.ts';

/** Name of the data of a document or of a measure at its address. */
export const dataName = 'index.json';

/** Steps below the page of a document, which no document may have for a name. */
export const historyStep = 'history';
export const versionMark = '@';

/** Scripts of pages import these as well. */
export const ledgerPath = 'ledger/';
export const comparePlacesPath = 'compare/';
export const logPath = 'log/';

/** The editor, for those who write; no page for readers, and no address that stays. */
export const adminPath = 'admin/';
export const measuresDataPath = `measures/${dataName}`;

/** Folder of scripts and style sheets, whose names change with their content; Astro's default. */
export const hashedFolder = '_astro';

/** Paths of the site's pages, without the prefix: each ends with a slash and begins with none. */
export const paths = {
  home: '',
  document: documentPath,
  documentData: (id: string) => documentPath(id) + dataName,
  /** The document as a file to take away. */
  documentText: (id: string) => `${documentPath(id)}index.txt`,
  documentMarkdown: (id: string) => `${documentPath(id)}index.md`,
  /** The document as Akoma Ntoso, for programs of other systems. */
  documentXml: (id: string) => `${documentPath(id)}index.xml`,
  /** Bureaus and years of one measure side by side, as the address asks. */
  comparePlaces: comparePlacesPath,
  /** What became of a document since it was published. */
  history: (id: string) => `${documentPath(id)}${historyStep}/`,
  /** A version of a document: `plans/x/2024/@2024-03-15/`. */
  version: (id: string, name: string) => `${documentPath(id)}${versionMark}${name}/`,
  /** A document compared with the one before it. */
  compare: (id: string) => `compare/${id}/`,
  /** All documents, to be narrowed. */
  documents: 'documents/',
  /** One line of each document, for the script that narrows lists of them. */
  documentRows: 'documents/rows.json',
  collection: (name: Collection) => `${name}/`,
  bureaus: 'bureaus/',
  bureau: bureauPath,
  years: 'years/',
  year: (year: number) => `years/${String(year)}/`,
  kinds: 'kinds/',
  kind: ({ id }: Pick<Kind, 'id'>) => `kinds/${id}/`,
  /** A column of a site's own. */
  ownColumn: (id: string) => `columns/${id}/`,
  topics: 'topics/',
  topic: (id: string) => `topics/${id}/`,
  ledger: ledgerPath,
  /** The lines of the ledger with one value of a facet: `ledger/years/2023/`. */
  ledgerList: (facet: 'state' | 'year' | 'topic' | 'bureau', value: string) => `ledger/${facet}s/${value}/`,
  /** The lines of another site's ledger that have been gathered. */
  gatheredLedger: (site: string) => `ledger/sites/${site}/`,
  /** All corrections and withdrawals. */
  corrections: 'corrections/',
  /** Those of one bureau and the bureaus below it. */
  correctionsOf: (bureau: string) => `corrections/${bureau}/`,
  measures: 'measures/',
  /** What can be compared: measures and bureaus. */
  measuresData: measuresDataPath,
  measure: measurePath,
  /** The numbers of a measure, for programs and for the page that compares. */
  measureData: measureDataPath,
  /** The same as a table. */
  measureSheet: (id: string) => `measures/${id}/index.csv`,
  projects: 'projects/',
  project: (id: string) => `projects/${id}/`,
  routes: 'routes/',
  /** A national or provincial road. */
  route: (code: string) => `routes/${code}/`,
  /** The smaller roads of which a bureau's documents speak. */
  localRoads: (bureau: string) => `routes/${bureau}/`,
  data: 'data/',
  /** What has been published, entered so that nothing can be changed unseen; its files lie below. */
  log: logPath,
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

/**
 * Where a road is read of: G and S have a page each. Numbers of smaller ones are given anew by each county, so that a road with such a
 * number is that of the bureau which speaks of it.
 */
export function roadPath(code: string, bureau: string): string {
  return hasWideNumber(code) ? paths.route(code) : paths.localRoads(bureau) + fragment(code);
}

/** Whether a full address leads to a version of a document: search engines are to find what is in force. */
export function isVersionAddress(address: string): boolean {
  return new RegExp(`/${versionMark}\\d{4}-\\d{2}-\\d{2}(?:-\\d+)?/?$`, 'u').test(address);
}

/** The page of a document. Scripts of pages import this and the next alone, not all paths. */
export function documentPath(id: string): string {
  return `${id}/`;
}

export function bureauPath(id: string): string {
  return `bureaus/${id}/`;
}

export function measurePath(id: string): string {
  return `measures/${id}/`;
}

export function measureDataPath(id: string): string {
  return `measures/${id}/${dataName}`;
}

/**
 * What is compared, behind `compare/`: with bureaus and years whoever follows it sees the same later on, too.
 * @param years first and last
 */
export function comparisonQuery(
  measure: string,
  bureaus: readonly string[] = [],
  years?: readonly [number, number],
): string {
  const query = new URLSearchParams({
    measure,
    ...(bureaus.length > 0 && { bureaus: bureaus.join(',') }),
    ...(years && { years: [...new Set(years)].join('-') }),
  });
  // A comma needs no escape in a query, and is plainer to read.
  return `?${query}`.replaceAll('%2C', ',');
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
  'plans summaries papers documents compare corrections bureaus years kinds columns topics ledger measures projects routes files feeds glossary log'.split(
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

/** Anchor of a change on the page of its document: they are counted from 1, oldest first; 0 is that it lost its force. */
export function changeId(number: number): string {
  return number === 0 ? 'validity' : `change-${String(number)}`;
}

/** Id of the element that explains a term, on the page of a document and on that of the glossary. */
export function explanationId(term: string): string {
  return `term-${term}`;
}
