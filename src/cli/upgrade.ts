import { existsSync } from 'node:fs';
import path from 'node:path';
import { upgradeContent } from '../upgrade/upgrade-content.ts';

const help = `用法：npm run upgrade
程序换了新的版本以后运行：内容的格式有变的，照新的格式改写 content/，逐项说明改了什么。没有变的，什么也不动。
改写以前请先提交（git commit），改写以后用 git diff、npm run check、npm run diff 看一看。`;

const root = process.cwd();
const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) console.log(help);
else if (given.length > 0) {
  console.error(`不认识“${given.join(' ')}”。\n\n${help}`);
  process.exitCode = 2;
} else process.exitCode = upgrade();

/** @returns exit code */
function upgrade(): number {
  if (!existsSync(path.join(root, 'content/site.yaml'))) {
    console.error('这里没有 content/site.yaml，不是网站的文件夹。');
    return 1;
  }
  const upgraded = upgradeContent(root);
  if (upgraded === undefined) {
    console.error('内容的格式比程序新，没有动它。请把程序换成新的版本。');
    return 1;
  }
  const { from, to, steps } = upgraded;
  if (steps.length === 0) {
    console.log(`内容的格式是 ${String(from)}，已经是最新的，没有改动。`);
    return 0;
  }
  for (const { title, told } of steps) {
    console.log(title);
    for (const line of told) console.log(`  ${line}`);
    if (told.length === 0) console.log('  网站里没有要改的。');
  }
  console.log(
    `内容的格式从 ${String(from)} 改成了 ${String(to)}。请运行 npm run check，再用 npm run diff 看哪些网页会变。`,
  );
  return 0;
}
