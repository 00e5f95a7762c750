import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { report } from './report.mjs';

const longestTurn = 15 * 60 * 1000;

/**
 * Does `work` while no other process does it. The file holds the id of the process whose turn it is; one left behind by a
 * process that was killed counts for nothing.
 *
 * @template T
 * @param {string} path
 * @param {string} waitingMessage said once, when there is someone to wait for
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withTurn(path, waitingMessage, work) {
  mkdirSync(dirname(path), { recursive: true });
  let announced = false;
  while (!takeTurn(path)) {
    if (!announced) report(waitingMessage);
    announced = true;
    await wait(300);
  }
  try {
    return await work();
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
    if (isAbandoned(path)) rmSync(path, { force: true });
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} path */
function isAbandoned(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    // Ids are given again, above all in a container that starts anew: hence the limit of time.
    if (pid === process.pid || Date.now() - statSync(path).mtimeMs > longestTurn) return true;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return readCode(error) === 'ESRCH';
  }
}

/** @param {unknown} error */
function readCode(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
