import { createParse, type ParseBasis, type ParsedFile } from './parse-file.ts';
import { shareOut, usualThreads, type TellDone, type Threads } from './share-out.ts';

export interface ParseTask extends ParseBasis {
  readonly files: readonly string[];
}

/**
 * Parses files on all cores, in the order of the files; those that went away meanwhile are left out, and those that take too long
 * are told.
 * @throws Error that names the file if the parser itself fails
 */
export function parseFiles(
  { files, ...basis }: ParseTask,
  tell?: TellDone,
  threads: Threads = usualThreads(new URL('parse-thread.ts', import.meta.url)),
): Promise<ParsedFile[]> {
  return shareOut({ items: files, workHere: createParse(basis), basis, threads }, tell);
}
