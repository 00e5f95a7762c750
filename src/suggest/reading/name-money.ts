import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';

/** 高速公路完成▯, 达▯ */
const completed = new RegExp(`(?:完成|达到?|实现)了?${gap}等?$|^(?:首次)?${gap}$`, 'u');
/** Names what the money is, or what it is not. */
const money =
  /投资|资金|经费|投入|补助|补贴|收入|产值|罚|赔偿|费|债|贷款|营收|利润|税|成本|额度|业务量|业务总量/gu;
const total = /(完成[^，]*?)总投资/u;
/** 首次突破千亿、达▯: a round word for the same. */
const round = /(?:首次)?(?:突破|超过?|迈上|跨过)[一二两三四五六七八九十百千万亿]+元?(?:大关)?[、，]/u;

/** Of money that was completed the 总投资 is what was invested: 完成总投资▯. */
export function plainInvestment(own: string, unit: string | undefined): string {
  return unit === '元' ? own.replace(total, '$1投资').replace(round, '') : own;
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
