import { countThreads, shareOut, usualThreads, type Threads } from '../document/share-out.ts';
import { createMake, type DocumentFile, type MadeDocument, type MakeBasis } from './make-document.ts';

/** Makes documents on all cores, if there are many: what becomes of each file, by its name. A few are made when their turn comes. */
export async function makeAhead(
  files: readonly DocumentFile[],
  basis: MakeBasis,
  threads: Threads = usualThreads(new URL('make-thread.ts', import.meta.url)),
): Promise<ReadonlyMap<string, MadeDocument>> {
  if (countThreads(files.length) === 0) return new Map();
  const made = await shareOut({ items: files, workHere: createMake(basis), basis, threads });
  return new Map(made.map((one) => [one.file, one]));
}
