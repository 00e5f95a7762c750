const slide = /[塌坍垮]方|坍塌/u;
const maintenance = /养护|保洁|巡查|清扫/u;
const flood = /水毁|灾|抢险|抢通|抢修|汛|暴雨|降雨|强降|洪/u;

/** 清除塌方▯ as 日常养护清除塌方▯, where the paragraph or its heading tells of maintenance and of no flood. */
export function nameSlide(own: string, before: string, heading: string): string | undefined {
  if (!slide.test(own) || maintenance.test(own) || flood.test(`${own}${before}${heading}`)) return undefined;
  return maintenance.test(`${before}${heading}`) ? `日常养护${own}` : undefined;
}
