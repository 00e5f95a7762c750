import { createBoundedThread, type Limits } from './bounded-thread.ts';
import type { Converted, Surroundings } from './convert.ts';
import { ImportError } from './import-error.ts';
import type { Hints } from './recognise/recognise.ts';
import type { WorkerInput, WorkerOutput } from './worker.ts';

const usual: Limits = { seconds: 60, megabytes: 1024 };

/** Converts files in a thread of its own, within limits of time and memory. Nothing is written. */
export interface Importer {
  /** @throws ImportError for whatever the file contains */
  readonly importFile: (
    file: string,
    bytes: Uint8Array,
    hints: Omit<Hints, 'fileName'>,
    surroundings?: Surroundings,
  ) => Promise<Converted>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

export function createImporter(limits: Limits = usual): Importer {
  const thread = createBoundedThread<WorkerInput, WorkerOutput>(
    new URL('worker.ts', import.meta.url),
    limits,
  );
  return {
    [Symbol.asyncDispose]: thread.close,
    importFile: async (file, bytes, hints, surroundings = {}) => {
      const answered = await thread.ask({ file, bytes, hints, surroundings });
      if ('failure' in answered) throw describeFailure(answered.failure, limits);
      const { answer } = answered;
      if ('problem' in answer) throw new ImportError(answer.problem.message, answer.problem.advice);
      return answer.converted;
    },
  };
}

/**
 * Converts one file: see `Importer`.
 * @throws ImportError for whatever the file contains
 */
export async function importFile(
  file: string,
  bytes: Uint8Array,
  hints: Omit<Hints, 'fileName'>,
  limits: Limits = usual,
): Promise<Converted> {
  await using importer = createImporter(limits);
  return await importer.importFile(file, bytes, hints);
}

function describeFailure(failure: 'time' | 'memory' | 'end', { seconds }: Limits): ImportError {
  switch (failure) {
    case 'time':
      return new ImportError(
        `文件太复杂，${String(seconds)} 秒还没有读完。`,
        '请只留下要发布的内容，再试一次。',
      );
    case 'memory':
      return new ImportError('文件展开以后太大，内存不够。', '请只留下要发布的内容，再试一次。');
    case 'end':
      return new ImportError('文件没有读完就停了。', '请把这个文件发给维护者。');
  }
}
