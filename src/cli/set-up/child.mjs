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
const parentAtStart = process.ppid;

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
 * @typedef {object} HiddenRun
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} [waitingFor] what is said to go on, every 15 seconds
 * @property {number} [limitSeconds]
 * @property {boolean} [shell]
 * @property {boolean} [ownGroup] it is ended with everything it started: for a command that leaves children behind. Others
 *   stay in this process's group, so that killing that ends them too
 * @property {(pid: number) => void} [onStart]
 */

/**
 * Runs a command out of sight and keeps what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {HiddenRun} options
 * @returns {Promise<Ending & { output: string, timedOut: boolean, notFound: boolean }>}
 */
export async function runHidden(command, args, options) {
  const { cwd, env, waitingFor, limitSeconds, shell = false, onStart } = options;
  const start = performance.now();
  const detached = options.ownGroup === true && process.platform !== 'win32';
  const child = spawn(command, args, { cwd, env, shell, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) onStart?.(child.pid);
  /** @type {Buffer[]} */
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  child.stderr.on('data', (chunk) => chunks.push(chunk));
  let notFound = false;
  child.on('error', (error) => (notFound = 'code' in error && error.code === 'ENOENT'));
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => (detached ? endGroup(child.pid, signal) : void child.kill(signal));
  let timedOut = false;
  const endSlow = () => {
    timedOut = true;
    end('SIGTERM');
    setTimeout(() => end('SIGKILL'), graceMilliseconds).unref();
  };
  const limit = limitSeconds === undefined ? undefined : setTimeout(endSlow, limitSeconds * 1000);
  const heartbeat = setInterval(() => {
    if (waitingFor !== undefined) report(`  仍在${waitingFor}，已用 ${formatSeconds(start, 0)} 秒……`);
  }, 15_000);
  const ending = await awaitEnding(child, (signal) => end(signal === 'SIGKILL' ? signal : 'SIGTERM'));
  clearTimeout(limit);
  clearInterval(heartbeat);
  return { ...ending, output: Buffer.concat(chunks).toString('utf8').trimEnd(), timedOut, notFound };
}

/**
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function endGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group has ended already.
  }
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
      clearInterval(watch);
      resolve({ code, signal, stoppedBy });
    };
    for (const name of stopSignals) process.on(name, stop);
    const watch = setInterval(() => {
      if (stoppedBy === undefined && hasLostNpm()) stop('SIGTERM');
    }, 500);
    child.on('error', () => {
      if (child.pid === undefined) finish(127, null);
    });
    child.on('close', finish);
  });
}

/**
 * npm passes a signal to the shell that runs the script, and a shell such as Debian's dies of it without passing it on. The
 * only trace is that this process has another parent now. Without npm that is no sign: a shell may end and leave a server.
 */
function hasLostNpm() {
  return process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parentAtStart;
}
