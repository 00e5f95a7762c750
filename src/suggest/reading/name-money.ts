import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';
import { countNaming, mostLeft } from './own-words.ts';

/** 高速公路完成▯, 达▯ */
const completed = new RegExp(`(?:完成|达到?|实现|占)了?${gap}等?$|^(?:首次)?${gap}$`, 'u');
/** Names what the money is, or what it is not. */
const money =
  /投资|资金|经费|投入|补助|补贴|收入|产值|罚|赔偿|费|债|贷款|营收|利润|税|成本|额度|业务量|业务总量/gu;
const total = /(完成[^，]*?|建设(?:计划|预计))总投资/u;
/** 首次突破千亿、达▯: a round word for the same. */
const round = /(?:首次)?(?:突破|超过?|迈上|跨过)[一二两三四五六七八九十百千万亿]+元?(?:大关)?[、，]/u;

/** 投资▯打造区域综合交通枢纽 */
const purpose = new RegExp(`${gap}(?:打造|助力|推动|构建|支撑|助推)[^，]*$`, 'u');

/** Of money that was completed the 总投资 is what was invested: 完成总投资▯. */
export function plainInvestment(own: string, unit: string | undefined): string {
  return unit === '元' ? own.replace(total, '$1投资').replace(round, '').replace(purpose, gap) : own;
}

/**
 * Reads 高速公路完成▯ as 高速公路完成投资▯ where investment is what the sentence or the one before it counted last.
 * @param before the paragraph up to the part
 */
export function nameMoney(own: string, before: string): string | undefined {
  if (!completed.test(own) || own.search(money) !== -1) return undefined;
  const [, said = ''] = /((?:[^。]*。)?[^。]*)$/u.exec(before) ?? [];
  const last = findAll(said, money).at(-1);
  return last?.[0] === '投资' ? own.replace(gap, `投资${gap}`) : undefined;
}

const bareInvestment = new RegExp(
  `^(?:境内|已|完成|计划|力争|确保|预计|累计|共计|共|约|年度|全年|\\s)*(?:投资(?:计划|目标|完成|达到?|不低于|突破)?${gap}|${gap}投资)$`,
  'u',
);
const ofSomething = /公路|道路|国道|省道|水运|水路|港|航道|铁路|机场|站|轨道|枢纽|桥|养护|物流|项目|工程/u;

const kind =
  '(?:高速公路|农村公路|(?:国省)?干线公路|国省(?:道|干线)|公路|铁路|水运|港口|航道|(?:运输)?(?:站场|场站)|机场|枢纽)';
/** 高速公路、农村公路、站场等项目，共计完成投资▯ */
const everyKind = new RegExp(
  `(?:${kind}[^，。；、]{0,4}、){2,}[^，。；]*(?:项目|工程)[^，。；]{0,8}[，,][^，。；\\d]{0,6}$`,
  'u',
);

/**
 * Reads “十四五”完成投资▯ as 全市完成投资▯ where nothing has been named before, and what stands above speaks of transport and nothing else;
 * and 完成投资▯ behind projects of every kind as 完成交通建设投资▯.
 */
export function nameAllMoney(
  own: string,
  before: string,
  { above, document }: { readonly above: readonly string[]; readonly document: string },
): string | undefined {
  if (!bareInvestment.test(own)) return undefined;
  if (everyKind.test(before)) return own.replace('投资', '交通建设投资');
  if (/\d/u.test(before.replace(/(?:19|20)\d{2}年|\d{1,2}月|\d{1,2}日/gu, ''))) return undefined;
  const [nearest = ''] = above;
  return ofSomething.test(before + nearest) || !(above.join('，') + document).includes('交通')
    ? undefined
    : `全市投资${gap}`;
}

/** 交通建设投资。目标▯; 投资提速，年度完成▯ */
const headOfMoney =
  /^[\s\u3000]*(?:[【（(—-]*(?:序号)?[一二三四五六七八九十\d]*[】）)、.．—是]*)*([\p{Script=Han}]{0,10}?(?:投资|争取资金|资金争取))(?:[^，。：\d]{0,4})[。：，]/u;
const bareMoney = new RegExp(
  `^(?:目标|计划|任务|实际|预计|力争|确保|争取|全年|年度|累计|年初|完成|达到|为|共|\\s)*${gap}$`,
  'u',
);

/** Money is of what the paragraph is headed by, where nothing else has been named since. */
export function nameHeadedMoney(own: string, before: string): string | undefined {
  const [said = '', head] = headOfMoney.exec(before) ?? [];
  if (head === undefined || !bareMoney.test(own) || countNaming(before.slice(said.length)) > mostLeft)
    return undefined;
  return head === '投资' ? `全市投资${gap}` : head.includes('资金') ? `争取资金${gap}` : `${head}${gap}`;
}
