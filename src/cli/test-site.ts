/**
 * `npm test` in a site that has the program as a package: is the content right, can the site be built, do its links lead somewhere, can
 * everybody use its pages? The program itself is tested where it is made. All that can be said is said in one run.
 */
import path from 'node:path';
import { listPageFiles, pageIdOf } from '../check/pages/page-files.ts';
import { serve } from '../publish/serve.ts';
import { readSettings } from '../settings/settings.ts';
import { accessibilityPackages, findViolations, loadAccessibility } from '../site-test/accessibility.ts';
import { addressOf, findBrokenSiteLinks, listPages } from '../site-test/broken-links.ts';
import { choosePages } from '../site-test/choose-pages.ts';
import { runBuild } from './build-command.ts';
import { runCheck } from './check-command.ts';
import { canSandbox, findBrowser } from './set-up/browser.mjs';

const root = process.cwd();
const folder = path.join(root, 'dist');

const checked = (await runCheck(root, [])) === 0;
const built = await runBuild(root);
const linked = built && testLinks();
const accessible = built && (await testAccessibility());
const steps: readonly (readonly [string, boolean | 'skipped'])[] = [
  ['内容检查', checked],
  ['生成网站', built],
  ['站内链接', built ? linked : 'skipped'],
  ['无障碍', built ? accessible : 'skipped'],
];
console.log('\n各步结果：');
for (const [name, result] of steps)
  console.log(`  ${name}：${result === 'skipped' ? '没有检查' : result ? '通过' : '没有通过'}`);
process.exitCode = steps.every(([, result]) => result !== false) ? 0 : 1;

function testLinks(): boolean {
  const base = readSettings(root).settings.site?.base ?? '/';
  const broken = findBrokenSiteLinks(folder, base);
  for (const { page, link } of broken) console.error(`错误 dist/${page} 里的链接“${link}”打不开。`);
  return broken.length === 0;
}

/** What is not installed is told, and is no failure: it takes a browser. */
async function testAccessibility(): Promise<boolean | 'skipped'> {
  const packages = loadAccessibility(root);
  const install = `npm install --save-dev --save-exact ${accessibilityPackages.join(' ')}`;
  if (!packages) {
    console.warn(`提醒 无障碍没有检查：没有装需要的两个软件包。要检查的，运行 ${install}`);
    return 'skipped';
  }
  const browser = findBrowser(root, process.execPath);
  if (browser === undefined) {
    console.warn(
      '提醒 无障碍没有检查：没有找到能运行的 Chromium 或 Chrome。装在别处的，用 CHROMIUM_PATH=/路径/chromium npm test 指定。',
    );
    return 'skipped';
  }
  const base = readSettings(root).settings.site?.base ?? '/';
  const server = await serve(folder, base, 0);
  try {
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port');
    const pages = choosePages(listPages(folder), listPageFiles(root).map(pageIdOf));
    const home = `http://127.0.0.1:${String(address.port)}${base}`;
    const addresses = pages.map((page) => home + encodeURI(addressOf(page)));
    const violations = await findViolations(packages, browser, addresses, canSandbox());
    for (const { address: where, found } of violations)
      console.error(`错误 ${decodeURI(where.slice(home.length))} 有无障碍问题：${found}`);
    console.log(`在浏览器里看了 ${String(pages.length)} 个网页的无障碍。`);
    return violations.length === 0;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
