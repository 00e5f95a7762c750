import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { readTimeLimit } from '../source/time-limit.ts';

/** The code of a thread, and how long it may take for one portion. */
export interface Threads {
  readonly script: URL;
  readonly patienceMilliseconds: number;
  /** Fewer items are done before another thread has started. */
  readonly least?: number;
  /** Threads that were started for other work, and are there for more. Default: they start for this work, and end with it. */
  readonly crew?: Crew;
}

/** Threads that go on to the next kind of work, for which they have loaded and compiled most already. */
export interface Crew {
  /** Whether they have been started. */
  readonly isThere: () => boolean;
  /** Starts them if they are not there. What they are told they are told then: later work needs to be told nothing. */
  readonly call: (basis: unknown, count: number, threads: Threads) => Pool;
  readonly end: () => Promise<void>;
}

/** Threads, each of which does one portion at a time. */
export interface Pool {
  readonly work: <Item, Result>(items: readonly Item[], threads: Threads) => Promise<Result[]>;
  readonly end: () => Promise<void>;
}

/** Fewer files are parsed before another thread has started. */
const usualLeast = 200;

/** More threads wait for each other's messages more than they help. */
const mostThreads = 3;

/** A file that takes too long is ended in its thread: a thread that gives nothing is gone, or has several of them, which are read here. */
export function usualThreads(script: URL): Threads {
  return { script, patienceMilliseconds: 3 * readTimeLimit() * 1000 };
}

/** How many threads help with so many items, besides the own one. */
export function countThreads(items: number, least = usualLeast): number {
  return items < least ? 0 : Math.min(mostThreads, availableParallelism() - 1);
}

export function openCrew(): Crew {
  let pool: Pool | undefined;
  return {
    isThere: () => pool !== undefined,
    call: (basis, count, threads) => (pool ??= startPool(basis, count, threads)),
    end: async () => {
      await pool?.end();
      pool = undefined;
    },
  };
}

/** @param basis what each thread is told once */
export function startPool(basis: unknown, count: number, { script: first }: Threads): Pool {
  const pool = new Tinypool({
    filename: first.href,
    minThreads: count,
    maxThreads: count,
    workerData: basis,
  });
  return {
    work: async <Item, Result>(items: readonly Item[], { script, patienceMilliseconds }: Threads) => {
      // A thread that has ended without a word, or does not end: Tinypool would wait for it for ever.
      const patience = new AbortController();
      const timer = setTimeout(() => {
        patience.abort();
      }, patienceMilliseconds);
      try {
        const { signal } = patience;
        return (await pool.run(items, { signal, filename: script.href })) as Result[];
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
