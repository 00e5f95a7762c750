import path from 'node:path';
import { locateAnywhere, type Located } from './locate-text.ts';

/** Where a document names a picture or an attachment: as it is called, or as an address has it. */
export function locateAsset(source: string, file: string): Located {
  const base = path.posix.basename(file);
  const written = [base, encodeURI(base)].find((form) => source.includes(form)) ?? base;
  return locateAnywhere(source, written);
}
