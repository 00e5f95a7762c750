import { availableParallelism } from 'node:os';
import { setImmediate as giveWay } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { readTimeLimit } from '../source/time-limit.ts';

/** Is told, now and then, how many items are done. */
export type TellDone = (done: number) => void;

/** Does something with each item, in order; nothing may come of one. */
export type WorkAll<Item, Result> = (items: readonly Item[], tell?: TellDone) => Result[];

/** The code of a thread, and how long it may take for one portion. */
export interface Threads {
  readonly script: URL;
  readonly patienceMilliseconds: number;
  /** Fewer items are done before another thread has started. Default: 200, as files take to be parsed. */
  readonly least?: number;
}

/** What is done, here and in threads: the script of a thread gives the same function, made of `basis`. */
export interface Shared<Item, Result> {
  readonly items: readonly Item[];
  readonly workHere: WorkAll<Item, Result>;
  /** What a thread is told once. */
  readonly basis: unknown;
  readonly threads: Threads;
}

const usualLeast = 200;

/** More threads wait for each other's messages more than they help. */
const mostThreads = 3;

/** Items that a thread takes at a time, so that all end at about the same moment. */
const portion = 16;

/** A file that takes too long is ended in its thread: a thread that gives nothing is gone, or has several of them, which are read here. */
export function usualThreads(script: URL): Threads {
  return { script, patienceMilliseconds: 3 * readTimeLimit() * 1000 };
}

/** How many threads help with so many items, besides the own one. */
export function countThreads(items: number, least = usualLeast): number {
  return items < least ? 0 : Math.min(mostThreads, availableParallelism() - 1);
}

/** Does something with each item on all cores; the results stand in the order of the items. */
export async function shareOut<Item, Result>(
  { items, workHere, basis, threads }: Shared<Item, Result>,
  tell?: TellDone,
): Promise<Result[]> {
  const count = countThreads(items.length, threads.least);
  if (count === 0) return workHere(items, tell);
  const portions = Array.from({ length: Math.ceil(items.length / portion) }, (_, index) =>
    items.slice(index * portion, (index + 1) * portion),
  );
  const found: (readonly Result[])[] = [];
  const waiting = portions.entries();
  const workOneByOne = async (own: readonly Item[]): Promise<Result[]> => {
    const results: Result[] = [];
    for (const item of own) {
      results.push(...workHere([item]));
      // What the other threads have sent is taken, and they get more.
      await giveWay();
    }
    return results;
  };
  let done = 0;
  const work = async (workAll: typeof workOneByOne): Promise<void> => {
    for (const [index, own] of waiting) {
      found[index] = await workAll(own);
      done += own.length;
      tell?.(done);
    }
  };
  const pool = startPool<Item, Result>(basis, count, threads);
  const tellFailed = createWarning();
  try {
    // What a thread could not do is done here: nothing is lost, and what fails is told as if there were no threads.
    const workThere = (own: readonly Item[]): Promise<Result[]> =>
      pool.work(own).catch((error: unknown) => {
        tellFailed(error);
        return workOneByOne(own);
      });
    await Promise.all([work(workOneByOne), ...Array.from({ length: count }, () => work(workThere))]);
  } finally {
    await pool.end();
  }
  return found.flat();
}

/** Once is enough: of a thread that is gone each portion says the same. */
function createWarning(): (error: unknown) => void {
  let isTold = false;
  return (error) => {
    if (!isTold)
      console.error(
        `有一个线程没有读完分给它的文件（${describe(error)}），改由别的线程读。结果不变，只是慢一些。`,
      );
    isTold = true;
  };
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

interface Pool<Item, Result> {
  readonly work: (items: readonly Item[]) => Promise<Result[]>;
  readonly end: () => Promise<void>;
}

function startPool<Item, Result>(
  basis: unknown,
  count: number,
  { script, patienceMilliseconds }: Threads,
): Pool<Item, Result> {
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    workerData: basis,
  });
  return {
    work: async (items) => {
      // A thread that has ended without a word, or does not end: Tinypool would wait for it for ever.
      const patience = new AbortController();
      const timer = setTimeout(() => {
        patience.abort();
      }, patienceMilliseconds);
      try {
        return (await pool.run(items, { signal: patience.signal })) as Result[];
      } finally {
        clearTimeout(timer);
      }
    },
    // Not `pool.destroy()`: of a thread that has ended by itself it would wait for the end.
    end: async () => {
      await Promise.all(pool.threads.map((thread) => thread.terminate()));
    },
  };
}
