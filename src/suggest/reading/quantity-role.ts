import { gap } from './gap.ts';

/**
 * What a quantity says beside how much there is: by how much it is more than before, which share of a whole, how much of what was
 * promised, how much for each, how much it was before, or from where on something is meant: 投资5000万元以上的项目.
 */
export type QuantityRole = 'amount' | 'threshold' | 'growth' | 'share' | 'progress' | 'each' | 'before';

const ratio = new Set(['%', '‰', '个百分点', '倍', '成']);
const growthWord = '(?:增长|增加|新增|上升|提高|提升|增幅|增速|增|下降|减少|降低|回落|下滑|降|减|多|少|缩短)';
const compared = new RegExp(`(?:同比|环比|较|比(?![例重率])|相比)[^，]*?${growthWord}`, 'u');
const growsBy = new RegExp(
  `${growthWord}(?:了|约|近|超|达|超过|率|率达|幅度|幅度达|为|均|各|分别)*${gap}|${gap}(?:以上|左右)?的(?:增长|增幅|增速|降幅)`,
  'u',
);
/** 超额完成14公里, 超年度目标1亿元 are no second number. */
const beyondPlan = new RegExp(`超额(?:完成)?${gap}|超[^，]{0,10}(?:目标|计划|任务)(?:任务|数)?${gap}`, 'u');
const plan = '(?:计划|任务|目标|考核指标|序时进度|时序进度)';
const ofPlan = new RegExp(
  `(?:占|完成|为|是|达|超)[^，]*?${plan}[^，]*${gap}|${plan}(?:数|任务|值|投资|总数)?的?${gap}|(?<!整改|治理|整治)完成率|进度[^，]*${gap}|超额?[^，]*${plan}?${gap}`,
  'u',
);
const ofBefore = new RegExp(`^[^率比]{0,6}完成[^率比，]{0,6}${gap}$`, 'u');
const ofWhole = /占|比重|的一部分/u;
const forEach =
  /平均|人均|日均|(?<![\d节假])日客(?:运|流)量|月均|年均|户均|单日|当日|每(?!年|个|天都)|最高|高峰|单价|连续[两三四五六七八九十\d]+年/u;
const rate = /率|占比|比例|覆盖/u;

/** 由2019年的76%提升到81% */
const from = new RegExp(
  `[由从](?:上年末?|上年底|去年底?|原来|以前|年初|现在|目前|现有|现行)?的?(?:不足|约|近)?[\\s\u3000]*(?:年|底|末|度|初)*的?${gap}`,
  'u',
);

const threshold = new RegExp(
  `(?:过|超过|达到?|大于|不足|低于)${gap}的|${gap}(?:及?以[上下内])的|率${gap}或`,
  'u',
);

/** @param own words around the quantity, which is a gap */
export function readRole(own: string, unit: string | undefined): QuantityRole {
  if (threshold.test(own)) return 'threshold';
  if (from.test(own)) return 'before';
  const isRatio = unit !== undefined && ratio.has(unit);
  if (isRatio) {
    if (growsBy.test(own) || compared.test(own) || /同比|环比/u.test(own)) return 'growth';
    if (/(?<!整改|治理|整治)完成率|进度|工程量/u.test(own)) return 'progress';
    if (ofPlan.test(own) && !rate.test(own)) return 'progress';
    // 已完成40%: of what was named before.
    if (ofBefore.test(own)) return 'progress';
    return ofWhole.test(own) && !rate.test(own) ? 'share' : 'amount';
  }
  if (compared.test(own) || beyondPlan.test(own)) return 'growth';
  return forEach.test(own) ? 'each' : 'amount';
}
