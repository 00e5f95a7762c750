import { parseArgs } from 'node:util';
import { clockHelp, readClockOption, type Clock } from './clock-option.ts';

export interface MergeRequest {
  /** As they were written. */
  readonly folders: readonly string[];
  /** Missing if nobody said what time it is. */
  readonly clock?: Clock;
  /** With packed forms beside the texts. */
  readonly isPacked?: boolean;
  /** Whether what is published is entered in `content/published/`. */
  readonly doesRecord?: boolean;
}

export const mergeHelp = `用法：npm run merge -- 文件夹… [选项]

把几台电脑用 npm run build -- --shard 生成的各部分合成一个网站，放在 dist/。
每个“文件夹”是那一部分的项目文件夹，或者它的 .tongtu/pages。缺的网页、过时的网页都会在这里重新生成，
所以合成的网站和在一台电脑上生成的一字节不差。
各部分要按同一个时间生成：有文件在它们的时间之间发布的，不合成。

选项：
  ${clockHelp.replace('系统的时钟', '各部分里最晚的')}
  --compress    在网页、样式、数据旁边再放压缩好的（.gz、.br），给能直接发它们的服务器用
  --record      一起登记，和 npm run build -- --record 一样
  --help        显示这些说明

退出码：0 合成了，1 没有合成，2 命令写得不对。`;

const advice = '用法见 npm run merge -- --help';

/** Reads what stands behind `npm run merge --`. */
export function readMergeOptions(
  given: readonly string[],
): MergeRequest | { readonly help: true } | { readonly problem: string } {
  try {
    const { values, positionals: folders } = parseArgs({
      args: [...given],
      options: {
        now: { type: 'string' },
        compress: { type: 'boolean' },
        record: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    if (values.help) return { help: true };
    if (folders.length === 0) return { problem: `请写上各部分所在的文件夹。${advice}` };
    const request = {
      folders,
      ...(values.compress && { isPacked: true }),
      ...(values.record && { doesRecord: true }),
    };
    if (values.now === undefined) return request;
    const clock = readClockOption(values.now);
    return 'problem' in clock ? { problem: `${clock.problem}${advice}` } : { ...request, clock };
  } catch {
    return { problem: `命令写得不对：${given.join(' ')}。${advice}` };
  }
}
