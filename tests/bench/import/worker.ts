import { parentPort, workerData } from 'node:worker_threads';
import { convert } from '../../../src/import/convert.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { createRandom } from '../corpus/random.ts';
import { mutate } from './mutate.ts';
import { readSamples } from './samples.ts';

/** Seeds of the inputs, `[from, to)`. */
export interface Task {
  readonly format: string;
  readonly from: number;
  readonly to: number;
}

export interface Outcome {
  readonly seed: number;
  readonly result: 'imported' | 'refused' | 'crashed' | 'slow';
  readonly milliseconds: number;
  readonly message?: string;
}

const { format, from, to } = workerData as Task;
const samples = readSamples().get(format) ?? [];
for (let seed = from; seed < to; seed += 1) {
  const { name, bytes } = mutate(samples, createRandom(seed));
  const begun = performance.now();
  const outcome = attempt(name, bytes);
  parentPort?.postMessage({ seed, ...outcome, milliseconds: performance.now() - begun });
}

/** An import that gives another text than the file's is a crash as well: the program could not do what it should. */
function attempt(name: string, bytes: Uint8Array): Pick<Outcome, 'result' | 'message'> {
  try {
    convert(name, bytes, { bureaus: [] });
    return { result: 'imported' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isRefused = error instanceof ImportError && !message.includes('读出来不一样');
    return isRefused ? { result: 'refused' } : { result: 'crashed', message };
  }
}
