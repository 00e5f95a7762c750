import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { openFolderStore } from '../../remembered/folder-store.ts';
import type { DocumentSource } from '../document-source.ts';
import { makeYear } from './make-year.ts';
import { yearFiles, type YearData } from './year-data.ts';

/** A year as it lies in the folder of the datasets. */
export interface TakenYear {
  readonly year: number;
  readonly data: YearData;
  /** Its database. */
  readonly file: string;
  /** Removes the database: it is not published. */
  readonly clear: () => void;
}

/** Where what was made of years is kept, and what decides besides documents what is made. */
export interface YearCache {
  readonly folder: string;
  /** Digest of the code. */
  readonly version: string;
}

/**
 * Puts all that the documents of each year give into the folder of the datasets: from a former build if none of them has changed.
 * @param documents in the order of their rows; years come in ascending order, whatever the order here
 */
export function* takeYears(
  folder: string,
  documents: readonly DocumentSource[],
  cache: YearCache,
): Generator<TakenYear> {
  const store = openFolderStore(cache.folder);
  const years = [...Map.groupBy(documents, ({ year }) => year)].sort(([a], [b]) => a - b);
  for (const [year, ofYear] of years) {
    const key = hash('sha256', JSON.stringify([cache.version, year, ofYear.map(({ digest }) => digest)]));
    if (!store.take(key, folder)) {
      const draft = store.begin(key);
      makeYear(draft.folder, year, readAll(ofYear));
      draft.keep();
      if (!store.take(key, folder)) throw new Error(`The year ${String(year)} was made and is not there`);
    }
    const file = path.join(folder, yearFiles.database);
    const dataFile = path.join(folder, yearFiles.data);
    const data = JSON.parse(readFileSync(dataFile, 'utf8')) as YearData;
    rmSync(dataFile);
    const clear = (): void => {
      rmSync(file);
    };
    yield { year, data, file, clear };
  }
  store.clear();
}

function* readAll(documents: readonly DocumentSource[]): Generator<DocumentData, void> {
  for (const document of documents) yield document.read();
}
