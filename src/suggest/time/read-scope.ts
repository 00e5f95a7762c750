import { parsePeriod } from '../../text/period/period.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { isBetweenPromises } from './discourse/between-promises.ts';
import { isDue, isExpected } from './discourse/passed.ts';
import { readPlan } from './five-year-plan.ts';
import { readTime } from './read-time.ts';
import { intends } from './discourse/promise-words.ts';
import type { Dated } from './read-year.ts';
import type { Scope } from './scope.ts';
import { readYears } from './several-years.ts';

/** Years that end with what is reported. */
const since = /以来|至今|年来|过去|近[两二三四五六七八九十\d]+年/u;

/** 三年行动以来，累计改造▯, in a document that only plans. */
function isOfTheTimeBefore(words: string, { reviews }: Dated): boolean {
  return reviews.length === 0 && before.test(words) && !intends.test(words) && !/将|要/u.test(words);
}
const before =
  /(?<!今年)以来|年来|(?<!计划|力争|预计|确保|将)(?:已经?)?累计(?![^。]*[当本全]月)|(?:共计|已经?)(?:完成|建成|达)/u;

/** Whether a plan of several years begins after all that a document reports. */
function isAhead(plan: string, { plans, reviews }: Dated): boolean {
  const { firstYear = 0, lastYear = 0 } = parsePeriod(plan) ?? {};
  const isOpen = plans.some((one) => (parsePeriod(one)?.firstYear ?? Infinity) <= lastYear);
  return isOpen && reviews.every((one) => (parsePeriod(one)?.lastYear ?? 0) < firstYear);
}

/** Whether a document reports just these years, or they were over before all that it plans. */
function isReported(plan: string, { plans, reviews }: Dated): boolean {
  const { lastYear = Infinity } = parsePeriod(plan) ?? {};
  const isOver = plans.length > 0 && plans.every((one) => lastYear < (parsePeriod(one)?.firstYear ?? 0));
  return isOver || reviews.includes(plan);
}

/**
 * Reads the words that govern a part: the time that was told last, in its paragraph or in those that it goes on from, and whether that
 * time began with a promise. What a later clause says of its own time or of what has been done ends it.
 */
export function readScope(reading: Reading, part: Part, data: Dated): Scope {
  const { text, parts, goesOnFrom } = reading;
  const first = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const lead = goesOnFrom === '' ? '' : `${goesOnFrom}\n`;
  const full = Math.max(text.lastIndexOf('。', part.start), text.lastIndexOf('\n', part.start)) + 1;
  const scope = readTime(
    {
      before: lead + text.slice(0, part.end),
      sentence: lead.length + first,
      own: text.slice(first, part.end),
      joined: text.slice(full, part.end),
      whole: lead + text,
    },
    data,
  );
  const sentenceText = text.slice(full, part.end);
  const years = readYears(reading, part);
  const plan = readPlan(reading, part) ?? years;
  const isPromise =
    isDue(text.slice(part.start, part.end), data) || isBetweenPromises(text, { start: first, end: part.end });
  if (scope.tells === undefined && isExpected(text.slice(first, part.end), data))
    return { ...scope, tells: 'past' };
  if (scope.tells === undefined && isPromise)
    return { ...scope, tells: 'promise', ...(plan !== undefined && { plan }) };
  if (plan === undefined)
    return scope.tells === undefined && isOfTheTimeBefore(sentenceText, data)
      ? { ...scope, tells: 'past' }
      : scope;
  // “十四五”期间，全市高速公路▯, in a document that reports the five years before.
  if (scope.tells === undefined && isAhead(plan, data)) return { ...scope, plan, tells: 'promise' };
  // “十三五”建成▯, where a paragraph before promised: the report of those years again.
  if (isReported(plan, data) && !/将|要/u.test(sentenceText) && !intends.test(sentenceText))
    return { ...scope, plan, tells: 'past' };
  const isOver = scope.tells === undefined && years !== undefined && !intends.test(sentenceText);
  return {
    ...scope,
    plan,
    ...(isOver && since.test(sentenceText) && { tells: 'past' as const }),
  };
}
