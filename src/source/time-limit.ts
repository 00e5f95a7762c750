import { Script } from 'node:vm';
import type { Problem } from '../schema/problem.ts';

/**
 * How long one file may take. What is within the limits of size (`text/excess/limits.ts`, `yaml-limits.ts`) takes less than two seconds,
 * and ordinary files a hundredth of one; so that a slow or busy machine refuses nothing that a fast one reads, it is ten times as much.
 */
const usualSeconds = 20;

/** `TONGTU_FILE_SECONDS` sets another limit, for tests and for machines that are slower still; with 0 nothing is read. */
export function readTimeLimit({ TONGTU_FILE_SECONDS: written = '' } = process.env): number {
  return /^\d+(?:\.\d+)?$/u.test(written) ? Number(written) : usualSeconds;
}

/** How many items are watched together: to begin a watch takes a third of a millisecond, and more on a busy machine. */
const group = 32;

/** Why something was ended before it was done: it took too long, or it called itself until there was no room left. */
export type Ending = 'slow' | 'deep';

/**
 * Does something with each item, in order, and ends what takes too long: one of them never holds up the others. JavaScript cannot
 * end itself; V8 ends what runs in a script of `node:vm` with a timeout, in the same thread and wherever it stands, in a pattern
 * as well. It ends by itself what goes too deep, as parsers do with what lies one in the other; the limits of depth come first.
 * @param work may be begun twice for an item
 * @param give what stands for an item that has been ended
 * @param tell is told, now and then, how many are done
 */
export function mapInTime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  give: (item: Item, ending: Ending) => Result,
  tell?: (done: number) => void,
): Result[] {
  const milliseconds = readTimeLimit() * 1000;
  const results: Result[] = [];
  for (let first = 0; first < items.length; first = results.length) {
    const watched = items.slice(first, first + group);
    const isDone = runInTime(milliseconds, () => {
      for (const item of watched) results.push(tryDeep(item, work, give));
    });
    // One that was ended beside others begins anew, as the first: it is given all the time.
    const [slow] = watched;
    if (!isDone && slow !== undefined && results.length === first) results.push(give(slow, 'slow'));
    tell?.(results.length);
  }
  return results;
}

function tryDeep<Item, Result>(
  item: Item,
  work: (item: Item) => Result,
  give: (item: Item, ending: Ending) => Result,
): Result {
  try {
    return work(item);
  } catch (error) {
    if (isOverflow(error) || (error instanceof Error && isOverflow(error.cause))) return give(item, 'deep');
    throw error;
  }
}

function isOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack');
}

const key = Symbol.for('tongtu.run');
const script = new Script(`globalThis[Symbol.for('tongtu.run')]()`, { filename: 'time-limit' });

/** @returns whether it came to its end */
function runInTime(milliseconds: number, run: () => void): boolean {
  if (milliseconds === 0) return false;
  try {
    Reflect.set(globalThis, key, run);
    script.runInThisContext({ timeout: Math.ceil(milliseconds), displayErrors: false });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return false;
  } finally {
    Reflect.deleteProperty(globalThis, key);
  }
}

/** What is told of a file that was ended. */
export function describeEnded(file: string, ending: Ending): Problem {
  const at = { rule: 'slow-file', severity: 'error', file, line: 1, column: 1 } as const;
  return ending === 'slow'
    ? {
        ...at,
        message: `这个文件用了 ${String(readTimeLimit())} 秒还没有读完，停下来了，别的文件照常检查。`,
        advice: '请把它分成几份，或者删去多余的表格和标记；电脑正忙的，过一会儿再检查一次。',
      }
    : {
        ...at,
        message: '这个文件里一层套一层，太深了，读不下去，停下来了，别的文件照常检查。',
        advice: '请去掉多余的缩进、括号和标签。',
      };
}
