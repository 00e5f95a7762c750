import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The first Chromium that runs: what the user named, then Playwright's own download, then the system's.
 *
 * @param {string} root
 * @param {string} node
 */
export function findBrowser(root, node) {
  return listBrowserPlaces(process.env, askPlaywrightPath(root, node)).find(runsAsBrowser);
}

/**
 * Where to look, best first.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string | undefined} playwrightPath
 */
export function listBrowserPlaces(env, playwrightPath) {
  if (env['CHROMIUM_PATH']) return [env['CHROMIUM_PATH']];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(playwrightPath ? [playwrightPath] : []), ...onPath, ...usualPlaces];
}

/**
 * Being there is not enough: Ubuntu's chromium-browser is a script that only says where to get one, and a downloaded browser
 * may lack system libraries. Both give themselves away when asked for their version (Windows' Chrome never answers).
 *
 * @param {string} path
 */
export function runsAsBrowser(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && /\b\d+\.\d+\.\d+/.test(answer.stdout);
}

/**
 * Where Playwright puts its Chromium, downloaded or not. Asked in a process of its own: the Node that runs now may be too old.
 *
 * @param {string} root
 * @param {string} node
 */
function askPlaywrightPath(root, node) {
  const question =
    "import('playwright-core').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const answer = spawnSync(node, ['-e', question], { cwd: root, encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 ? answer.stdout : undefined;
}

/**
 * Chromium refuses to run its sandbox as root, and cannot where the kernel keeps user namespaces from it (Ubuntu's AppArmor
 * rule, most containers). The tests open nothing but pages of this project.
 */
export function canSandbox() {
  if (process.platform !== 'linux') return true;
  const rule = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';
  const isKept = existsSync(rule) && readFileSync(rule, 'utf8').trim() === '1';
  if (process.getuid?.() === 0 || isKept) return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
