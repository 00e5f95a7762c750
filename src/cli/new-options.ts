import { parseArgs } from 'node:util';
import { getKind, type Kind } from '../schema/kind.ts';
import { parsePeriod } from '../text/period/period.ts';
import { inferKind } from '../import/recognise/period/kind.ts';
import { judgeName, type Answer } from './import-options.ts';

/** What was said on the command line; what is missing is asked for. */
export interface NewOptions {
  readonly bureau?: string;
  readonly kind?: string;
  readonly period?: string;
  readonly title?: string;
  /** Name of the document's file, without extension. */
  readonly name?: string;
  readonly out: string;
  readonly force: boolean;
}

export const newUsage = `用法：npm run new -- [选项]
写一份空的计划或总结，每个字段都有说明。没有写的选项会一个个问。

  --bureau 代号            发布机构的代号，例如 yunxi
  --kind plan|summary|文种  计划、总结，或者文种的名称，例如 工作要点、自己的文种
  --period 时期            2024、2024-H1（上半年）、2024-Q3（第三季度）、2021/2025；不说时期的文种不用写
  --title 标题             文件的标题
  --name 名字              写成这个名字的文件；不写就用时期，例如 2024
  --out 文件夹             写到这里，不写到 content/
  --force                  替换已经有的文件
  --help                   显示这段说明

例如：npm run new -- --bureau yunxi --kind plan --period 2024 --title 云溪县交通运输局2024年工作计划`;

export function readNewOptions(args: readonly string[]): NewOptions | Answer {
  let values: ReturnType<typeof parse>['values'];
  try {
    ({ values } = parse(args));
  } catch (error) {
    const { message } = error as Error;
    const [, written = ''] = /'([^'\s]*)/u.exec(message) ?? [];
    return { text: `不认识“${written}”，或者它的值没有写。\n\n${newUsage}`, code: 2 };
  }
  if (values.help) return { text: newUsage, code: 0 };
  const { bureau, kind, period, title, out, force } = values;
  const name = values.name?.replace(/\.mdx$/u, '');
  const refused = name === undefined ? undefined : judgeName(name);
  if (refused !== undefined) return { text: `${refused}\n\n${newUsage}`, code: 2 };
  return {
    ...(bureau !== undefined && { bureau }),
    ...(kind !== undefined && { kind }),
    ...(period !== undefined && { period }),
    ...(title !== undefined && { title }),
    ...(name !== undefined && { name }),
    out,
    force,
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      bureau: { type: 'string' },
      kind: { type: 'string' },
      period: { type: 'string' },
      title: { type: 'string' },
      name: { type: 'string' },
      out: { type: 'string', default: 'content' },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
}

/** What is wrong with an answer, in Chinese; undefined if nothing is. */
export const judge = {
  bureau: (text: string, known: readonly string[]): string | undefined => {
    if (known.includes(text)) return undefined;
    const list = known.length > 0 ? `已有的机构：${known.join('、')}。` : '';
    return `没有名为“${text}”的发布机构。${list}新的机构请先在 content/bureaus/ 里建一个文件。`;
  },
  kind: (text: string, known: readonly Kind[]): string | undefined =>
    text === 'plan' || text === 'summary' || known.some(({ name }) => name === text)
      ? undefined
      : `没有“${text}”这个文种。可以写 plan（计划）、summary（总结），或者：${known.map(({ name }) => name).join('、')}。`,
  period: (text: string): string | undefined =>
    parsePeriod(text)
      ? undefined
      : `“${text}”不是时期。请写成 2024、2024-H1、2024-Q3、2024-05、2024-01/2024-09 或 2021/2025。`,
  title: (text: string): string | undefined => (text.trim() === '' ? '标题不能是空的。' : undefined),
} as const;

/** The kind that was named, or that suits the period. */
export function chooseKind(kind: string, period: string, title: string, known: readonly Kind[]): Kind {
  const named = known.find(({ name }) => name === kind);
  if (named) return named;
  const looks = { plans: [period], reviews: [period] };
  return getKind(inferKind(title, kind === 'summary' ? 'summary' : 'plan', looks).name);
}
