import { parseArgs } from 'node:util';
import { clockHelp, readClockOption } from './clock-option.ts';

export const formats = ['text', 'json', 'github', 'gitlab', 'gitea'] as const;
export type Format = (typeof formats)[number];

export interface CheckArguments {
  /** As they were written; none means everything. */
  readonly files: readonly string[];
  readonly format: Format;
  readonly watch: boolean;
  readonly fix: boolean;
  /** Checks what git is about to commit. */
  readonly staged: boolean;
  readonly help: boolean;
  /** Milliseconds since 1970, if somebody says what time it is. */
  readonly now?: number;
}

export const checkHelp = `用法：npm run check -- [文件或文件夹…] [选项]

检查 content/ 里的内容。不写文件就检查全部；写了文件，只列出这些文件的问题，但仍和全部内容对照。

选项：
  --format text    给人看的报告（不写就是它）
  --format json    给别的程序读的报告；请用 npm run --silent check -- --format json
  --format github  GitHub Actions 的标注
  --format gitlab  GitLab 的 Code Quality 报告
  --format gitea   Gitea、Forgejo 的审核意见，问题写在那一行旁边
  --fix            把有把握的问题改好，并列出改了什么
  --watch          一直开着，内容一改就再查；按 Ctrl+C 结束
  --staged         检查 git 将要提交的内容
  ${clockHelp.replace('时间    ', '时间       ')}
  --help           显示这些说明

退出码：0 没有错误（可以有提醒），1 有错误，2 命令写得不对。`;

const options = {
  format: { type: 'string' },
  watch: { type: 'boolean' },
  fix: { type: 'boolean' },
  staged: { type: 'boolean' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const advice = '用法见 npm run check -- --help';

/** Reads what stands after `npm run check --`, or tells in Chinese what is wrong with it. */
export function readCheckArguments(args: readonly string[]): CheckArguments | { readonly problem: string } {
  // Without `strict`, so that the complaints are ours and not Node's.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(options, token.name)) return { problem: `不认识的选项“${token.rawName}”。${advice}` };
    if (token.name !== 'format' && token.name !== 'now' && token.value !== undefined)
      return { problem: `选项“${token.rawName}”后面不要写值“${token.value}”。${advice}` };
  }
  const { format = 'text', watch = false, fix = false, staged = false, help = false } = values;
  const known = formats.find((one) => one === format);
  if (!known) {
    const written = typeof format === 'string' ? `没有“${format}”这种格式` : '--format 后面没有写格式';
    return { problem: `${written}，可用的是 ${formats.join('、')}。${advice}` };
  }
  const clock = readNow(values.now);
  if (clock && 'problem' in clock) return { problem: `${clock.problem}${advice}` };
  const clash = findClash({ watch, fix, staged, files: positionals.length > 0, [known]: true });
  if (clash) return { problem: `${clash.join(' 和 ')} 不能一起用。${advice}` };
  return {
    files: positionals,
    format: known,
    watch: watch === true,
    fix: fix === true,
    staged: staged === true,
    help: help === true,
    ...(clock && { now: clock.now }),
  };
}

/** Without `strict` an option that lacks its value is `true`. */
function readNow(written: unknown): ReturnType<typeof readClockOption> | undefined {
  if (written === undefined) return undefined;
  return readClockOption(typeof written === 'string' ? written : '');
}

type Wish = 'watch' | 'fix' | 'staged' | 'files' | Format;

const clashes: readonly (readonly [Wish, Wish])[] = [
  ['watch', 'fix'],
  ['watch', 'staged'],
  ['watch', 'json'],
  ['watch', 'github'],
  ['watch', 'gitlab'],
  ['watch', 'gitea'],
  ['fix', 'staged'],
  ['staged', 'files'],
];

const written: Partial<Record<Wish, string>> = {
  files: '文件名',
  json: '--format json',
  github: '--format github',
  gitlab: '--format gitlab',
  gitea: '--format gitea',
};

function findClash(wishes: Partial<Record<Wish, unknown>>): string[] | undefined {
  const found = clashes.find((pair) => pair.every((wish) => wishes[wish] === true));
  return found?.map((wish) => written[wish] ?? `--${wish}`);
}
