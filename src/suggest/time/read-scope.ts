import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { readPlan } from './five-year-plan.ts';
import { compareYear, isLate, readNext, readYear, type Dated } from './read-year.ts';

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

/** Where a sentence, or a clause of it, begins to speak of a time: 今年，, 2024年全市计划. */
const time =
  /(?<=^|[“。；;，,：:\n\t]|提出|明确|部署|安排|要求|强调|指出|确定|透露)\s*(?:(?:力争|争取|确保|计划|预计)?(?:截至|到|在)?\s*(去年|上年|今年|本年|当年|年内|明年|来年|下半年|下一步|下阶段|接下来|((?:19|20)\d{2})\s*年(?![\d前后来]|[^，。；]{0,4}(?:以来|开工|启动|建成的)))|(目前|截至|截止|上半年))/gu;
/** 计划 as what somebody does, and not the plan that was fulfilled: 占年度计划的104%. */
const intends =
  /(?<!完成|占|为|按|按照|达|超|超过|对照|根据|纳入|列入|编制|制定|印发|专项|行动|三年|五年|考核)(?:(?:年度|全年|本年|今年)?计划(?!$|[，,。；、）)]|内|外|的|数|任务|目标|总|书|生育|和|与|于|》|\s*[\d．.])|拟(?=[新建开安完投改通竣交续启实])|预计(?!全年完成|完成|实现|达到)|力争|争取(?=[完实在建新达])|确保(?!了)|(?<![即必主])将(?:全面)?(?:新改建|新建|改建|建设|建成|完成|实施|改造|投入|投资|开工|启动|开通|新增)|要求(?:全年)?(?:完成|达到))/u;
/** 今年还将办好, 今年要抓好: said of a year that has not ended. */
const modal =
  /^[^。；]{0,24}?(?<![必需重主首])(?:还?将(?![近军])|要(?![求素点闻])|拟|力争|确保|计划|(?:目标|任务)(?:是|为|：|:))/u;
/** What tells that something has been done, where a plan stood before. */
const finished =
  /(?<!未)已(?:经|完成|建成|改造|累计)?|完成了|建成了|累计|实际|[，；](?:全年|共|实际|现|目前)?完成[\d.]+\p{Script=Han}{1,3}(?=$|[，。；、])/u;
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

function readYearScope({ text, parts }: Reading, part: Part, data: Dated): Scope {
  const sentenceStart = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const own = text.slice(sentenceStart, part.end);
  const past = inMonth.test(own) && success.test(own) && !intends.test(own);
  const before = text.slice(0, part.end);
  const said = findTime(before);
  if (said === undefined) return past ? { tells: 'past' } : readPromise(own);
  const { 0: word, 1: name = '', 2: digits, 3: now, index } = said;
  const since = before.slice(index + word.length);
  const ends = goals.test(since) ? /[。\n\t]/u : /[。；;\n\t]/u;
  const inSentence = index >= sentenceStart - 1 || since.search(ends) === -1;
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

/** 2024年的主要目标是：…；… */
const goals = /^[^。；;]{0,20}(?:目标|任务|计划|安排|打算)[^。；;，]{0,6}[：:]/u;
const meeting = /会议|大会|全会|部署会|推进会/u;

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
