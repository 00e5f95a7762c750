import { parseArgs } from 'node:util';
import { mostShares, parseShare, type Share } from '../render/share.ts';

export type BuildArguments =
  | { readonly kind: 'run'; readonly share?: Share; readonly compressed?: true }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

const help = `用法：npm run build -- [选项]

生成网站，放在 dist/。

选项：
  --shard 3/16  只生成全部网页的第 3 部分（共 16 部分），放在 .tongtu/pages/，不发布；
                各部分可以在几台电脑上同时生成，再用 npm run merge 合起来
  --compress    在网页、样式、数据旁边再放压缩好的（.gz、.br），给能直接发它们的服务器用
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
        compress: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help', text: help };
    if (values.shard === undefined) return { kind: 'run', ...(values.compress && { compressed: true }) };
    if (values.compress)
      return {
        kind: 'wrong',
        message: `分几部分生成的，合起来的时候才压缩：npm run merge -- --compress。${advice}`,
      };
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
