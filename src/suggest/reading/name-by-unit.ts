import { gap } from './gap.ts';

/** 检查客运企业、码头、工地▯家次: whatever was gone to, only inspections are counted in that unit. */
const visits: ReadonlySet<string> = new Set(['家次', '户次']);
const inspects = /检查|督查|督导|排查|巡查|抽查|暗访/u;
/** 周转量▯人公里 */
const turnover = /(?<![客货旅物运总算])周转量/u;

/** What the unit alone tells: 检查客运企业、码头▯家次 as 检查企业▯, 周转量▯人公里 as 旅客周转量▯. */
export function nameByUnit(own: string, unit: string): string | undefined {
  if (visits.has(unit)) return inspects.test(own) ? `检查企业${gap}` : undefined;
  if (unit === '艘次') return inspects.test(own) ? `检查船舶${gap}` : undefined;
  const carried = unit === '人公里' ? '旅客' : unit === '吨公里' ? '货物' : undefined;
  return carried === undefined || !turnover.test(own) ? undefined : own.replace(turnover, `${carried}周转量`);
}
