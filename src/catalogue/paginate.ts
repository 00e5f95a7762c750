/** One page of a long list. */
export interface ListPage<Entry> {
  readonly entries: readonly Entry[];
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  readonly total: number;
}

/** Documents on one page of a list: with the links around it, a keyboard passes at most 60 stops. */
const pageLength = 25;

/**
 * Cuts a list into pages. The first page has the list's own address, the others `page-2/`, `page-3/` below it: a name that no
 * document's file can be mistaken for.
 * @param firstLength of the first page, where it has more to say than the list. Default: as the others
 */
export function paginate<Entry>(
  entries: readonly Entry[],
  length = pageLength,
  firstLength = length,
): ListPage<Entry>[] {
  const count = 1 + Math.ceil(Math.max(0, entries.length - firstLength) / length);
  return Array.from({ length: count }, (_, index) => ({
    entries: entries.slice(
      index === 0 ? 0 : firstLength + (index - 1) * length,
      firstLength + index * length,
    ),
    number: index + 1,
    count,
    total: entries.length,
  }));
}

/** The first page of a place has its answer and the newest documents, the others have the rest. */
export function paginatePlace<Entry>(entries: readonly Entry[]): ListPage<Entry>[] {
  return paginate(entries, pageLength, 5);
}
