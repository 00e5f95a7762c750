import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * What a machine or a repository may have been told about git must not change what is read: nothing of it is asked for, and what could
 * still be in the repository's own settings is said anew. The folder is trusted: the program itself is run from there.
 */
const settings = [
  ...['-c', 'safe.directory=*'],
  ...['-c', 'core.quotepath=off'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'log.showRoot=true'],
  ...['-c', 'log.showSignature=false'],
  ...['-c', 'diff.orderFile=/dev/null'],
];

/** Links that stand in for commits are not what was published, and blobs that were not fetched are not fetched now. */
function createEnvironment(): NodeJS.ProcessEnv {
  // A hook that calls us has variables of its own git in them, for the command that it belongs to.
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return {
    ...Object.fromEntries(others),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Starts git; no shell has a part in it. */
export function startGit(root: string, args: readonly string[]): ChildProcess {
  return spawn('git', ['--no-pager', ...settings, ...args], {
    cwd: root,
    env: createEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

/** What git prints; undefined if it is not there, or fails. */
export async function runGit(root: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const child = startGit(root, args);
  child.stdin?.on('error', () => undefined).end(input);
  const parts: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => parts.push(part));
  const code = await new Promise<number | null>((resolve) => {
    child
      .once('error', () => {
        resolve(null);
      })
      .once('close', resolve);
  });
  return code === 0 ? Buffer.concat(parts) : undefined;
}

/** Whether a folder may be in a repository: to ask git takes a hundred times as long. */
export function mayHaveGit(root: string): boolean {
  let folder = path.resolve(root);
  while (!existsSync(path.join(folder, '.git'))) {
    const above = path.dirname(folder);
    if (above === folder) return false;
    folder = above;
  }
  return true;
}
