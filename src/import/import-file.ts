import { Worker } from 'node:worker_threads';
import type { Converted } from './convert.ts';
import { ImportError } from './import-error.ts';
import type { Hints } from './recognise/recognise.ts';
import type { WorkerInput, WorkerOutput } from './worker.ts';

/** How long a file may take, and how much memory: a file that is made to exhaust a machine only ends its own thread. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const usual: Limits = { seconds: 60, megabytes: 1024 };

/**
 * Converts a file in a thread of its own, within limits of time and memory. Nothing is written.
 * @throws ImportError for whatever the file contains
 */
export async function importFile(
  file: string,
  bytes: Uint8Array,
  hints: Omit<Hints, 'fileName'>,
  { seconds, megabytes }: Limits = usual,
): Promise<Converted> {
  const input: WorkerInput = { file, bytes, hints };
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const output = await new Promise<WorkerOutput>((resolve, reject) => {
    const timer = setTimeout(() => {
      void worker.terminate();
      reject(
        new ImportError(`文件太复杂，${String(seconds)} 秒还没有读完。`, '请只留下要发布的内容，再试一次。'),
      );
    }, seconds * 1000);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new ImportError('文件展开以后太大，内存不够。', '请只留下要发布的内容，再试一次。')
          : error,
      );
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new ImportError('文件没有读完就停了。', '请把这个文件发给维护者。'));
    });
  });
  if ('problem' in output) throw new ImportError(output.problem.message, output.problem.advice);
  return output.converted;
}
