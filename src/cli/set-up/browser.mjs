import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A place where a Chromium may be.
 *
 * @typedef {{ source: 'CHROMIUM_PATH' | 'playwright' | 'system', path: string }} BrowserCandidate
 */

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** @type {Readonly<Record<string, readonly string[]>>} */
const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/**
 * Where to look, best first: what the user named, then Playwright's own download, then the system's.
 *
 * @param {{ env: NodeJS.ProcessEnv, platform: string, playwrightPath: string | undefined }} machine
 * @returns {BrowserCandidate[]}
 */
export function listBrowserCandidates({ env, platform, playwrightPath }) {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return [{ source: 'CHROMIUM_PATH', path: named }];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...onPath, ...(usualPlaces[platform] ?? [])];
  return [
    ...(playwrightPath === undefined
      ? []
      : [{ source: /** @type {const} */ ('playwright'), path: playwrightPath }]),
    ...system.map((path) => ({ source: /** @type {const} */ ('system'), path })),
  ];
}

/**
 * @param {readonly BrowserCandidate[]} candidates
 * @param {(path: string) => boolean} works
 */
export function chooseBrowser(candidates, works) {
  return candidates.find(({ path }) => works(path));
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
export function askPlaywrightPath(root, node) {
  const question =
    "import('playwright-core').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const answer = spawnSync(node, ['-e', question], { cwd: root, encoding: 'utf8', timeout: 20_000 });
  return answer.status === 0 && answer.stdout !== '' ? answer.stdout : undefined;
}

/**
 * Chromium refuses to run its sandbox as root, and cannot where the kernel keeps user namespaces from it (Ubuntu's AppArmor
 * rule, most containers). The tests open nothing but pages of this project.
 */
export function canSandbox() {
  if (process.platform !== 'linux') return true;
  if (process.getuid?.() === 0 || isSetInKernel('apparmor_restrict_unprivileged_userns')) return false;
  return spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}

/** @param {string} name */
function isSetInKernel(name) {
  const path = `/proc/sys/kernel/${name}`;
  return existsSync(path) && readFileSync(path, 'utf8').trim() === '1';
}
