import { parseArgs } from 'node:util';
import { judgeFileName } from '../schema/file-name.ts';
import type { Side } from '../import/recognise/period/kind.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  readonly bureau?: string;
  readonly side?: Side;
  /** Folder in the place of `content`. */
  readonly out: string;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly skipHidden: boolean;
  readonly newBureau: boolean;
  /** Name of the document's file, without extension. */
  readonly name?: string;
  /** What is said of a saved site; there are no files then. */
  readonly site?: SiteOptions;
}

export interface SiteOptions {
  readonly folder: string;
  /** Where the site was: `https://jt.yunxi.example`. */
  readonly origin?: string;
  /** Paths below the folder, of what is to be imported though it is not sure. */
  readonly also: readonly string[];
  /** Where the report is written. */
  readonly report: string;
}

/** What is printed instead, with the exit code. */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 2;
}

/** Where it is told what has become of each page of an old site. */
const reportFile = '旧网站导入.csv';

const usage = `用法：npm run import -- 文件… [选项]
      npm run import -- --site 文件夹 [选项]
把 .docx、网页（.html）、文本（.txt）或 .md 文件转换成网站的文件。写 --site 的，从保存下来的整个旧网站里找出计划和总结，一起导入。

  --bureau 代号        发布机构的代号，即 content/bureaus/ 里的文件名；不写就从文件里认
  --kind plan|summary  当作计划还是总结；不写就从标题里认
  --name 名字          写成这个名字的文件；不写就用时期，例如 2024。一个机构同一年有两份的，要另起一个
  --out 文件夹         写到这里，不写到 content/
  --dry-run            只看结果，不写文件
  --force              替换已经有的文件
  --new-bureau         网站没有的机构，照认出的名称建一个
  --skip-hidden        不要隐藏文字、批注和修订，导入其余的
  --site 文件夹        保存下来的旧网站，里面可以有几百个网页和附件
  --origin 网址        旧网站的网址，网页里没有写的要说明，例如 https://jt.yunxi.example
  --also 文件          拿不准的、略去的也导入，写它在文件夹里的位置；可以写几次
  --report 文件        报告写到这里，不写到 ${reportFile}（--dry-run 时在 .tongtu/ 里）
  --help               显示这段说明

例如：npm run import -- 2024年工作计划.docx --bureau yunxi
      npm run import -- --site 旧网站 --dry-run`;

/** Reads the arguments of `npm run import`. */
export function readImportOptions(args: readonly string[]): ImportOptions | Answer {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return refuse(describeError(error));
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { text: usage, code: 0 };
  const { bureau, kind, site: folder } = values;
  if (folder === undefined) {
    if (files.length === 0) return refuse('没有写要导入的文件。');
    const idle = (['origin', 'also', 'report'] as const).find((option) => values[option] !== undefined);
    if (idle) return refuse(`--${idle} 要和 --site 一起写。`);
  } else {
    if (files.length > 0) return refuse(`写了 --site 的，不能再写文件“${files[0] ?? ''}”。`);
    const idle = (['kind', 'name'] as const).find((option) => values[option] !== undefined);
    if (idle) return refuse(`--${idle} 是给一个文件的，不能和 --site 一起写。`);
    if (values.force)
      return refuse(
        '--force 不能和 --site 一起写：以前导入的，您可能已经改过。要重新导入的，先删去它在 content/old-addresses.txt 里的那一行。',
      );
    const { origin } = values;
    if (origin !== undefined && !/^https?:\/\/[^/]+\/?$/u.test(origin))
      return refuse(`--origin 是旧网站的网址，例如 https://jt.yunxi.example，不是“${origin}”。`);
  }
  if (kind !== undefined && kind !== 'plan' && kind !== 'summary')
    return refuse(`--kind 是 plan（计划）或 summary（总结），不是“${kind}”。`);
  if (bureau !== undefined && !/^[a-z0-9][a-z0-9-]*$/u.test(bureau)) {
    return refuse(`机构的代号“${bureau}”不对，应当是小写字母、数字和连字符，例如 yunxi。`);
  }
  const name = values.name?.replace(/\.mdx$/u, '');
  const refused = name === undefined ? undefined : judgeName(name);
  if (refused !== undefined) return refuse(refused);
  if (name !== undefined && files.length > 1) return refuse('写了 --name 的，一次只能导入一个文件。');
  return {
    files,
    ...(bureau !== undefined && { bureau }),
    ...(kind !== undefined && { side: kind }),
    ...(name !== undefined && { name }),
    out: values.out,
    dryRun: values['dry-run'],
    force: values.force,
    skipHidden: values['skip-hidden'],
    newBureau: values['new-bureau'],
    ...(folder !== undefined && {
      site: {
        folder,
        ...(values.origin !== undefined && { origin: values.origin }),
        also: (values.also ?? []).map((file) => file.replaceAll('\\', '/')),
        report: values.report ?? (values['dry-run'] ? `.tongtu/${reportFile}` : reportFile),
      },
    }),
  };
}

/** What is wrong with the name of a document's file; undefined if nothing is. */
export function judgeName(name: string): string | undefined {
  if (!/^[\p{L}\p{N}][^/\s]*$/u.test(name))
    return `文件不能叫“${name}”：名字里不能有斜线和空格，第一个是汉字、字母或数字。`;
  const refusal = judgeFileName(name);
  return refusal && refusal.message + refusal.advice;
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      bureau: { type: 'string' },
      kind: { type: 'string' },
      name: { type: 'string' },
      site: { type: 'string' },
      origin: { type: 'string' },
      also: { type: 'string', multiple: true },
      report: { type: 'string' },
      out: { type: 'string', default: 'content' },
      'dry-run': flag,
      force: flag,
      'skip-hidden': flag,
      'new-bureau': flag,
      help: flag,
    },
  });
}

function refuse(problem: string): Answer {
  return { text: `${problem}\n\n${usage}`, code: 2 };
}

function describeError(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const [, option = ''] = /'(?:-\w, )?(--?[\w-]+)/u.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有“${option}”这个选项。`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `选项“${option}”的值不对，或者没有写。`;
  throw error;
}
