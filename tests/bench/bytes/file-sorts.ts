/** Sorts of published files: what is made by one part of the program. The first pattern that fits says which. */
const patterns: readonly (readonly [sort: string, pattern: RegExp])[] = [
  ['comparisons of documents', /^compare\/(?:plans|summaries|papers)\/.+\.html$/u],
  ['comparisons of places', /^compare\//u],
  ['documents: versions', /^(?:plans|summaries|papers)\/.+\/(?:history|versions)\//u],
  ['documents: JSON', /^(?:plans|summaries|papers)\/.+\/index\.json$/u],
  ['documents: plain text', /^(?:plans|summaries|papers)\/.+\/index\.txt$/u],
  ['documents: Markdown', /^(?:plans|summaries|papers)\/.+\/index\.md$/u],
  ['documents: Akoma Ntoso', /^(?:plans|summaries|papers)\/.+\/index\.xml$/u],
  ['documents: pages', /^(?:plans|summaries|papers)\/(?!\d+\/)[^/]+\/.+\/index\.html$/u],
  ['roads', /^routes\//u],
  ['bureaus', /^bureaus\//u],
  ['measures', /^measures\//u],
  ['projects', /^projects\//u],
  ['ledger', /^ledger\//u],
  ['topics', /^topics\//u],
  ['matrix', /^matrix\//u],
  ['lists', /^(?:plans|summaries|papers|years|kinds|documents|columns|corrections)\//u],
  ['feeds', /^feeds\/|\.atom$/u],
  ['exact index: lists', /^search-index\/.*\/(?:grams|frequent)-/u],
  ['exact index: texts', /^search-index\/.*\/text-/u],
  ['exact index: the rest', /^search-index\//u],
  ['Pagefind: lists', /^pagefind\/.*\.pf_(?:index|meta|filter)$/u],
  ['Pagefind: fragments', /^pagefind\/.*\.pf_fragment$/u],
  ['Pagefind: its program', /^pagefind\//u],
  ['data: SQLite', /^data\/.*\.sqlite(?:\.gz)?$/u],
  ['data: Parquet', /^data\/.*\.parquet$/u],
  ['data: CSV', /^data\/.*\.csv(?:\.gz)?$/u],
  ['data: the rest', /^data\//u],
  ['help', /^help\//u],
  ['scripts and styles', /^_astro\//u],
  ['files of documents', /^files\//u],
];

/** Everything else: home, about, log, search, site map, pictures of the site. */
const others = 'the rest';

/** The sort of a file, from its path in the site's folder. */
export function findFileSort(file: string): string {
  return patterns.find(([, pattern]) => pattern.test(file))?.[0] ?? others;
}
