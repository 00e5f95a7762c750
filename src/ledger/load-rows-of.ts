import type { Item } from '../catalogue/catalogue.ts';
import { groupByItem } from './key-figures.ts';
import { loadLedger } from './load-ledger.ts';
import type { LedgerRow } from './row.ts';

let grouped: Promise<Map<string, LedgerRow[]>> | undefined;

/** The rows of the ledger in which a document has a say. A build groups them once; the development server anew for each page. */
export async function loadRowsOf({ id }: Pick<Item, 'id'>): Promise<readonly LedgerRow[]> {
  const group = async (): Promise<Map<string, LedgerRow[]>> => groupByItem(await loadLedger());
  const groups = await (import.meta.env.DEV ? group() : (grouped ??= group()));
  return groups.get(id) ?? [];
}
