import { spawn } from 'node:child_process';
import { formatSeconds, report } from './report.mjs';

/**
 * How a child ended. `signal` is set when it was ended by one; `stoppedBy` when this process was asked to stop meanwhile,
 * however the child took it.
 *
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, stoppedBy: NodeJS.Signals | undefined }} Ending
 */

/** @type {readonly NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const graceMilliseconds = 10_000;

/**
 * Runs a command in the foreground: it shares the terminal, and a signal to this process reaches it, so that no server or
 * browser is left behind.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Ending>}
 */
export function runForeground(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: 'inherit' });
  // A terminal sends Ctrl-C to the child as well; a second one could cut its tidy end short.
  return awaitEnding(child, (signal) => {
    if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
  });
}

/**
 * Runs a command out of sight and keeps what it prints. It leads a process group of its own where there are such, so that
 * it is ended with everything it started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, waitingFor?: string, limitSeconds?: number, shell?: boolean }} options
 *   `waitingFor`: what is said to go on every 15 seconds
 * @returns {Promise<Ending & { output: string, timedOut: boolean, notFound: boolean }>}
 */
export async function runHidden(command, args, { waitingFor, limitSeconds, ...options }) {
  const start = performance.now();
  const ownGroup = process.platform !== 'win32';
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: ownGroup });
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  let notFound = false;
  child.on('error', (error) => (notFound = 'code' in error && error.code === 'ENOENT'));
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    if (!ownGroup || child.pid === undefined) return void child.kill(signal);
    try {
      process.kill(-child.pid, signal);
    } catch {
      // The whole group has ended already.
    }
  };
  let timedOut = false;
  const limit = setTimeout(
    () => {
      timedOut = true;
      end('SIGKILL');
    },
    (limitSeconds ?? 3600) * 1000,
  );
  const heartbeat = setInterval(() => {
    if (waitingFor !== undefined) report(`  仍在${waitingFor}，已用 ${formatSeconds(start)} 秒……`);
  }, 15_000);
  const ending = await awaitEnding(child, end);
  clearTimeout(limit);
  clearInterval(heartbeat);
  return { ...ending, output: Buffer.concat(chunks).toString('utf8').trimEnd(), timedOut, notFound };
}

/**
 * Ends this process the way the child ended, so that whoever started it sees the same.
 *
 * @param {Ending} ending
 * @returns {never}
 */
export function endLike({ code, signal }) {
  if (signal !== null) process.kill(process.pid, signal);
  process.exit(code ?? 1);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {(signal: NodeJS.Signals) => void} end
 * @returns {Promise<Ending>}
 */
function awaitEnding(child, end) {
  return new Promise((resolve) => {
    /** @type {NodeJS.Signals | undefined} */
    let stoppedBy;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      stoppedBy ??= signal;
      end(signal);
      setTimeout(() => {
        if (child.exitCode === null && child.signalCode === null) end('SIGKILL');
      }, graceMilliseconds).unref();
    };
    /** @param {number | null} code @param {NodeJS.Signals | null} signal */
    const finish = (code, signal) => {
      for (const name of stopSignals) process.off(name, stop);
      resolve({ code, signal, stoppedBy });
    };
    for (const name of stopSignals) process.on(name, stop);
    child.on('error', () => {
      if (child.pid === undefined) finish(127, null);
    });
    child.on('close', finish);
  });
}
