/** Kinds of pages: the pages of one kind are made by one file of `src/pages/`. */
const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['home', /^index\.html$/u],
  ['document', /^(?:plans|summaries)\/(?!\d+\/)[^/]+\/.+\/index\.html$/u],
  ['list of documents', /^(?:plans|summaries|years|kinds|bureaus)\/(?:.+\/)?index\.html$/u],
  ['topics', /^topics\/(?:.+\/)?index\.html$/u],
  ['table of bureaus and years', /^matrix\/index\.html$/u],
  ['comparison', /^compare\/.+\/index\.html$/u],
  ['ledger', /^ledger\/(?:.+\/)?index\.html$/u],
  ['list of measures', /^measures\/index\.html$/u],
  ['measure', /^measures\/.+\/index\.html$/u],
  ['list of projects', /^projects\/index\.html$/u],
  ['project', /^projects\/.+\/index\.html$/u],
  ['routes', /^routes\/(?:.+\/)?index\.html$/u],
  ['glossary', /^glossary\/index\.html$/u],
  ['search', /^search\/index\.html$/u],
  ['data', /^data\/index\.html$/u],
  ['rules', /^help\/rules\/(?:.+\/)?index\.html$/u],
];

/** Everything else: about, help, accessibility, site map, 404. */
const others = 'plain page';

export const pageKinds: readonly string[] = [...patterns.map(([kind]) => kind), others];

/** The kind of a page, from the path of its file in the site's folder. */
export function findPageKind(html: string): string {
  return patterns.find(([, pattern]) => pattern.test(html))?.[0] ?? others;
}
