import { parseArgs } from 'node:util';
import type { Answer } from './import-options.ts';

export const extractUsage = `用法：npm run -s extract -- 文件
      npm run -s extract -- -          从标准输入读
从文字里找出数量和公路编号，以 JSON 输出一行：

  {"quantities":[{"text","value","unit","min","max","approximate","start","end"}],
   "routes":[{"code","text","start","end"}]}

  value         数值，倍数已经算进去：6.3亿元是 630000000；范围（1至2个）没有，是 null
  min、max      范围的两端；“以上”“不超过”这样的界限只有一端
  approximate   是不是约数（约、近、余、多、左右）
  start、end    在文字里的位置，以 UTF-16 单元计

文件是什么样就怎么读：.mdx 文件开头的字段和标记也算在内，位置从文件的第一个字算起。文件要用 UTF-8 编码。

例如：npm run -s extract -- content/plans/yunxi/2024.mdx`;

/** What was said on the command line: a file, `-` for standard input, or what to answer. */
export function readExtractOptions(args: readonly string[]): { readonly file: string } | Answer {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch (error) {
    const [, written = ''] = /'([^']*)'/u.exec((error as Error).message) ?? [];
    return { text: `不认识“${written}”。\n\n${extractUsage}`, code: 2 };
  }
  if (parsed.values.help) return { text: extractUsage, code: 0 };
  const [file, ...others] = parsed.positionals;
  if (file === undefined) return { text: `没有写文件。\n\n${extractUsage}`, code: 2 };
  if (others.length > 0)
    return { text: `一次只读一个文件，收到了 ${String(others.length + 1)} 个。\n\n${extractUsage}`, code: 2 };
  return { file };
}
