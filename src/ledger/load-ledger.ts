import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { createLedger } from './ledger.ts';
import type { LedgerRow } from './row.ts';

let built: Promise<LedgerRow[]> | undefined;

/** The ledger of the site. A build makes it once; the development server anew for each page. */
export function loadLedger(): Promise<LedgerRow[]> {
  const create = async (): Promise<LedgerRow[]> => createLedger(await loadCatalogue());
  if (import.meta.env.DEV) return create();
  return (built ??= create());
}
