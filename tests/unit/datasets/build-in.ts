import { hash } from 'node:crypto';
import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { buildDatasets, type Datasets } from '../../../src/datasets/build-datasets.ts';
import type { LedgerRow } from '../../../src/promises/rows/row.ts';
import { yearOfDocument } from '../../../src/schema/document-year.ts';
import type { Settings } from '../../../src/settings/settings.ts';

interface Further {
  /** Where what is made of years is kept; beside the folder, if nothing is said. */
  readonly cache?: string;
  readonly version?: string;
  /** Told of each document whose data are read. */
  readonly onRead?: (id: string) => void;
}

/** Builds the datasets of these documents into a folder. */
export function buildIn(
  folder: string,
  documents: readonly DocumentData[],
  settings: Settings,
  ledger: readonly LedgerRow[],
  { cache = `${folder}.cache`, version = '1', onRead }: Further = {},
): Datasets {
  const sources = documents.map((document) => ({
    id: document.id,
    year: yearOfDocument(document),
    digest: hash('sha256', JSON.stringify(document)),
    read: () => {
      onRead?.(document.id);
      return document;
    },
  }));
  return buildDatasets({ folder, cache: { folder: cache, version } }, sources, settings, ledger);
}
