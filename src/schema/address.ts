import { type KindName, getKind } from './kind.ts';
import { ruleHelpPath } from './problem.ts';
import type { Site } from './site.ts';

/** Paths of the site's pages, without the prefix: each ends with a slash and begins with none. */
export const paths = {
  home: '',
  document: (id: string) => `${id}/`,
  documentData: (id: string) => `${id}/index.json`,
  /** A document compared with the one before it. */
  compare: (id: string) => `compare/${id}/`,
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
  rules: 'help/rules/',
  ruleHelp: ruleHelpPath,
  page: (id: string) => `${id}/`,
  file: (path: string) => `files/${path}`,
} as const;

/** Path on the server: prefix and path, percent-encoded. */
export function href(site: Pick<Site, 'base'>, path: string): string {
  return site.base + encodeURI(path);
}

/** Full address, for citations, QR codes and meta tags. */
export function absoluteUrl(site: Pick<Site, 'base' | 'domain'>, path: string): string {
  return new URL(href(site, path), site.domain).href;
}

/** Id of the element that explains a term, on the page of a document and on that of the glossary. */
export function explanationId(term: string): string {
  return `term-${term}`;
}
