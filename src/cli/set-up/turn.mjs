import { appendFileSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { report } from './report.mjs';

const longestTurn = 15 * 60 * 1000;

/**
 * Does `work` while no other process does it. The file holds the ids of the process whose turn it is and of those that work
 * for it (`work` is given a function that adds one). A file whose processes have all ended, because they were killed, counts
 * for nothing.
 *
 * @template T
 * @param {string} path
 * @param {string} waitingMessage said once, when there is someone to wait for
 * @param {(addWorker: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTurn(path, waitingMessage, work) {
  mkdirSync(dirname(path), { recursive: true });
  let announced = false;
  while (!takeTurn(path)) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!announced) report(waitingMessage);
    announced = true;
    await wait(300);
  }
  try {
    return await work((pid) => {
      appendFileSync(path, ` ${pid}`);
    });
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function takeTurn(path) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    // A link appears whole or not at all, so nobody ever reads half an id.
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (readCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} path */
function isAbandoned(path) {
  try {
    // Ids are given again, above all in a container that starts anew: hence the limit of time.
    if (Date.now() - statSync(path).mtimeMs > longestTurn) return true;
    const pids = readFileSync(path, 'utf8').split(' ').map(Number);
    return !pids.some((pid) => pid !== process.pid && isAlive(pid));
  } catch {
    // It has just been given up; the next attempt to take the turn tells.
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to signal it (EPERM), so it is there and belongs to someone else.
    return readCode(error) !== 'ESRCH';
  }
}

/** @param {unknown} error */
function readCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
