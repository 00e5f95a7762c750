import type { Figure } from '../figures/figure.ts';

/** Says who has told what follows: 记者从县交通运输局获悉，; 据统计，; 会议提出，. */
const report =
  /^[^。；！？]{0,60}?(?:获悉|了解到?|悉|介绍|透露|披露|公布|发布|通报|宣布|表示|指出|提出|统计|显示|传出消息|得到的最新消息|明确|(?<=据[^，。；！？]*)(?:消息|公报|快报|速报|数据))[，：,:]/u;
/** What is shorter says nothing by itself. */
const shortest = 8;

/** Where behind an index begins what a sentence says itself. */
export function skipReport(text: string, lead: number, figures: readonly Figure[]): number {
  let from = lead;
  // 据县交通运输局介绍，初步统计，…
  for (let found = report.exec(text.slice(from)); found; found = report.exec(text.slice(from))) {
    const end = from + found[0].length;
    const isCounting = figures.some(({ start, unit }) => start < end && unit !== '年');
    if (isCounting || text.length - end < shortest) break;
    from = end;
  }
  return from;
}
