/** A search that the reader keeps in the browser, and what it had found when it was looked at last. */
export interface SavedSearch {
  /** All of the search, as the address has it: `q=农村公路&from=2023`. */
  readonly query: string;
  /** Of the index that was searched. */
  readonly digest: string;
  /** `YYYY-MM-DD`, of the newest document in that index; empty if it is not known. */
  readonly date: string;
  /** The documents that were found, each as a few characters. */
  readonly found: readonly string[];
}

/** More are no longer looked through by anybody. */
const mostSearches = 30;

/** Reads what the browser has kept. Anything may stand there: what is no search is left out. */
export function readSaved(text: string | null): SavedSearch[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(value) ? value.filter(isSaved).slice(0, mostSearches) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { query, digest, date, found } = value as Partial<Record<keyof SavedSearch, unknown>>;
  return (
    [query, digest, date].every((one) => typeof one === 'string') &&
    query !== '' &&
    Array.isArray(found) &&
    found.every((one) => typeof one === 'string')
  );
}

/** The searches with one more, or with what it has found now; the newest first. */
export function keepSearch(saved: readonly SavedSearch[], search: SavedSearch): SavedSearch[] {
  const known = saved.some(({ query }) => query === search.query);
  return known
    ? saved.map((one) => (one.query === search.query ? search : one))
    : [search, ...saved].slice(0, mostSearches);
}

export function dropSearch(saved: readonly SavedSearch[], query: string): SavedSearch[] {
  return saved.filter((one) => one.query !== query);
}

/** Ids of documents that a search finds now and had not found before. */
export function findNew({ found }: Pick<SavedSearch, 'found'>, ids: readonly string[]): string[] {
  const known = new Set(found);
  return ids.filter((id) => !known.has(shorten(id)));
}

/** A few characters that stand for a document: FNV-1a of its id, 32 bits. A thousand documents take less than ten kilobytes. */
export function shorten(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
