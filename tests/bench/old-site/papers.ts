import { composeBody } from '../corpus/body.ts';
import { createRandom, seedFor, type Random } from '../corpus/random.ts';
import type { Region } from '../corpus/regions.ts';

/** A paper of an office, before it is set as a page. */
export interface Paper {
  readonly title: string;
  /** Paragraphs; a heading is one that begins with 一、. */
  readonly lines: readonly string[];
  readonly date: string;
  readonly office: string;
}

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];

/** Plans and summaries, as offices call them. */
const planTitles = [
  '{office}{year}年工作计划',
  '{year}年{place}交通运输工作要点',
  '关于印发《{year}年{place}交通运输工作要点》的通知',
  '{office}关于{year}年工作安排',
  '{place}农村公路{year}年建设计划',
] as const;
const summaryTitles = [
  '{office}{year}年工作总结',
  '{year}年度工作总结',
  '{office}{year}年上半年工作总结',
  '{office}关于{year}年工作情况的报告',
  '{place}交通运输{year}年工作总结和{next}年工作打算',
  '{place}{year}年农村公路养护工作情况',
] as const;

/** One paper for each year and side, each of another title. */
export function writePapers(region: Region, count: number, seed: number): Paper[] {
  const office = `${region.name}交通运输局`;
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seedFor(seed, `paper ${region.id} ${String(index)}`));
    const year = years[index % years.length] ?? 2024;
    const isPlan = index % 2 === 0;
    const title = random
      .pick<string>(isPlan ? planTitles : summaryTitles)
      .replace('{office}', office)
      .replace('{place}', region.name)
      .replace('{year}', String(year))
      .replace('{next}', String(year + 1));
    const { body } = composeBody({ random, region, year, looks: isPlan ? 'ahead' : 'back' });
    return { title, lines: toLines(body), date: dateAfter(random, isPlan ? year : year + 1), office };
  });
}

function toLines(markdown: string): string[] {
  return markdown
    .split(/\n{2,}/u)
    .filter((block) => !block.startsWith('|') && !block.startsWith('<'))
    .map((block) =>
      block
        .replace(/^#+\s*/u, '')
        .replaceAll('**', '')
        .replaceAll(/\\(?=[<~])/gu, '')
        .trim(),
    )
    .filter(Boolean);
}

export function dateAfter(random: Random, year: number): string {
  const day = (last: number): string => String(random.int(1, last)).padStart(2, '0');
  return `${String(year)}-${day(6)}-${day(28)}`;
}

/** What else a bureau's site has: none of it is a plan or a summary. */
const otherTitles = [
  '{office}召开{year}年交通运输工作会议',
  '{place}扎实推进“四好农村路”建设',
  '县领导调研{place}农村公路建设',
  '{office}总结{year}年工作 部署{next}年任务',
  '我局圆满完成{year}年春运任务',
  '关于召开{year}年工作总结会议的通知',
  '关于报送{year}年工作总结的通知',
  '{year}年度部门预算公开说明',
  '{year}年政府信息公开工作年度报告',
  '《{place}农村公路{year}年建设计划》解读',
  '{place}农村公路养护工程招标公告',
  '关于{place}公路改建工程施工图设计的批复',
  '{office}{year}年行政处罚公示',
  '{place}客运站班次调整公告',
  '关于{place}第十五次代表大会第12号建议的答复',
  '{office}拟聘用人员公示',
  '{place}道路运输安全提示',
  '{office}开展安全生产大检查',
  '一图读懂{place}交通运输{year}年工作',
  '{place}教育局{year}年工作总结',
  '{place}农业农村局{year}年工作要点',
  '农村公路管理养护办法',
  '{office}权责清单',
  '{place}大桥顺利合龙',
] as const;

const otherSentences = [
  '会议强调，要认清形势，压实责任，抓好各项任务的落实。',
  '现场查看了路基、桥涵和安全设施的施工情况，听取了项目负责人的汇报。',
  '投标人应当在截止时间前递交投标文件，逾期送达的不予受理。',
  '公示期为五个工作日，有意见的请以书面形式反映。',
  '请各单位于月底前将材料报局办公室，逾期不再受理。',
  '收入总计和支出总计与上年相比略有增长，主要是人员经费增加。',
  '经研究，原则同意所报设计，请按程序办理后续手续。',
  '请广大驾驶人注意路面结冰，保持车距，不要超速行驶。',
  '全年主动公开信息若干条，收到申请均已按期答复。',
] as const;

export function writeOthers(region: Region, count: number, seed: number): Paper[] {
  const office = `${region.name}交通运输局`;
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seedFor(seed, `other ${region.id} ${String(index)}`));
    const year = random.pick(years);
    const title = (otherTitles[index % otherTitles.length] ?? '')
      .replace('{office}', office)
      .replace('{place}', region.name)
      .replace('{year}', String(year))
      .replace('{next}', String(year + 1));
    const lines = Array.from({ length: random.int(2, 14) }, () =>
      Array.from({ length: random.int(1, 4) }, () => random.pick<string>(otherSentences)).join(''),
    );
    return { title, lines, date: dateAfter(random, year), office };
  });
}
