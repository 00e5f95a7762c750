import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runHidden } from './child.mjs';
import { formatSeconds, report } from './report.mjs';

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
// Another apt may be at work on a machine that has just started.
const options = ['-o', 'DPkg::Lock::Timeout=120', '-q'];

/** Installing packages is for root on a Debian-like system; everyone else is told the command instead. */
export function canUseApt() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return process.getuid?.() === 0 && folders.some((folder) => existsSync(join(folder, 'apt-get')));
}

/**
 * Installs system packages out of sight. Success is for the caller to see, by looking for what it wanted.
 *
 * @param {readonly string[]} packages
 * @param {string} what in Chinese
 * @returns {Promise<string | undefined>} the problem, when it was interrupted
 */
export async function installWithApt(packages, what) {
  const start = performance.now();
  report(`正在用 apt-get 安装${what}，约需一两分钟……`);
  const run = { cwd: '/', env, ownGroup: true, waitingFor: `安装${what}` };
  const update = await runHidden('apt-get', [...options, 'update'], { ...run, limitSeconds: 180 });
  // A failed update is no reason to stop: an older list of packages may do.
  const install =
    update.stoppedBy === undefined
      ? await runHidden('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], {
          ...run,
          limitSeconds: 900,
        })
      : update;
  if (install.stoppedBy !== undefined) return `安装${what}时被中断。`;
  if (install.code === 0) report(`${what}已装好，用时 ${formatSeconds(start)} 秒。`);
  else report(`apt-get 没有装上${what}。它的输出：\n${install.output}`);
  return undefined;
}
