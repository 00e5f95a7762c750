import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { endLike, runHidden } from './child.mjs';
import { report } from './report.mjs';

const usualFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
// Another apt may be at work on a machine that has just started.
const apt = 'apt-get -q -o DPkg::Lock::Timeout=120';

/**
 * The Chromium for the browser tests, installed if there is none. A missing Chinese font only makes screenshots illegible, so it
 * is a warning.
 *
 * @param {string} root
 * @param {string} node
 * @param {{ asRoot?: boolean, limitSeconds?: number }} [options] how long one installation may take
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function ensureBrowser(
  root,
  node,
  { asRoot = process.getuid?.() === 0, limitSeconds = 600 } = {},
) {
  /** @param {string} command @param {readonly string[]} args @param {string} what in Chinese */
  const install = async (command, args, what) => {
    report(`正在${what}（最多 ${limitSeconds} 秒）……`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { cwd: root, env, limitSeconds, ownGroup: true, waitingFor: what };
    const ending = await runHidden(command, args, options);
    if (ending.stoppedBy !== undefined) endLike(ending);
    if (ending.code !== 0)
      report(`没有装成。最后的输出：\n${ending.output.split('\n').slice(-5).join('\n')}`);
  };
  const named = process.env['CHROMIUM_PATH'];
  let path = findBrowser(root, node);
  if (path === undefined && named) return { problem: explainNamedBrowserBroken(named) };
  if (path === undefined) {
    // Only root installs system packages: from others Playwright would want a password.
    const args = ['install', ...(asRoot ? ['--with-deps'] : []), 'chromium'];
    const script = join(root, 'node_modules/@playwright/test/cli.js');
    await install(node, [script, ...args], '用 Playwright 安装 Chromium');
    path = findBrowser(root, node);
  }
  // Playwright's download is not reachable everywhere, least of all from machines that only run tests; Debian's packages often are.
  if (asRoot && process.platform === 'linux' && (path === undefined || !hasChineseFont())) {
    const packages = `${path === undefined ? 'chromium ' : ''}fonts-noto-cjk`;
    const script = `${apt} update; ${apt} install -y --no-install-recommends ${packages}`;
    await install('sh', ['-c', script], `用 apt-get 安装 ${packages}`);
    path ??= findBrowser(root, node);
  }
  if (path === undefined) return { problem: explainBrowserMissing(process.platform) };
  if (!hasChineseFont())
    report(
      '提醒：没有找到中文字体，测试截图里的汉字会显示成方框。安装：sudo apt-get install -y fonts-noto-cjk',
    );
  return { path };
}

/** Whether Chinese can be shown. macOS and Windows bring fonts for it; elsewhere fontconfig is asked, which may not be there. */
function hasChineseFont() {
  if (process.platform !== 'linux' || existsSync(usualFont)) return true;
  const answer = spawnSync('fc-list', [':lang=zh-cn', 'file'], { encoding: 'utf8' });
  return answer.status === 0 && answer.stdout.trim() !== '';
}

/** @param {string} path */
function explainNamedBrowserBroken(path) {
  return (
    `环境变量 CHROMIUM_PATH 指定的浏览器不能运行：${path}\n` +
    '请改成能运行的 Chromium 或 Chrome 的路径；或取消这个变量（unset CHROMIUM_PATH），由程序自己去找。'
  );
}

/** @param {string} platform */
export function explainBrowserMissing(platform) {
  const linux = platform === 'linux';
  return (
    '浏览器测试需要 Chromium，本机没有，也没能自动装上。请运行下面的命令，再重新运行 npm test：\n' +
    `  ${linux ? 'sudo ' : ''}npx playwright install --with-deps chromium\n` +
    (linux ? '下载不了的，Debian 上可以用：sudo apt-get install -y chromium fonts-noto-cjk\n' : '') +
    '已装在别处的，用 CHROMIUM_PATH=/路径/chromium npm test 指定。'
  );
}
