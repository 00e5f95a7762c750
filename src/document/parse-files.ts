import { availableParallelism } from 'node:os';
import { setImmediate as giveWay } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { readTimeLimit } from '../source/time-limit.ts';
import { createParse, type ParseBasis, type ParsedFile } from './parse-file.ts';

export interface ParseTask extends ParseBasis {
  readonly files: readonly string[];
}

/** Is told, now and then, how many files are done. */
export type TellDone = (done: number) => void;

/** The code of a thread, and how long it may take for one portion. */
export interface Threads {
  readonly script: URL;
  readonly patienceMilliseconds: number;
}

/** Fewer files are parsed before another thread has started. */
const leastForThreads = 200;

/** More threads wait for each other's messages more than they help. */
const mostThreads = 3;

/** Files that a thread takes at a time, so that all end at about the same moment. */
const portion = 16;

/** A file that takes too long is ended in its thread: a thread that gives nothing is gone, or has several of them, which are read here. */
function usualThreads(): Threads {
  const script = new URL('parse-thread.ts', import.meta.url);
  return { script, patienceMilliseconds: 3 * readTimeLimit() * 1000 };
}

/**
 * Parses files on all cores, in the order of the files; those that went away meanwhile are left out, and those that take too long
 * are told.
 * @throws Error that names the file if the parser itself fails
 */
export async function parseFiles(
  task: ParseTask,
  tell?: TellDone,
  threads: Threads = usualThreads(),
): Promise<ParsedFile[]> {
  const parse = createParse(task);
  const count = task.files.length < leastForThreads ? 0 : Math.min(mostThreads, availableParallelism() - 1);
  if (count === 0) return parse(task.files, tell);
  const portions = Array.from({ length: Math.ceil(task.files.length / portion) }, (_, index) =>
    task.files.slice(index * portion, (index + 1) * portion),
  );
  const found: (readonly ParsedFile[])[] = [];
  const waiting = portions.entries();
  const parseHere = async (files: readonly string[]): Promise<ParsedFile[]> => {
    const parsed: ParsedFile[] = [];
    for (const file of files) {
      parsed.push(...parse([file]));
      // What the other threads have sent is taken, and they get more.
      await giveWay();
    }
    return parsed;
  };
  let done = 0;
  const work = async (parseAll: typeof parseHere): Promise<void> => {
    for (const [index, files] of waiting) {
      found[index] = await parseAll(files);
      done += files.length;
      tell?.(done);
    }
  };
  const pool = startPool(task, count, threads);
  try {
    // What a thread could not do is done here: nothing is lost, and what fails is told as if there were no threads.
    const parseThere = (files: readonly string[]): Promise<ParsedFile[]> =>
      pool.parse(files).catch(() => parseHere(files));
    await Promise.all([work(parseHere), ...Array.from({ length: count }, () => work(parseThere))]);
  } finally {
    await pool.end();
  }
  return found.flat();
}

interface ParsePool {
  readonly parse: (files: readonly string[]) => Promise<ParsedFile[]>;
  readonly end: () => Promise<void>;
}

function startPool(
  { root, settings }: ParseBasis,
  count: number,
  { script, patienceMilliseconds }: Threads,
): ParsePool {
  const basis: ParseBasis = { root, settings };
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    workerData: basis,
  });
  return {
    parse: async (files) => {
      // A thread that has ended without a word, or does not end: Tinypool would wait for it for ever.
      const patience = new AbortController();
      const timer = setTimeout(() => {
        patience.abort();
      }, patienceMilliseconds);
      try {
        return (await pool.run(files, { signal: patience.signal })) as ParsedFile[];
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
