import { parseArgs } from 'node:util';
import { mostShares, parseShare, type Share } from '../render/share.ts';

export type BuildArguments =
  | { readonly kind: 'run'; readonly share?: Share; readonly doesRecord?: true }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

const help = `用法：npm run build -- [选项]

生成网站，放在 dist/。

选项：
  --shard 3/16  只生成全部网页的第 3 部分（共 16 部分），放在 .tongtu/pages/，不发布；
                各部分可以在几台电脑上同时生成，再用 npm run merge 合起来
  --record      发布网站的机器用：先把要发布的文件登记在 content/published/，生成以后再记下全部网址；
                日期是今天（北京时间）。别的机器不写，content/ 就一点不变
  --help        显示这些说明

退出码：0 生成了，1 没有生成，2 命令写得不对。`;

const advice = '用法见 npm run build -- --help';

/** Reads what stands behind `npm run build --`. */
export function parseBuildArguments(given: readonly string[]): BuildArguments {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        shard: { type: 'string' },
        record: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help', text: help };
    if (values.shard !== undefined && values.record)
      return { kind: 'wrong', message: `--record 和 --shard 不能一起写：各部分合起来的时候登记。${advice}` };
    if (values.shard === undefined) return { kind: 'run', ...(values.record && { doesRecord: true }) };
    const share = parseShare(values.shard);
    return share
      ? { kind: 'run', share }
      : {
          kind: 'wrong',
          message: `--shard 后面写的是“${values.shard}”，应当写成 3/16 的样子：第几部分/共几部分，最多 ${String(mostShares)} 部分。${advice}`,
        };
  } catch {
    return { kind: 'wrong', message: `命令写得不对：${given.join(' ')}。${advice}` };
  }
}
