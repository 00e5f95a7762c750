import { parseArgs } from 'node:util';
import type { Answer } from './import-options.ts';

export const suggestUsage = `用法：npm run -s suggest -- 文件… [选项]
在计划和总结里找出说到指标或项目的数量，提出 <Target>、<Result> 标记，以补丁的样子输出。
只加标记，一个字也不改。

  --write  直接把标记写进文件
  --help   显示这段说明

补丁输出到标准输出，说明输出到标准错误。要接受，加上 --write；也可以先存下补丁，删改以后再用：

  npm run -s suggest -- content/plans/yunxi/2024.mdx > 标记.diff
  git apply 标记.diff`;

export interface SuggestOptions {
  readonly files: readonly string[];
  readonly write: boolean;
}

/** Reads the arguments of `npm run suggest`. */
export function readSuggestOptions(args: readonly string[]): SuggestOptions | Answer {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      options: {
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, written = ''] = /'(-[\w-]*|[^']*)[^']*'/u.exec(message) ?? [];
    const isKnown = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    return refuse(isKnown ? `选项“${written}”后面不要写值。` : `不认识“${written}”。`);
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { text: suggestUsage, code: 0 };
  if (files.length === 0) return refuse('没有写文件。');
  return { files, write: values.write };
}

function refuse(problem: string): Answer {
  return { text: `${problem}\n\n${suggestUsage}`, code: 2 };
}
