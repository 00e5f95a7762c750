/** One page of a long list. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  readonly total: number;
}

/** Documents on one page of a list. */
const pageLength = 50;

/**
 * Cuts a list into pages. The first page has the list's own address, the others `page-2/`, `page-3/` below it: a name that no
 * document's file can be mistaken for.
 */
export function paginate<Entry>(entries: readonly Entry[], length = pageLength): ListPage<Entry>[] {
  const count = Math.max(1, Math.ceil(entries.length / length));
  return Array.from({ length: count }, (_, index) => ({
    entries: entries.slice(index * length, (index + 1) * length),
    number: index + 1,
    count,
    total: entries.length,
  }));
}
