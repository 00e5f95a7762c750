import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData } from '../../catalogue/document-data.ts';
import { openFolderStore, type FolderStore } from '../../remembered/folder-store.ts';
import { divideIntoBatches } from '../batch/divide.ts';
import { makeBatch } from '../batch/make-batch.ts';
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

/** Where what was made is kept, and what decides besides documents what is made. */
export interface DatasetsCache {
  /** It holds nothing else. */
  readonly folder: string;
  /** Digest of the code. */
  readonly version: string;
}

/**
 * Puts all that the documents of each year give into the folder of the datasets: from a former build if none of them has changed. If
 * some have, only the batches in which they stand are made.
 * @param documents in the order of their rows; years come in ascending order, whatever the order here
 */
export function* takeYears(
  folder: string,
  documents: readonly DocumentSource[],
  cache: DatasetsCache,
): Generator<TakenYear> {
  const [years, batches] = ['years', 'batches'].map((name) =>
    openFolderStore(path.join(cache.folder, name)),
  ) as [FolderStore, FolderStore];
  removeOthers(cache.folder);
  const groups = [...Map.groupBy(documents, ({ year }) => year)].sort(([a], [b]) => a - b);
  for (const [year, ofYear] of groups) {
    const nameKey = (of: readonly DocumentSource[]): string =>
      hash('sha256', JSON.stringify([cache.version, year, of.map(({ id, digest }) => [id, digest])]));
    const divided = divideIntoBatches(ofYear).map((of) => ({ key: nameKey(of), of }));
    const key = nameKey(ofYear);
    for (const batch of divided) batches.retain(batch.key);
    if (!years.take(key, folder)) {
      const make = (): void => {
        const pieces = divided.map((batch) => takeBatch(batches, year, batch));
        keep(years, key, (draft) => {
          makeYear(draft, year, pieces);
        });
      };
      try {
        make();
      } catch {
        // One of them may be damaged: sizes and times of its files would not tell.
        for (const batch of divided) batches.drop(batch.key);
        make();
      }
      if (!years.take(key, folder)) throw new Error(`The year ${String(year)} was made and is not there`);
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
  years.clear();
  batches.clear();
}

/** Former versions kept years right in it. */
function removeOthers(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (!own.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** `packed` is that of the database. */
const own = new Set(['years', 'batches', 'packed']);

/** A batch whose digests are known. */
interface KeyedBatch {
  readonly key: string;
  readonly of: readonly DocumentSource[];
}

/** @returns folder of what the documents of a batch have given */
function takeBatch(batches: FolderStore, year: number, { key, of }: KeyedBatch): string {
  const known = batches.open(key);
  if (known) return known.folder;
  keep(batches, key, (draft) => {
    makeBatch(draft, year, readAll(of));
  });
  const made = batches.open(key);
  if (!made) throw new Error(`The batch ${key} was made and is not there`);
  return made.folder;
}

function keep(store: FolderStore, key: string, make: (folder: string) => void): void {
  const draft = store.begin(key);
  make(draft.folder);
  draft.keep();
}

function* readAll(documents: readonly DocumentSource[]): Generator<DocumentData, void> {
  for (const document of documents) yield document.read();
}
