import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';
import type { Part } from './split-text.ts';
import { actions, matchWords } from './words.ts';

const action = matchWords(actions);
const area = '(?:全|我|本)[省市县区州旗]';
const wholeArea = new RegExp(
  `^(${area})${gap}(?=的?[\\p{Script=Han}])(?!的?[^，]*(?:工程|项目|任务|[^，]的))`,
  'u',
);
/** What is said of them does not tell how many there are: 全部明确了养护责任. */
const ofAll = /(?:全部|全都|均|都|全面|实现|已).*$/u;
/** 全区巡游出租车320辆: how many there are, where nothing is done to them. */
const wholeStock = new RegExp(`^(${area})([\\p{Script=Han}“”]{2,12}${gap})$`, 'u');
/** What carried so many people are those that were sent out. */
const carrying = /^[，、](?:共|累计)?(?:发送|运送|投入|完成)/u;
/** 全县农村公路▯全部纳入养护: how long they all are. */
const allKept = new RegExp(
  `^((?:全|我|本)[省市县区州旗](?:农村|国省|县乡)?[\\p{Script=Han}]{0,4}公路)${gap}(?=(?:全部|全都|均|都|已)+(?:纳入|列入|实现|落实))`,
  'u',
);
const stocks: ReadonlySet<string> = new Set(['辆', '台', '艘', '条', '处', '座', '个']);
/** 公交线路▯, 渡口▯ */
const bare = new RegExp(`^[\\p{Script=Han}]{2,8}${gap}$`, 'u');
/** 公交车发展到▯: from few to so many. */
const grownTo =
  /^([\p{Script=Han}“”]{2,16}?)(?:总数|数量|总量)?(?:已|则|也|将)*(?:发展|增加|增长|扩大|增)[到至](?:了)?\uFFFC$/u;
const having =
  /现有|共有|拥有|保有量|(?<=[车线])总数|(?:全|我)[省市县区州旗]有|公路(?:通车)?(?:总里程|里程)(?:达到?|为)?(?=\d)|(?<=^|[。；，、\s]|目前)(?:全|我|本)[省市县区州旗](?=[\p{Script=Han}]{2,12}\d)/gu;

/** 全县有客运企业3家；开通班线11条，投放客车90辆: what is there to be used. */
const offered = /(?<=^|[，；、])(?:开通|投放|开行|运营|运行|参营|配备)(?!了)/gu;
const offering = new RegExp(`^(?:开通|投放|开行|运营|运行|参营|配备)([\\p{Script=Han}]{2,8}${gap})$`, 'u');

/** Reads 全县▯农村公路 and 全县出租车▯ as 全县现有… */
export function nameStock(
  own: string,
  { text, part }: { readonly text: string; readonly part: Part },
): string | undefined {
  if (wholeArea.test(own)) return own.replace(wholeArea, `$1现有${gap}`).replace(ofAll, '');
  if (part.quantity?.unit === '公里' && allKept.test(own))
    return own.replace(allKept, '$1里程').replace(ofAll, '') + gap;
  if (!stocks.has(part.quantity?.unit ?? '')) return undefined;
  const [, thing] = grownTo.exec(own) ?? [];
  if (thing?.search(action) === -1) return `现有${thing}${gap}`;
  if (wholeStock.test(own) && own.search(action) === -1 && !carrying.test(text.slice(part.end)))
    return own.replace(wholeStock, '$1现有$2');
  const plain = own.replace(offering, '$1');
  return bare.test(plain) && isOfStock(text, part) ? `现有${plain}` : undefined;
}

/** 全县共有公交车90辆；公交线路9条: what there is goes on over ； until something is done. */
function isOfStock(text: string, { start, end }: Part): boolean {
  const said = text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1, end);
  const last = findAll(said, having).at(-1);
  // 现有 is looked for in its sentence anyway; 有 is not.
  if (!last || !(last[0].length > 2 || /^[全我本]/u.test(last[0]) || /[；;]/u.test(said.slice(last.index))))
    return false;
  return (
    said
      .slice(last.index + last[0].length)
      .replace(offered, '')
      .search(action) === -1
  );
}
