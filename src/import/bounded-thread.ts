import { Worker } from 'node:worker_threads';

/** How long one question may take, and how much memory: what is made to exhaust a machine only ends its own thread. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What came of a question. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly failure: 'time' | 'memory' | 'end' };

/** A thread that is asked one thing after the other; one that a question has exhausted is replaced by another. */
export interface BoundedThread<Question, Answer> {
  /** @throws what the thread throws */
  readonly ask: (question: Question) => Promise<Answered<Answer>>;
  readonly close: () => Promise<void>;
}

/**
 * @param module answers each message with one
 * @param data what the thread is given at its start
 */
export function createBoundedThread<Question, Answer>(
  module: URL,
  { seconds, megabytes }: Limits,
  data?: unknown,
): BoundedThread<Question, Answer> {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    const ending = worker;
    worker = undefined;
    // What a thread that is being ended still says is of no use.
    await ending?.on('error', () => undefined).terminate();
  };
  const ask = async (question: Question): Promise<Answered<Answer>> => {
    worker ??= new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
    const answered = await askWithin<Answer>(worker, question, seconds).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if ('failure' in answered) await close();
    return answered;
  };
  return { ask, close };
}

function askWithin<Answer>(worker: Worker, question: unknown, seconds: number): Promise<Answered<Answer>> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      worker.off('message', answer).off('error', fail).off('exit', end);
    };
    const finish = (answered: Answered<Answer>): void => {
      settle();
      resolve(answered);
    };
    const answer = (given: Answer): void => {
      finish({ answer: given });
    };
    const fail = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') finish({ failure: 'memory' });
      else {
        settle();
        reject(error);
      }
    };
    const end = (): void => {
      finish({ failure: 'end' });
    };
    const timer = setTimeout(() => {
      finish({ failure: 'time' });
    }, seconds * 1000);
    worker.on('message', answer).on('error', fail).on('exit', end);
    worker.postMessage(question);
  });
}
