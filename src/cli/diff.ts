import { existsSync } from 'node:fs';
import path from 'node:path';
import { comparePages, type PageChanges } from '../publish/compare-pages.ts';
import { describeSystemError } from '../publish/system-error.mjs';
import { tryBuild } from '../publish/build-site.ts';
import { siteBuilder } from '../site-builder.ts';
import { readSystemClock, setClock } from './clock-option.ts';
import { printProblems, startProgress } from './terminal.ts';
import { findTold } from './told-error.ts';

const help = `用法：npm run diff
再生成一次网站，不发布，和 dist/ 里上一次生成的比：哪些网页会变，变了哪些字。升级程序、大改内容以前先看一看。
dist/ 里的网站不动；满意了，再运行 npm run build。`;

const root = process.cwd();
const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) console.log(help);
else if (given.length > 0) {
  console.error(`不认识“${given.join(' ')}”。\n\n${help}`);
  process.exitCode = 2;
} else if (!existsSync(path.join(root, 'dist'))) {
  console.error('还没有 dist/，没有可以比的。请先运行 npm run build');
  process.exitCode = 1;
} else {
  setClock(readSystemClock());
  const progress = startProgress('生成网站，不发布');
  try {
    const changes = await tryBuild(root, siteBuilder, comparePages);
    progress.finish();
    for (const line of describe(changes)) console.log(line);
  } catch (error) {
    const told = findTold(error);
    if (told && 'problems' in told) printProblems(told.problems);
    else console.error(told?.message ?? describeSystemError(error) ?? error);
    console.error('没有比成，dist/ 没有变动。');
    process.exitCode = 1;
  } finally {
    progress.abandon();
  }
}

function describe({ added, removed, reworded, redressed, others }: PageChanges): string[] {
  const list = (title: string, pages: readonly string[]): string[] =>
    pages.length === 0 ? [] : [`${title} ${String(pages.length)} 个：`, ...pages.map((page) => `  ${page}`)];
  const words = reworded.flatMap(({ page, lines }) => [`  ${page}`, ...lines.map((line) => `      ${line}`)]);
  const found = [
    ...list('会多出的网页', added),
    ...list('会没有的网页', removed),
    ...(reworded.length === 0 ? [] : [`文字会变的网页 ${String(reworded.length)} 个：`, ...words]),
    ...list('文字不变、样子或者链接会变的网页', redressed),
  ];
  const data = others === 0 ? [] : [`数据、订阅、索引等文件会变 ${String(others)} 个。`];
  return found.length === 0 ? ['没有网页会变。', ...data] : [...found, ...data];
}
