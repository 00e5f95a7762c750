import { parseArgs } from 'node:util';
import { mostShares, parseShare, type Share } from '../render/share.ts';
import { clockHelp, readClockOption, type Clock } from './clock-option.ts';

/** What is to be built. */
export interface BuildRequest {
  readonly clock: Clock;
  /** Only this part of it. */
  readonly share?: Share;
  /** To be looked through: with drafts, and not published. */
  readonly isPreview?: true;
  /** With packed forms beside the texts. */
  readonly isPacked?: boolean;
  /** Whether what is published is entered in `content/published/`. */
  readonly doesRecord?: boolean;
}

export type BuildArguments =
  | ({ readonly kind: 'run' } & BuildRequest)
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

const help = `用法：npm run build -- [选项]

生成网站，放在 dist/。写着 draft 的、publish 的时间还没有到的文件不在里面。

选项：
  ${clockHelp}
  --drafts      生成一个预览，连同草稿和还没有到时间的，放在 .tongtu/preview/，不发布；
                用 npm run preview -- --drafts 打开
  --shard 3/16  只生成全部网页的第 3 部分（共 16 部分），放在 .tongtu/pages/，不发布；
                各部分可以在几台电脑上同时生成，再用 npm run merge 合起来
  --compress    在网页、样式、数据旁边再放压缩好的（.gz、.br），给能直接发它们的服务器用
  --record      发布网站的机器用：先把要发布的文件登记在 content/published/，生成以后再记下全部网址。
                别的机器不写，content/ 就一点不变
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
        now: { type: 'string' },
        drafts: { type: 'boolean' },
        compress: { type: 'boolean' },
        record: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { kind: 'help', text: help };
    const clock = readClockOption(values.now);
    if ('problem' in clock) return refuse(clock.problem);
    const { shard, drafts = false, compress = false } = values;
    if (drafts && shard !== undefined) return refuse('--drafts 和 --shard 不能一起用。');
    if (compress && drafts) return refuse('--drafts 和 --compress 不能一起用。');
    if (compress && shard !== undefined)
      return refuse('分几部分生成的，合起来的时候才压缩：npm run merge -- --compress。');
    if (values.record && (drafts || shard !== undefined))
      return refuse('--record 不能和 --drafts、--shard 一起用：只登记发布的整个网站。');
    if (drafts) return { kind: 'run', clock, isPreview: true };
    if (shard === undefined)
      return {
        kind: 'run',
        clock,
        ...(compress && { isPacked: true }),
        ...(values.record && { doesRecord: true }),
      };
    const share = parseShare(shard);
    return share
      ? { kind: 'run', clock, share }
      : refuse(
          `--shard 后面写的是“${shard}”，应当写成 3/16 的样子：第几部分/共几部分，最多 ${String(mostShares)} 部分。`,
        );
  } catch {
    return refuse(`命令写得不对：${given.join(' ')}。`);
  }
}

function refuse(message: string): BuildArguments {
  return { kind: 'wrong', message: `${message}${advice}` };
}
