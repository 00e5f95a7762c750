import { existsSync } from 'node:fs';
import path from 'node:path';
import { beginSite, finishSite, isBegun, listHindrances } from '../begin/begin-site.ts';
import { warnOfCode } from '../begin/bureaus.ts';
import { composeSite } from '../begin/compose-site.ts';
import { forgetLinked, relocateLocks } from '../begin/relocate-locks.ts';
import { todayInChina } from '../check/today.ts';
import { ask, judgeGiven, tellStopped } from './ask.ts';
import { findDependency, readInstalled, type Dependency } from './init-dependency.ts';
import { initUsage, judgeInit, readInitOptions, type InitOptions } from './init-options.ts';
import { siteCommands } from './set-up/commands.mjs';

const questions = [
  { field: 'bureau', text: '发布机构的全称（例如 云溪县交通运输局）：', judge: judgeInit.bureau },
  { field: 'region', text: '行政区划代码，六位数字（没有的写 none）：', judge: judgeInit.region },
  {
    field: 'domain',
    text: '网站的正式地址（例如 https://jt.yunxi.example，还不知道的直接回车）：',
    judge: judgeInit.domain,
  },
] as const;

const read = readInitOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  process.exitCode = await run(read).catch(tellStopped);
}

/** @returns exit code */
async function run(options: InitOptions): Promise<number> {
  const folder = path.resolve(options.folder);
  if (isBegun(folder)) {
    finishSite(folder);
    console.log('上一次没有写完，现在写完了。');
    return tellNext(folder);
  }
  const hindrances = listHindrances(folder);
  if (hindrances.length > 0) {
    console.error(
      `文件夹 ${folder} 里已经有东西：${hindrances.slice(0, 5).join('、')}${hindrances.length > 5 ? '……' : ''}。没有动它。请换一个空的或者还没有的文件夹。`,
    );
    return 1;
  }
  const answers = await complete(options);
  if (typeof answers === 'number') return answers;
  const { bureau, region, domain } = answers;
  const dependency = findDependency(folder, options.from);
  if ('problem' in dependency) {
    console.error(dependency.problem);
    return 1;
  }
  const installed = readInstalled(folder);
  const own = { name: bureau, ...(region !== 'none' && { code: region }) };
  const files = composeSite({
    ...own,
    ...(options.parents && { parents: options.parents }),
    ...(domain !== '' && { domain: domain.replace(/\/$/u, '') }),
    year: Number(todayInChina().slice(0, 4)),
    dependency: dependency.written,
    installed,
    commands: [...siteCommands.keys()].filter((name) => name !== 'init'),
  });
  const before = installed.dependencies['tongtu'] ?? dependency.written;
  const locks = relocateLocks(folder, before, dependency.written);
  beginSite(folder, new Map([...addPackage(files, dependency), ...locks]));
  if (dependency.wasLinked === true) forgetLinked(folder);
  console.log(`建好了 ${folder}：${bureau}的网站。`);
  const warning = options.parents ? undefined : warnOfCode(own);
  if (warning !== undefined) console.warn(`提醒 ${warning}`);
  return tellNext(folder);
}

function addPackage(
  files: ReadonlyMap<string, string | Uint8Array>,
  { copied }: Dependency,
): ReadonlyMap<string, string | Uint8Array> {
  return copied ? new Map([...files, [copied.place, copied.bytes]]) : files;
}

function tellNext(folder: string): number {
  const way = path.relative(process.cwd(), folder);
  // It knows a project by its name, which is another one now.
  const more = existsSync(path.join(folder, '.yarnrc.yml')) ? '  yarn install\n' : '';
  const quoted = /[^\p{L}\p{N}./_-]/u.test(way) ? `"${way}"` : way;
  const enter = way === '' ? '' : `  cd ${quoted}\n`;
  console.log(`接下来：\n${enter}${more}  npm start\n写法在 README.md 里。`);
  return 0;
}

type Answers = Record<(typeof questions)[number]['field'], string>;

/** Asks for what was not said; gives an exit code if that cannot be done. */
async function complete(options: InitOptions): Promise<Answers | number> {
  const wrong = judgeGiven(questions, options);
  const wrongParents = (options.parents ?? []).flatMap((one) => judgeInit.bureau(one) ?? []);
  if (wrong.length + wrongParents.length > 0) {
    console.error([...wrong, ...wrongParents].join('\n'));
    return 2;
  }
  const missing = questions.filter(({ field }) => options[field] === undefined);
  const required = missing.filter(({ field }) => field !== 'domain');
  if (required.length > 0 && !process.stdin.isTTY) {
    console.error(
      `这里不能提问，请写在命令里。还缺：${required.map(({ field }) => `--${field}`).join('、')}。\n\n${initUsage}`,
    );
    return 2;
  }
  const answers: Answers = { bureau: '', region: '', domain: '', ...options };
  // Who has said all that is needed is not asked for the rest.
  if (required.length === 0) return answers;
  return { ...answers, ...(await ask(missing)) };
}
