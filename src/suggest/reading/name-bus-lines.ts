import { gap } from './gap.ts';

const lines = /(?<=(?:优化|调整|新开|开通|新开通|新增|新辟|开辟|延伸|增开|增设|\uFFFC)(?:了)?)线路/u;
const others = /班线|农村客运|客货邮|航线|铁路|货运|班列|通客车|定制客运|物流/u;

/** 营运线路▯, beside buses that are counted */
const running = new RegExp(`^(?:营运|运营)线路(?:共有?|有|达到?)*${gap}`, 'u');

/** Reads 优化线路▯ below 城市公交 as 优化公交线路▯. */
export function nameBusLines(own: string, context: string): string | undefined {
  if (running.test(own) && context.includes('公交') && !others.test(context))
    return own.replace(running, `现有公交线路${gap}`);
  if (!lines.test(own) || own.includes('公交') || !context.includes('公交') || others.test(context))
    return undefined;
  return own.replace(lines, '公交线路');
}
