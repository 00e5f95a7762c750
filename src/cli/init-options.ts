import { parseArgs } from 'node:util';
import { judgeWebAddress } from '../text/web-address.ts';
import type { Answer } from './import-options.ts';

/** What was said on the command line; what is missing is asked for. */
export interface InitOptions {
  /** Where the site is to lie. */
  readonly folder: string;
  readonly bureau?: string;
  readonly region?: string;
  readonly domain?: string;
  readonly parents?: readonly string[];
  readonly from?: string;
}

export const initUsage = `用法：npm run init -- 文件夹 [选项]，装好程序包的：npx tongtu init [文件夹] [选项]
建一个自己的网站：只有内容和设置，程序是它的一个依赖。没有写的选项会一个个问。

  --bureau 名称    发布机构的全称，例如 云溪县交通运输局
  --region 代码    行政区划代码，六位数字；没有的写 none
  --domain 网址    网站的正式地址，例如 https://jt.yunxi.example；以后再写也行
  --parent 名称    上级机构的全称，由近及远，可以写几次；不写的，按区划代码从程序自带的表里查
  --from 来源      从哪里安装程序：安装包文件、git 地址或者版本号；不写的，就用正在运行的这一个
  --help           显示这段说明

例如：npm run init -- ../our-site --bureau 云溪县交通运输局 --region 990121 --parent 南屏市交通运输局`;

export function readInitOptions(args: readonly string[]): InitOptions | Answer {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    const [, written = ''] = /'([^'\s]*)/u.exec((error as Error).message) ?? [];
    return { text: `不认识“${written}”，或者它的值没有写。\n\n${initUsage}`, code: 2 };
  }
  const { values, positionals } = parsed;
  if (values.help) return { text: initUsage, code: 0 };
  if (positionals.length > 1)
    return { text: `只能写一个文件夹，收到的是：${positionals.join(' ')}。\n\n${initUsage}`, code: 2 };
  const { bureau, region, domain, parent, from } = values;
  return {
    folder: positionals[0] ?? '.',
    ...(bureau !== undefined && { bureau }),
    ...(region !== undefined && { region }),
    ...(domain !== undefined && { domain }),
    ...(parent !== undefined && { parents: parent }),
    ...(from !== undefined && { from }),
  };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      bureau: { type: 'string' },
      region: { type: 'string' },
      domain: { type: 'string' },
      parent: { type: 'string', multiple: true },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
}

/** What is wrong with an answer, in Chinese; undefined if nothing is. */
export const judgeInit = {
  bureau: (text: string): string | undefined => {
    if (text.trim() === '') return '机构名称不能是空的。';
    return /[\p{Cc}\p{Cf}"'<>\\/]/u.test(text) ? `机构名称“${text}”里有不该有的符号。` : undefined;
  },
  region: (text: string): string | undefined =>
    /^(?:\d{6}|none)$/u.test(text) ? undefined : `区划代码“${text}”不是六位数字。没有代码的，请写 none。`,
  domain: (text: string): string | undefined => {
    if (text === '') return undefined;
    const refused = judgeWebAddress(text);
    if (refused !== undefined) return `网址“${text}”写得不对，请写成 https://jt.yunxi.example 的样子。`;
    const { origin } = new URL(text);
    return origin === text.replace(/\/$/u, '').toLowerCase()
      ? undefined
      : `网址“${text}”里不只有域名，请写成 ${origin}`;
  },
} as const;
