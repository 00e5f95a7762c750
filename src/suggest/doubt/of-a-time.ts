import { findAll } from '../../text/find-all.ts';
import { isOwnSpan, readPlan, tellsTime } from '../time/five-year-plan.ts';
import { readYears } from '../time/several-years.ts';
import { festival } from './festival.ts';
import { lastClause, rule, type Case, type Rule } from './case.ts';
import { people, traffic } from './units.ts';

export const oneMonth = '可能只是一个月的数';

const severalYears = '可能是几年合起来的数，请写明 period';

/** 对全县▯客运企业每季度检查一遍: how many there are. */
const checkedOften = /^[^。；]{0,24}每(?:季度?|月|周|半?年|半月|旬)/u;

/** It may be the number of a month, of a festival, of several years, or of all time. */
export const ofATime: readonly Rule[] = [
  rule('可能只是春运或者节假日的数', ({ unit, sentence, above, reading, match, speaksOf }) => {
    if (!people.has(unit) || speaksOf(/春运|假|节/u)) return false;
    // What a document of the 春运 says of those who checked is all that it has to say.
    if (festival.test(reading.title) && !/客|周转/u.test(match.name.measure.name)) return false;
    return festival.test([sentence, above, reading.title].join('，'));
  }),
  rule(
    oneMonth,
    (one) =>
      one.isFlow &&
      (traffic.has(one.unit) || /^[件元]$/u.test(one.unit)) &&
      ofMonths.test(one.match.name.measure.name) &&
      isOneMonth(one),
  ),
  rule('可能只是一天的数', ({ isFlow, unit, raw }) => {
    return isFlow && unit !== '元' && unit !== '公里' && oneDay.test(raw) && !report.test(raw);
  }),
  rule(
    '可能是到现在为止的总数，不是这一年的',
    ({ isFlow, raw, behind, around }) =>
      isFlow &&
      ((untilNow.test(raw) && altogether.test(around.own)) ||
        inAll.test(raw + around.own) ||
        inAll.test(around.own)) &&
      !yearly.test(raw + behind),
  ),
  rule(severalYears, (one) => one.isFlow && isOfAllYears(one)),
  rule('看上去是平均数、一天的数或者标准', ({ unit, role, reading, part, raw, behind }) => {
    // An average rate is the rate.
    if (unit === '%') return false;
    return (
      role === 'each' ||
      eachDay.test(lastClause(raw)) ||
      (checkedOften.test(behind) && lastClause(raw).trim().startsWith('对')) ||
      yearAfterYear.test(reading.text.slice(0, part.start))
    );
  }),
  ({ isFlow, raw, reading: { planBefore, text, periods }, part }) => {
    const isOfPlan =
      isFlow &&
      planBefore !== undefined &&
      !(planBefore.includes('年') && ahead.test(raw)) &&
      !tellsTime(text.slice(0, part.end)) &&
      !isOwnSpan(periods, '五年');
    return isOfPlan ? `前面说的是${planBefore}，可能是几年合起来的数，请写明 period` : undefined;
  },
  rule(
    severalYears,
    (one) => one.isFlow && (isOfSeveralYears(one) || isOfYearsAhead(one) || isUpToYear(one)),
  ),
];

/** 近年来，… and in the next paragraph 计划投资▯: what is promised is not of the years before. */
const ahead = /计划|(?<![即必主])将(?![近军])|拟(?=[新建开安完投改])/u;
/** What statistics tell month by month. */
const ofMonths = /量|旅客|投资|收入/u;
const month =
  /(?<![-—–~～至到前\d月])(?:1[0-2]|[1-9])月份?(?![\d底末初以]|[-—–~～至到])(?![^，。；]{0,2}[底末初])/u;
const untilNow = /目前|至今|迄今|现已|截[至止](?:目前|(?:19|20)\d{2}年[底末]?(?!\d))/u;
/** 全县已建成公路▯: all that there are. */
const inAll = /^(?:目前，?)?(?:全|我|本)[省市县区州旗](?:现?已|累计|共)+(?:建成|开通|拥有|形成)(?!通车的)/u;
const altogether =
  /共(?:有|计)?建成|累计(?:建成|完成|开通|新增|打通|新改建|新建|改造|建设|投入|实施)|建成通车(?:的)?[^，。]{0,4}(?:总|达)|总数/u;
/** What is compared with a year or its plan is of that year. */
const yearly = /今年|本年|当年|年度|全年|年计划|同比|1\s*[-—–~～至到]\s*1?\d月/u;
const eachDay = /每[天日周月]|日均|月均|平均|单日|当日|单月/u;
const oneDay = /\d{1,2}月\d{1,2}日|当[天日晚]|昨[天日]|近日|夜间/u;
/** A day on which something was told, or up to which it was counted. */
const report =
  /获悉|召开|会议|发布|通报|举行|介绍|透露|记者|以来|截[至止]|[至到—－-]\s*\d{1,2}月|日(?:起|前|至|止|到)|日电|日讯|累计/u;
/** 连续三年突破1000亿元 is no number of this year. */
const yearAfterYear = /连续[两三四五六七八九十\d]+年(?:都|均)?$/u;
const several =
  /(?:19|20)\d{2}年?\s*[-—–~～至到]\s*(?:19|20)\d{2}年(?![底末])|(?<![\d十])(?:五|5)年(?=共|累计|合计|完成)|(?:近|过去|这|(?<!提)前)的?[两二三四五六七八九十几\d]+年|(?:[两三四五六七八九十几\d]|多)年(?:来|间)|近年(?!来?[^，。；]{0,16}最)|以来(?!的?(?:新高|最|历史|首|同期))|历年(?!来?[^，。；]{0,8}最)|历次/gu;
/** Since the beginning of this year, or of something that goes on within it. */
const within =
  /(?:月(?:份|底|初|中旬|上旬|下旬)?|今年|本年|年初|入[春夏秋冬汛]|汛期|雨季|发生|开年|开工|启动|活动|行动|整治|工作|开展)$/u;
/** A time that is told after several years ends what was said of them. */
const otherTime = /今年|本年|当年|全年|(?<!\d)年内|去年|上年|[上下]半年|前三季度|(?:19|20)\d{2}年(?!以来)/u;

/** ▯，占两年总目标的84% */
const ofYearsPlan = /^[，,]占(?:[两三四]|[2-4])年(?:总|行动)?(?:目标|任务|计划)/u;

/** Whether a period can be told of them. */
function tellsYears(reading: Case['reading'], part: Case['part']): boolean {
  return readPlan(reading, part) !== undefined || readYears(reading, part) !== undefined;
}

/** 近三年, 2020年以来, “十四五”以来: in the paragraph before, or in a heading above, with no other time told since. */
function isOfSeveralYears({ reading, part, raw, above, behind }: Case): boolean {
  if (ofYearsPlan.test(behind)) return true;
  if (/五年|十[一二三四五六]五/u.test(reading.title) || tellsYears(reading, part)) return false;
  const before = reading.text.slice(0, part.quantity?.start ?? part.end);
  const last = findAll(before, several).findLast(
    ({ 0: word, index }) => !isWithin(before.slice(0, index), word, reading.periods),
  );
  if (last && isOwnSpan(reading.periods, last[0])) return false;
  if (last) return !otherTime.test(before.slice(last.index + last[0].length));
  return aboveSeveral.test(above) && !/(?:19|20)\d{2}年/u.test(above) && !otherTime.test(raw);
}
/** 甲县已累计改造危桥9座, where no year is told and the document tells of several. */
function isOfAllYears(one: Case): boolean {
  const { reading, part, raw } = one;
  if (
    !(raw + one.around.own).includes('累计') ||
    tellsYears(reading, part) ||
    isOwnSpan(reading.periods, '五年')
  )
    return false;
  const before = reading.goesOnFrom + reading.text.slice(0, part.end);
  return !anyTime.test(before) && tellsSeveral(reading);
}

/** Whether a document tells of several years anywhere, and not only of what began within one. */
function tellsSeveral({ document, periods }: Case['reading']): boolean {
  return findAll(document, several).some(
    ({ 0: word, index }) => !isWithin(document.slice(0, index), word, periods),
  );
}
const anyTime = /今年|本年|当年|全年|年内|去年|[上下]半年|季度|(?:19|20)\d{2}年|1?\d月/u;
/** Whether its clause, or the title of a document whose sentence tells no other time, promises for several years. */
function isOfYearsAhead({ raw, reading, part }: Case): boolean {
  if (yearsAhead.test(lastClause(raw))) return !fromNow.test(raw);
  return yearsAhead.test(reading.title) && !anyYear.test(raw) && !tellsYears(reading, part);
}
/** 从今年起用三年时间: their first and last year are known. */
const fromNow = /[从自]今年(?:起|开始)/u;
const anyYear = /今年|本年|当年|年内|(?:19|20)\d{2}年/u;
/** 计划3年投资▯, 三年时间拟实施▯ */
const yearsAhead =
  /(?<![\d近前过去这])[两二三四五六七八九十\d]年(?:时间|之?内|间)?(?:拟|将|计划|力争|要)|(?:计划|拟|将|用|力争)(?:用|利用)?[两二三四五六七八九十\d]+年(?:时间|内|左右)?(?=[投完建新改实])|[两三四五六七八九十]年(?:行动)?(?:总)?(?:任务|目标|计划)(?:任务|总数|数)?(?:共|为|是)?$/u;
/** 2023年实施▯，到2025年完成▯: what is done until a year that the document does not plan by itself. */
function isUpToYear({ raw, reading: { periods } }: Case): boolean {
  const last = findAll(raw, upTo).at(-1);
  const year = last?.[1];
  return (
    last !== undefined &&
    year !== undefined &&
    !periods.some((one) => one.includes(year)) &&
    !anyYear.test(raw.slice(last.index + last[0].length))
  );
}
const upTo = /(?:^|[，。；：])(?:力争|计划|争取|确保)?到((?:19|20)\d{2})年(?!的)/gu;
const aboveSeveral =
  /(?:[近过去三四五]年来?|十[一二三四五六]五”?(?:期间|时期)?以?来?)[^，]*(?:回顾|成就|成效|成绩|总结|工作情况|完成情况|发展情况)/u;

function isWithin(since: string, word: string, periods: readonly string[]): boolean {
  if (word !== '以来') return false;
  const [, year] = /((?:19|20)\d{2})年$/u.exec(since) ?? [];
  return year === undefined ? within.test(since) : periods.some((period) => period.startsWith(year));
}

/** 6月份完成货运量42万吨, in a document of more than that month. */
function isOneMonth({ reading: { text, parts, title }, part }: Case): boolean {
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const said = text.slice(first, Math.min(part.start + 12, part.end));
  const found = month.exec(said);
  return (
    found !== null &&
    !title.includes(found[0].replace('份', '')) &&
    !/累计|1\s*[-—–~～至到]|截[至止]/u.test(said)
  );
}
