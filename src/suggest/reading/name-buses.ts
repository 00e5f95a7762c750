import { gap } from './gap.ts';

/** 新增车辆▯, 新购新能源车▯ */
const vehicles = new RegExp(
  `(?<!公交|客运|出租|货运|执法|货|作业|养护|危险品|巡查|检查|社会|私家|网约|巡游|抢险|工程|应急|违法|违规|超限|超载)(新能源|纯电动|电动|清洁能源|天然气)?(?:车辆|新车|(?<=新能源|电动|清洁能源)车)(?=[^，公]{0,4}$|${gap})`,
  'u',
);
const bought = /新增|新购|采购|购置|购进|投放|更新|增加|新投/u;
/** 使营运车辆达到▯: how many there are then. */
const stock = new RegExp(
  `(?:营运|运营)车(?:辆)?(?:总数)?(?:已|将)?(?:达到?|增至|增加到|发展到|为)${gap}`,
  'u',
);
const others =
  /出租|货|执法|班车|巡游|网约|长途|校车|检查|查处|查扣|救援|抢险|养护|维修|驾培|危险|危货|客运企业|道路客运|春运/u;

/**
 * Reads 新增车辆▯ in a text about buses as 新增公交车▯.
 * @param context the title, and the sentence up to the part
 */
export function nameBuses(own: string, context: string): string | undefined {
  if (/公交(?:车|线)/u.test(own) || !(context + own).includes('公交') || others.test(context + own))
    return undefined;
  if (stock.test(own)) return own.replace(stock, `现有公交车${gap}`);
  return bought.test(own) && vehicles.test(own) ? own.replace(vehicles, '$1公交车') : undefined;
}
