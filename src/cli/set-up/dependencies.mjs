import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeSystemError } from '../../publish/system-error.mjs';
import { runHidden } from './child.mjs';
import { isTreeInstalled } from './installed-tree.mjs';
import { formatSeconds, report } from './report.mjs';
import { withTurn } from './turn.mjs';

const stampPath = 'node_modules/.tongtu-set-up.json';
const npmRecordPath = 'node_modules/.package-lock.json';
// No dependency needs its install script: esbuild and sharp bring their binaries as packages of their own.
// dev and optional are named because NODE_ENV=production or a user's .npmrc may leave them out.
// npm's warnings say no more than that the running Node is older than some packages want; these run with a newer one.
const npmArgs = (
  'ci --ignore-scripts --include=dev --include=optional --loglevel=error' +
  ' --no-audit --no-fund --no-progress --no-update-notifier'
).split(' ');

/**
 * What the dependencies depend on. Binaries differ by machine, so a node_modules carried elsewhere is not fresh there.
 *
 * @param {string} lockText
 * @param {string} platform
 * @param {string} arch
 */
export function takeFingerprint(lockText, platform, arch) {
  return createHash('sha256').update(`${platform} ${arch}\n${lockText}`).digest('hex');
}

/**
 * @param {string | undefined} stampText content of the stamp, undefined where there is none
 * @param {string} fingerprint
 */
export function isStampFresh(stampText, fingerprint) {
  if (stampText === undefined) return false;
  try {
    const stamp = JSON.parse(stampText);
    return typeof stamp === 'object' && stamp !== null && stamp.fingerprint === fingerprint;
  } catch {
    // Cut short by a crash.
    return false;
  }
}

/**
 * Installs what the lock file names, unless that is there already.
 *
 * @param {string} root
 * @returns {Promise<string | undefined>} the problem, in Chinese
 */
export async function ensureDependencies(root) {
  const lockText = readIfThere(join(root, 'package-lock.json'));
  if (lockText === undefined)
    return '缺少 package-lock.json，无法安装依赖。请从版本库恢复这个文件：git checkout package-lock.json';
  const fingerprint = takeFingerprint(lockText, process.platform, process.arch);
  const isReady = () => {
    if (isStampFresh(readIfThere(join(root, stampPath)), fingerprint)) return true;
    if (!isInstalledByHand(root, lockText)) return false;
    writeStamp(root, fingerprint);
    return true;
  };
  // Nothing is written where nothing has to be: node_modules may belong to somebody else.
  if (isReady()) return undefined;
  // Two commands started together on a fresh clone must not install into the same folder at once.
  return withTurn(
    join(root, '.tongtu/set-up.pid'),
    '另一条命令正在安装依赖，等它装完……',
    async (addWorker) => {
      if (isReady()) return undefined;
      const problem = await install(root, addWorker);
      // Last of all: whatever was interrupted before this line is done again next time.
      if (problem === undefined) writeStamp(root, fingerprint);
      return problem;
    },
  );
}

/**
 * The stamp saves time, nothing more: where it cannot be written, the tree is compared each time.
 *
 * @param {string} root
 * @param {string} fingerprint
 */
function writeStamp(root, fingerprint) {
  try {
    writeFileSync(join(root, stampPath), `${JSON.stringify({ fingerprint })}\n`);
  } catch {
    // node_modules is somebody else's, or lies on a disk that is full or read-only.
  }
}

/** @param {string} root @param {string} lockText */
function isInstalledByHand(root, lockText) {
  const record = readIfThere(join(root, npmRecordPath));
  if (record === undefined) return false;
  try {
    const machine = { platform: process.platform, arch: process.arch };
    return isTreeInstalled(JSON.parse(lockText), JSON.parse(record), machine);
  } catch {
    return false;
  }
}

/**
 * @param {string} root
 * @param {(pid: number) => void} onStart
 * @returns {Promise<string | undefined>} the problem
 */
async function install(root, onStart) {
  const start = performance.now();
  report('正在安装依赖（npm ci），第一次约需一两分钟……');
  // Both would vouch for a tree that is about to be taken apart.
  rmSync(join(root, stampPath), { force: true });
  rmSync(join(root, npmRecordPath), { force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  const { command, args, shell } = locateNpm(process.env, process.platform);
  const options = { cwd: root, env: process.env, waitingFor: '安装依赖', shell, onStart };
  const result = await runHidden(command, [...args, ...npmArgs], options);
  if (result.stoppedBy !== undefined) return '安装依赖时被中断。重新运行刚才的命令会从头安装。';
  if (result.notFound) return explainNpmMissing();
  if (result.code !== 0) return explainNpmFailure(result.code, result.output);
  report(`依赖已装好，用时 ${formatSeconds(start)} 秒。`);
  return undefined;
}

/**
 * The npm that started this command, or the one on PATH. On Windows npm is a batch file, which only a shell can start.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
export function locateNpm(env, platform) {
  const script = env['npm_execpath'];
  if (script !== undefined && basename(script) === 'npm-cli.js' && existsSync(script))
    return { command: process.execPath, args: [script], shell: false };
  return { command: 'npm', args: [], shell: platform === 'win32' };
}

function explainNpmMissing() {
  return (
    '没有找到 npm，无法安装依赖。\n' +
    '请安装自带 npm 的 Node.js 24（https://nodejs.org/zh-cn/download），然后重新运行刚才的命令。'
  );
}

/**
 * @param {number | null} code
 * @param {string} output
 */
export function explainNpmFailure(code, output) {
  const refusal = describeRefusal(output);
  if (refusal !== undefined) return `依赖没有装好：${refusal}`;
  const advice = output.includes('EUSAGE')
    ? 'package-lock.json 与 package.json 对不上。请从版本库恢复这两个文件后重试：\n' +
      '  git checkout package.json package-lock.json\n' +
      '有意改过依赖的，先更新锁文件：\n' +
      '  npm install --ignore-scripts'
    : '请检查网络和 npm 镜像设置（npm config get registry），再在项目目录运行下面的命令，成功后重试：\n' +
      '  npm ci --ignore-scripts';
  return `依赖没有装好：npm ci 失败，退出码 ${code ?? '无'}。npm 的输出：\n${output}\n\n${advice}`;
}

/**
 * What the system refused to npm, which prints `npm error code EACCES` and `npm error path /a/b`.
 *
 * @param {string} output
 */
function describeRefusal(output) {
  const [, code] = /^npm error code (E[A-Z]+)$/mu.exec(output) ?? [];
  const [, path] = /^npm error (?:path|dest) (.+)$/mu.exec(output) ?? [];
  return describeSystemError(Object.assign(new Error(code), { code, path }));
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
