import { spawnSync } from 'node:child_process';

/** Number of the system call renameat2 by kind of processor. */
const renameat2: Partial<Record<NodeJS.Architecture, string>> = { x64: '316', arm64: '276' };

/** `AT_FDCWD` is -100, `RENAME_EXCHANGE` is 2. */
const perlScript = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

/**
 * Two folders on one disk change places at one moment, with no moment between at which one of them is missing. Linux can do that
 * (renameat2), and Node has no call for it; `mv` of coreutils 9.5 has, and so has the Perl that every Debian brings.
 * @param one absolute, as the other
 * @returns false if nothing here can do it; then nothing has changed
 */
export function exchangeFolders(one: string, other: string): boolean {
  if (process.platform !== 'linux') return false;
  if (runs('mv', ['--exchange', '--no-target-directory', '--', one, other])) return true;
  const call = renameat2[process.arch];
  return call !== undefined && runs('perl', ['-e', perlScript, call, one, other]);
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
