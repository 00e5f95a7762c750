import type { SiteFiles } from './site-files.ts';

/** The files of a site as they are sent from one thread to another: names, and six numbers for each. */
export interface SentFiles {
  readonly names: readonly string[];
  readonly numbers: Float64Array<ArrayBuffer>;
}

const numbersOfFile = 6;

export function sendFiles(files: SiteFiles): SentFiles {
  const numbers = [...files.values()].flatMap(({ dev, ino, mode, size, atime, mtime }) => [
    dev,
    ino,
    mode,
    size,
    atime.getTime(),
    mtime.getTime(),
  ]);
  return { names: [...files.keys()], numbers: Float64Array.from(numbers) };
}

export function receiveFiles({ names, numbers }: SentFiles): SiteFiles {
  return new Map(
    names.map((name, at) => {
      const [dev = 0, ino = 0, mode = 0, size = 0, atime = 0, mtime = 0] = numbers.subarray(
        at * numbersOfFile,
        (at + 1) * numbersOfFile,
      );
      return [name, { dev, ino, mode, size, atime: new Date(atime), mtime: new Date(mtime) }];
    }),
  );
}
