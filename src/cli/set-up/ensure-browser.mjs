import { join } from 'node:path';
import { canUseApt, installWithApt } from './apt.mjs';
import { askPlaywrightPath, chooseBrowser, listBrowserCandidates, runsAsBrowser } from './browser.mjs';
import { runHidden } from './child.mjs';
import { hasChineseFont } from './font.mjs';
import { report } from './report.mjs';

const downloadLimitSeconds = 120;

/**
 * The Chromium for the browser tests, downloaded or installed if there is none. A missing Chinese font only makes
 * screenshots illegible, so it is a warning.
 *
 * @param {string} root
 * @param {string} node
 * @returns {Promise<{ path: string } | { problem: string }>}
 */
export async function ensureBrowser(root, node) {
  const find = () => {
    const playwrightPath = askPlaywrightPath(root, node);
    const machine = { env: process.env, platform: process.platform, playwrightPath };
    return chooseBrowser(listBrowserCandidates(machine), runsAsBrowser)?.path;
  };
  const named = process.env['CHROMIUM_PATH'];
  let path = find();
  if (path === undefined && named !== undefined && named !== '')
    return { problem: explainNamedBrowserBroken(named) };
  /** @type {string | undefined} what installing ended with, when it was interrupted */
  let interrupted;
  if (path === undefined) {
    report(`没有找到 Chromium，正在下载 Playwright 的浏览器（最多 ${downloadLimitSeconds} 秒）……`);
    interrupted = await download(root, node);
    path = find();
    report(path === undefined ? '没有下载成功。' : '浏览器已下载。');
  }
  if (path === undefined && interrupted === undefined && canUseApt()) {
    interrupted = await installWithApt(['chromium', 'fonts-noto-cjk'], '浏览器 Chromium 和中文字体');
    path = find();
  }
  if (interrupted !== undefined) return { problem: interrupted };
  if (path === undefined) return { problem: explainBrowserMissing(process.platform) };
  if (!hasChineseFont() && canUseApt()) await installWithApt(['fonts-noto-cjk'], '中文字体');
  if (!hasChineseFont())
    report(
      '提醒：没有找到中文字体，测试截图里的汉字会显示成方框。安装：sudo apt-get install -y fonts-noto-cjk',
    );
  return { path };
}

/** @param {string} root @param {string} node @returns {Promise<string | undefined>} */
async function download(root, node) {
  const script = join(root, 'node_modules/playwright-core/cli.js');
  const options = {
    cwd: root,
    env: process.env,
    limitSeconds: downloadLimitSeconds,
    ownGroup: true,
    waitingFor: '下载浏览器',
  };
  const { stoppedBy } = await runHidden(node, [script, 'install', 'chromium'], options);
  return stoppedBy === undefined ? undefined : '下载浏览器时被中断。';
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
  const system =
    platform === 'linux'
      ? '  Debian：sudo apt-get install -y chromium fonts-noto-cjk\n' +
        '  Ubuntu：sudo npx playwright install --with-deps chromium\n' +
        '  其他系统：npx playwright install chromium\n'
      : '  npx playwright install chromium\n';
  return (
    '浏览器测试需要 Chromium，本机没有，也没能自动装上。请运行下面的命令，再重新运行 npm test：\n' +
    `${system}已装在别处的，用 CHROMIUM_PATH=/路径/chromium npm test 指定。`
  );
}
