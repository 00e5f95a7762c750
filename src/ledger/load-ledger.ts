import type { Item } from '../catalogue/catalogue.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { groupByItem } from './key-figures.ts';
import { createLedger } from './ledger.ts';
import type { LedgerRow } from './row.ts';

let built: Promise<LedgerRow[]> | undefined;

/** The ledger of the site. A build makes it once; the development server anew for each page. */
export function loadLedger(): Promise<LedgerRow[]> {
  const create = async (): Promise<LedgerRow[]> => createLedger(await loadCatalogue());
  if (import.meta.env.DEV) return create();
  return (built ??= create());
}

let grouped: Promise<Map<string, LedgerRow[]>> | undefined;

/** The rows of the ledger in which a document has a say. */
export async function loadRowsOf({ id }: Pick<Item, 'id'>): Promise<readonly LedgerRow[]> {
  const group = async (): Promise<Map<string, LedgerRow[]>> => groupByItem(await loadLedger());
  const groups = await (import.meta.env.DEV ? group() : (grouped ??= group()));
  return groups.get(id) ?? [];
}
