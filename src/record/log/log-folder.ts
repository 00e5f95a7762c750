/** Where a site keeps what it has published so far. It is committed, and grows only at its end. */
export const logFolder = 'content/published/log';

export const checkpointFile = `${logFolder}/checkpoint.txt`;
export const sizesFile = `${logFolder}/sizes.txt`;

/** Entries in one file: a full one is never touched again. */
export const entriesInFile = 256;

/** `content/published/log/000.txt` has the first 256 entries. */
export function entriesFile(index: number): string {
  return `${logFolder}/${String(index).padStart(3, '0')}.txt`;
}
