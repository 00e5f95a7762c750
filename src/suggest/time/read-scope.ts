import { parsePeriod } from '../../text/period/period.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { isBetweenPromises } from './discourse/between-promises.ts';
import { isDue } from './discourse/passed.ts';
import { readPlan } from './five-year-plan.ts';
import { readTime } from './read-time.ts';
import { intends } from './discourse/promise-words.ts';
import type { Dated } from './read-year.ts';
import type { Scope } from './scope.ts';
import { readYears } from './several-years.ts';

/** Years that end with what is reported. */
const since = /以来|至今|年来|过去|近[两二三四五六七八九十\d]+年/u;

/** Whether a plan of several years begins after all that a document reports. */
function isAhead(plan: string, { plans, reviews }: Dated): boolean {
  const first = parsePeriod(plan)?.firstYear ?? 0;
  return plans.length > 0 && reviews.every((one) => (parsePeriod(one)?.lastYear ?? 0) < first);
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
  const years = readYears(reading, part);
  const plan = readPlan(reading, part) ?? years;
  const isPromise =
    isDue(text.slice(part.start, part.end), data) || isBetweenPromises(text, { start: first, end: part.end });
  if (scope.tells === undefined && isPromise)
    return { ...scope, tells: 'promise', ...(plan !== undefined && { plan }) };
  if (plan === undefined) return scope;
  // “十四五”期间，全市高速公路▯, in a document that reports the five years before.
  if (scope.tells === undefined && isAhead(plan, data)) return { ...scope, plan, tells: 'promise' };
  const isOver =
    scope.tells === undefined && years !== undefined && !intends.test(text.slice(full, part.end));
  return {
    ...scope,
    plan,
    ...(isOver && since.test(text.slice(full, part.end)) && { tells: 'past' as const }),
  };
}
