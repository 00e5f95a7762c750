import { parseArgs } from 'node:util';

export type DemoArguments =
  | { readonly kind: 'run'; readonly buildOnly: boolean }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string };

const help = `用法：npm run demo -- [选项]

生成一个虚构的市的网站并打开，看看文件多了是什么样子：一个市、十个县区、六年的计划和总结。
都放在 .tongtu/demo/ 里，不动 content/ 和 dist/；再运行一次，只重新生成改变了的。
换端口：PORT=8080 npm run demo

选项：
  --build-only  只生成，不打开
  --help        显示这些说明

退出码：0 好了，1 没有生成或者打不开，2 命令写得不对。`;

/** Reads what stands behind `npm run demo --`. */
export function parseDemoArguments(given: readonly string[]): DemoArguments {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { 'build-only': { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    });
    return values.help ? { kind: 'help', text: help } : { kind: 'run', buildOnly: values['build-only'] };
  } catch {
    return {
      kind: 'wrong',
      message: `命令写得不对：${given.join(' ')}。用法见 npm run demo -- --help`,
    };
  }
}
