import { findLead, findTime, isPresent, type ToldTime } from './discourse/told-time.ts';
import { acts, finished, goals, intends, modal, standing, undertaking } from './discourse/promise-words.ts';
import { hasPassed } from './discourse/passed.ts';
import {
  compareYear,
  isLate,
  isToCome,
  isWithin,
  readLast,
  readNext,
  readYear,
  type Dated,
} from './read-year.ts';
import type { Said, Scope } from './scope.ts';

const success = /(?<!确保|力争|要|将|力求)(?:圆满|顺利|成功|胜利|如期)(?:完成|实现)/u;
const inMonth = /^(?:今年)?\s*1?\d月(?:份|底)?[，,]?/u;
/** 今年以来, 今年1月 */
const begun = /^(?:以?来|\s*\d|[一二三四]季度|[上前年初]|春节|春运)/u;
const meeting = /会议|大会|全会|部署会|推进会/u;

/** The year and the promise that the last time told before a part brings with it, as far as nothing has ended them. */
export function readTime(said: Said, data: Dated): Scope {
  const { before, sentence, own, joined } = said;
  const isSuccess = inMonth.test(own) && success.test(own) && !intends.test(own);
  const told = findTime(before);
  const lead = findLead(before);
  // 将建成60公里，改造▯ in one sentence is read as any promise.
  const isLed =
    lead !== undefined &&
    (lead.end <= sentence || !acts.test(before.slice(lead.end))) &&
    (told?.index ?? -1) < lead.end;
  if (isLed && !tellsDone(before.slice(lead.end), data))
    return { ...(told ? readYearOf(told, said, data) : readNext(data)), tells: 'promise' };
  if (told === undefined) return isSuccess ? { tells: 'past' } : readPromise(own, data, joined);
  const since = before.slice(told.index + told.words.length);
  const ends = goals.test(since) ? /[。\n\t]/u : /[。；;\n\t]/u;
  const inSentence = told.index >= sentence - 1 || since.search(ends) === -1;
  if (told.name === '') {
    if (!inSentence) return readPromise(own, data);
    if (intends.test(since)) return {};
    // 过去五年 in a plan ended with the year before it.
    if (/^\s*(?:过去|近|这|[两三四五六七八九十\d]+年)/u.test(told.words))
      return { ...readLast(data), tells: 'past' };
    // In a plan 目前 is before what it plans.
    const isBefore = data.reviews.length === 0 && /目前|截[至止]/u.test(told.words);
    return isBefore || standing.test(since) ? { tells: 'past' } : {};
  }
  if (told.name === '下半年') return readRestOfYear(data) ?? readPromise(own, data);
  if (/^[下接]/u.test(told.name)) return { ...readNext(data), tells: 'promise' };
  const of = readYearOf(told, said, data);
  if (inSentence && told.digits !== undefined && isToCome(Number(told.digits), data))
    return { ...of, tells: 'promise' };
  const isFinished = tellsDone(since, data);
  if (/明年|来年/u.test(told.name) && !isFinished) return { ...of, tells: 'promise' };
  if (/去年|上年/u.test(told.name))
    return intends.test(own) ? readPromise(own, data) : { ...of, tells: 'past' };
  if (!isFinished && (modal.test(since) || (inSentence && intends.test(since)))) {
    const isUnclear = isPresent(told.name) && meeting.test(before) && isLate(data);
    return { ...of, tells: 'promise', ...(isUnclear && { isUnclear }) };
  }
  if (isSuccess) return { tells: 'past' };
  // 2026年是“十五五”开局之年。…: a year that the document does not report yet is promised, until something else is told.
  if (told.digits !== undefined && !isFinished && compareYear(Number(told.digits), data) === 'promise')
    return { ...of, tells: 'promise' };
  // 今年新增通车里程60公里, in January, beside what last year brought.
  const isLater = data.plans.length > 0 && of.year !== undefined && compareYear(of.year, data) === 'promise';
  if (inSentence && isLater && told.name === '今年' && !isFinished && !begun.test(since))
    return { ...of, tells: 'promise' };
  if (!inSentence || of.year === undefined || told.digits === undefined) {
    const promise = readPromise(own, data, told.index > sentence ? own : joined);
    // 今年是关键的一年。全县将完成▯
    const isOfThen = of.year !== undefined && compareYear(of.year, data) === 'promise';
    if (promise.tells === 'promise') return isOfThen ? { ...of, ...promise } : promise;
    // 2017年，…。其中▯, in what reports 2017 and plans 2018: until another time is told.
    const { year } = of;
    const isReported = year !== undefined && data.reviews.some((one) => one.startsWith(String(year)));
    // 截至2020年底，…公里；桥梁▯, in a plan of 2021
    const isUntil = /截[至止]/u.test(told.words) && !since.includes('。');
    return told.digits !== undefined && (isReported || isUntil) && compareYear(year ?? 0, data) === 'past'
      ? { ...of, tells: 'past' }
      : promise;
  }
  const tells = readPromise(since, data).tells ?? compareYear(of.year, data);
  return { ...of, ...(tells && !(isFinished && tells === 'promise') && { tells }) };
}

/** 下半年 in the report of a first half, or of a year that was not over when it was written. */
function readRestOfYear({ plans, reviews, published }: Dated): Scope | undefined {
  if (reviews.some((one) => one.endsWith('-H1'))) return { tells: 'promise', isRest: true };
  const year = Number(published?.slice(0, 4));
  const isOwn = plans.length === 0 && reviews.includes(String(year)) && isWithin(year, published);
  return isOwn ? { tells: 'promise', year } : undefined;
}

function readYearOf(told: ToldTime, { whole, before, sentence }: Said, data: Dated): Pick<Scope, 'year'> {
  if (told.name === '') return {};
  // 去年计划…，计划年内完成▯: within the year that the sentence has told.
  const last = /^(?:年内|当年)$/u.test(told.name) ? lastYear.exec(before.slice(sentence, told.index)) : null;
  if (last)
    return readYearOf(
      { words: last[0], index: sentence + last.index, name: last[0] },
      { whole, before, sentence } as Said,
      data,
    );
  const year =
    told.digits === undefined
      ? readYear(told.name, data, whole, whole.slice(told.index))
      : Number(told.digits);
  return year === undefined ? {} : { year };
}

const lastYear = /去年|上年/u;

function tellsDone(since: string, data: Dated): boolean {
  return finished.test(since) || hasPassed(since, data);
}

/**
 * 计划建成甲枢纽，改造危桥9座: the verb governs all that follows it in its sentence, and at the head of a clause also what ； joins to that.
 */
function readPromise(own: string, data: Dated, joined = own): Scope {
  const governs = (words: string, verb: RegExp): boolean => {
    const at = words.search(verb);
    return at !== -1 && !tellsDone(words.slice(at), data);
  };
  return governs(own, intends) || governs(joined, undertaking) ? { tells: 'promise' } : {};
}
