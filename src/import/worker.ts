import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readInside } from '../source/border/read-inside.ts';
import { convert, type Converted, type Surroundings } from './convert.ts';
import { ImportError } from './import-error.ts';
import type { ReadNeighbour } from './html/context.ts';
import type { Hints } from './recognise/recognise.ts';

/** What the thread is given. */
export interface WorkerInput {
  /** Path of the file. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly hints: Omit<Hints, 'fileName'>;
  readonly surroundings?: Surroundings;
}

/** What it answers with. */
export type WorkerOutput =
  | { readonly converted: Converted }
  | { readonly problem: { readonly message: string; readonly advice: string } };

/** Largest picture that is taken from beside a saved page, in bytes. */
const largestPicture = 20_000_000;

/** Files beside the imported one and below; never above, and never through a link. */
function createNeighbours(file: string, pictures: Surroundings['pictures']): ReadNeighbour {
  const folder = path.dirname(path.resolve(file));
  return (address) => {
    const elsewhere = pictures?.files.get(address);
    if (pictures && elsewhere !== undefined) {
      const reading = readInside(pictures.folder, elsewhere, { most: largestPicture });
      return 'bytes' in reading ? reading.bytes : undefined;
    }
    try {
      const [plain = ''] = address.split(/[?#]/u);
      const target = path.resolve(folder, decodeURIComponent(plain));
      const reading = readInside(folder, path.relative(folder, target), { most: largestPicture });
      return 'bytes' in reading ? reading.bytes : undefined;
    } catch {
      // An address that cannot be decoded.
      return undefined;
    }
  };
}

function answer({ file, bytes, hints, surroundings }: WorkerInput): WorkerOutput {
  try {
    return {
      converted: convert(
        path.basename(file),
        bytes,
        hints,
        createNeighbours(file, surroundings?.pictures),
        surroundings,
      ),
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { problem: { message: error.message, advice: error.advice } };
  }
}

parentPort?.on('message', (input: WorkerInput) => parentPort?.postMessage(answer(input)));
