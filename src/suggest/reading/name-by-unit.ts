import { gap } from './gap.ts';

/** 检查客运企业、码头、工地▯家次: whatever was gone to, only inspections are counted in that unit. */
const visits: ReadonlySet<string> = new Set(['家次', '户次', '处次']);
const inspects = /检查|督查|督导|排查|巡查|抽查|暗访/u;
/** 周转量▯人公里 */
const turnover = /(?<![客货旅物运总算])周转量/u;

/** 检查单位▯家 */
const places = new RegExp(
  `(?:检查|督查|抽查|排查|巡查)(?:各类|有关|相关|基层|受检|被检)?(?:单位|场所|点位|主体)${gap}`,
  'u',
);
/** 新植法桐、白蜡▯株: along roads, whatever they are. */
const plants = /栽|[新补移]植|种植|植树|补种/u;
const others =
  /砍|伐|修剪|刷|茶|果|花椒|花[苗卉草]|草花|鲜花|经济|药材|核桃|行道树|路树|树木|苗木|乔木|绿化|植树/u;

/** What the unit alone tells: 检查客运企业、码头▯家次 as 检查企业▯, 周转量▯人公里 as 旅客周转量▯. */
export function nameByUnit(own: string, unit: string): string | undefined {
  if (visits.has(unit)) return inspects.test(own) ? `检查企业${gap}` : undefined;
  if (unit === '家' && places.test(own)) return `检查企业${gap}`;
  if ((unit === '株' || unit === '棵') && plants.test(own) && !others.test(own)) return `栽植行道树${gap}`;
  if (unit === '艘次') return inspects.test(own) ? `检查船舶${gap}` : undefined;
  const carried = unit === '人公里' ? '旅客' : unit === '吨公里' ? '货物' : undefined;
  return carried === undefined || !turnover.test(own) ? undefined : own.replace(turnover, `${carried}周转量`);
}
