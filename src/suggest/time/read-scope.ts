import type { Frontmatter } from '../../schema/frontmatter.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

/** What governs a part: the year and the promise that its sentence, or one before it in the paragraph, began with. */
export interface Scope {
  /** The year that the governing words name; undefined if they name none. */
  readonly year?: number;
  /** Whether they promise or tell what was done; undefined if they do neither. */
  readonly tells?: 'promise' | 'past';
  /** Whether nobody can tell which year 今年 is: a report was published years later, and tells of a meeting. */
  readonly isUnclear?: true;
  /** Of a plan of five years, if they name one: 2021/2025. */
  readonly plan?: string;
  /** Whether they speak of the half of the year that the report has not seen. */
  readonly isRest?: true;
}

export type Dated = Pick<Frontmatter, 'plans' | 'reviews'> & Partial<Pick<Frontmatter, 'published'>>;

/** Where a sentence, or a clause of it, begins to speak of a time: 今年，, 2024年全市计划. */
const time =
  /(?<=^|[“。；;，,：:\n\t]|提出|明确|部署|安排|要求|强调|指出|确定|透露)\s*(?:(?:力争|争取|确保|计划|预计)?(?:截至|到|在)?\s*(去年|上年|今年|本年|当年|年内|明年|来年|下半年|下一步|下阶段|接下来|((?:19|20)\d{2})\s*年(?![\d前后来]|[^，。；]{0,4}(?:以来|开工|启动|建成的)))|(目前|截至|截止|上半年))/gu;
/** 计划 as what somebody does, and not the plan that was fulfilled: 占年度计划的104%. */
const intends =
  /(?<!完成|占|为|按|按照|达|超|超过|对照|根据|纳入|列入|编制|制定|印发|专项|行动|三年|五年|考核)(?:(?:年度|全年|本年|今年)?计划(?!$|[，,。；、）)]|内|外|的|数|任务|目标|总|书|生育|和|与|于|》|\s*[\d．.])|拟(?=[新建开安完投改])|预计(?!全年完成|完成|实现|达到)|力争|争取(?=[完实在建新达])|确保(?!了)|(?<![即必主])将(?:全面)?(?:新改建|新建|改建|建设|建成|完成|实施|改造|投入|投资|开工|启动|开通|新增)|要求(?:全年)?(?:完成|达到))/u;
/** 今年还将办好, 今年要抓好: said of a year that has not ended. */
const modal = /^[^。；]{0,24}?(?<![必需重主首])(?:还?将(?![近军])|要(?![求素点闻])|拟|力争|确保|计划)/u;
/** What tells that something has been done, where a plan stood before. */
const finished =
  /(?<!未)已(?:经|完成|建成|改造|累计)?|完成了|建成了|累计|实际|[，；](?:全年|共|实际|现|目前)?完成[\d.]+/u;
/** 目前，全市共建成高速公路84公里: how much there is. */
const standing = /^[^。；]{0,12}?(?:共建成|已建成|累计|共有|现有|拥有)/u;
const present = /^(?:今年|本年|当年|年内)$/u;
const success = /(?<!确保|力争|要|将|力求)(?:圆满|顺利|成功|胜利|如期)(?:完成|实现)/u;
const inMonth = /^(?:今年)?\s*1?\d月(?:份|底)?[，,]?/u;

/** Reads the words that govern a part. What a later clause says of its own time or of what has been done ends what was said before. */
export function readScope(reading: Reading, part: Part, data: Dated): Scope {
  const scope = readYearScope(reading, part, data);
  const plan = readPlan(reading, part);
  return plan === undefined ? scope : { ...scope, plan };
}

const fivePlan = /[“"]?十([一二三四五六七八九])五[”"]?(?:期间|时期|规划期|末|以来)/gu;

/** “十四五”期间，将新改建农村公路500公里，改造危桥30座: of all that follows in the sentence, until another time is told. */
function readPlan({ text, parts }: Reading, part: Part): string | undefined {
  const start = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const own = text
    .slice(start, part.end)
    .replace(/《[^》]*》|（[^）]*）|\([^)]*\)/gu, (aside) => '　'.repeat(aside.length));
  const [last] = [...own.matchAll(fivePlan)].slice(-1);
  if (!last) return undefined;
  const since = own.slice(last.index + last[0].length);
  return /今年|本年|当年|全年|去年|(?:19|20)\d{2}年/u.test(since) ? undefined : formatPlan(last[1] ?? '');
}

/** 十四: the tenth of these plans began in 2001, and each one since five years after the last. */
export function formatPlan(numeral: string): string {
  const first = 2006 + 5 * '一二三四五六七八九'.indexOf(numeral);
  return `${String(first)}/${String(first + 4)}`;
}

function readYearScope({ text, parts }: Reading, part: Part, data: Dated): Scope {
  const sentenceStart = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const own = text.slice(sentenceStart, part.end);
  const past = inMonth.test(own) && success.test(own) && !intends.test(own);
  const before = text.slice(0, part.end);
  const said = findTime(before);
  if (said === undefined) return past ? { tells: 'past' } : readPromise(own);
  const { 0: word, 1: name = '', 2: digits, 3: now, index } = said;
  const since = before.slice(index + word.length);
  const inSentence = index >= sentenceStart - 1 || since.search(/[。；;\n\t]/u) === -1;
  if (now !== undefined && inSentence)
    return standing.test(since) && !intends.test(since) ? { tells: 'past' } : {};
  if (now !== undefined) return readPromise(own);
  if (name === '下半年')
    return data.reviews.some((one) => one.endsWith('-H1'))
      ? { tells: 'promise', isRest: true }
      : readPromise(own);
  if (/^[下接]/u.test(name)) return { ...readNext(data), tells: 'promise' };
  const year = digits === undefined ? readYear(name, data, text, text.slice(index)) : Number(digits);
  const isFinished = finished.test(since);
  if (/明年|来年/u.test(name) && !isFinished) return { ...(year && { year }), tells: 'promise' };
  if (/去年|上年/u.test(name))
    return intends.test(own) ? readPromise(own) : { ...(year && { year }), tells: 'past' };
  const isPromised = !isFinished && (modal.test(since) || (inSentence && intends.test(since)));
  if (isPromised) {
    const isUnclear = present.test(name) && meeting.test(before) && isLate(data);
    return { ...(year && { year }), tells: 'promise', ...(isUnclear && { isUnclear }) };
  }
  if (past) return { tells: 'past' };
  if (!inSentence || year === undefined || digits === undefined) return readPromise(own);
  const tells = readPromise(since).tells ?? compareYear(year, data);
  return { year, ...(tells && !(isFinished && tells === 'promise') && { tells }) };
}

const meeting = /会议|大会|全会|部署会|推进会/u;

/** Whether a report of a year, and of nothing to come, was published when the year after it was over. */
function isLate({ plans, reviews, published }: Dated): boolean {
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  return plans.length === 0 && Number(published?.slice(0, 4) ?? Infinity) > Math.max(...reviewed) + 1;
}

/** What a plan says of a year before is past, what a report says of one after is promised. */
function compareYear(year: number, { plans, reviews }: Dated): Scope['tells'] {
  const planned = plans.flatMap((one) => parsePeriod(one)?.firstYear ?? []);
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  if (planned.length > 0 && year < Math.min(...planned)) return 'past';
  return reviewed.length > 0 && year > Math.max(...reviewed) ? 'promise' : undefined;
}

/** The last time that is told; 年内 and 今年 go on with what 今年要 began. */
function findTime(before: string): RegExpExecArray | undefined {
  const times = [...before.matchAll(time)];
  const last = times.at(-1);
  if (!last || !present.test(last[1] ?? '') || promises(before, last)) return last;
  const began = times.findLast(({ 1: name = '' }) => !present.test(name));
  return times.findLast((one) => one.index > (began?.index ?? -1) && promises(before, one)) ?? last;
}

function promises(before: string, { 0: word, index }: RegExpExecArray): boolean {
  return modal.test(before.slice(index + word.length));
}

/** 计划建成甲枢纽，改造危桥9座: the verb governs all that follows it in its sentence. */
function readPromise(own: string): Scope {
  const at = own.search(intends);
  return at !== -1 && !finished.test(own.slice(at)) ? { tells: 'promise' } : {};
}

/** 下一步 in a report of a year is the next one. */
function readNext({ plans, reviews }: Dated): Pick<Scope, 'year' | 'isRest'> {
  if (reviews.some((one) => one.endsWith('-H1'))) return { isRest: true };
  const reviewed = reviews.flatMap((one) => parsePeriod(one)?.lastYear ?? []);
  return plans.length > 0 || reviewed.length === 0 ? {} : { year: Math.max(...reviewed) + 1 };
}

/** 今年完成8亿元: the year that is reported calls itself so. */
const thisYearDone =
  /今年(?:以来|来|[^，。；将计拟要力确]{0,10}?(?:预计|已|共|实际)?(?:完成|建成|新增|新改建|新建|改造)(?!.{0,8}目标任务))/u;
/** 今年计划60公里，实际完成62公里 */
const fulfilled = /^[^。；;]*?[，,、][^。；;]*?(?:已|实际|目前|截[至止])[^。；;]*(?:完成|建成|完工|到位)/u;

/** 今年 in a report of last year that tells what it will bring is the year in which it was published. */
function readYear(
  name: string,
  { plans, reviews, published }: Dated,
  text: string,
  since: string,
): number | undefined {
  const planned = plans.map((one) => parsePeriod(one)?.firstYear).find((one) => one !== undefined);
  const reviewed = reviews.map((one) => parsePeriod(one)?.lastYear).find((one) => one !== undefined);
  const issued = published === undefined ? undefined : Number(published.slice(0, 4));
  const isOwn = /去年|上年/u.test(name) ? thisYearDone.test(text) : fulfilled.test(since);
  const isLater = reviewed !== undefined && issued === reviewed + 1 && !isOwn;
  const present = planned ?? (isLater ? issued : reviewed);
  if (present === undefined) return undefined;
  if (/去年|上年/u.test(name)) return present - 1;
  return /明年|来年/u.test(name) ? (planned ?? (reviewed ?? present) + 1) : present;
}
