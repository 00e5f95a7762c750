import { findDates } from '../../text/period/calendar-mention.ts';
import type { Reading } from './reading.ts';
import type { Part } from './split-text.ts';
import { actions, doneWords, matchWords, plannedWords, wishWords } from './words.ts';

/** The rest of a sentence. */
export function readBehind({ text, parts }: Reading, { sentence, end }: Part): string {
  const last = parts.findLast((one) => one.sentence === sentence);
  return text.slice(end, last?.end ?? end);
}

/** The same from its quantity on. */
export function readRest(reading: Reading, part: Part): string {
  return reading.text.slice(part.quantity?.end ?? part.end, part.end) + readBehind(reading, part);
}

const verb = matchWords(actions, plannedWords, doneWords, wishWords);

/** 为年度目标90亿元的▯: what comes behind the share is not of the task. */
const ofTask = /^[^，]{0,4}(?:占|为|达|完成)[^，]*(?:计划|目标|任务)[^，]*的$/u;

/** The words that tell whether something is promised or done: those of a part, or where it has none, of what its list began with. */
export function readVerbs({ text, parts }: Reading, part: Part): string {
  const index = parts.indexOf(part);
  const inClause = parts.slice(0, index).filter(({ clause }) => clause === part.clause);
  const own = text.slice(inClause[0]?.start ?? part.start, part.end);
  if (own.search(verb) !== -1) return own;
  const from = parts.findLastIndex(
    (one, at) =>
      at < index &&
      one.sentence === part.sentence &&
      one.quantity?.unit !== '%' &&
      !ofTask.test(text.slice(one.start, one.end)) &&
      text.slice(one.start, one.end).search(verb) !== -1,
  );
  const { start, end } = parts[from] ?? part;
  return `${text.slice(start, end)}，${own}`;
}

/** 由2022年底的90公里增至: from then on it grew, and it is not told of then. */
const compared =
  /(?<=由|从|比|较)(?:19|20)\d{2}年(?:\d{1,2}月)?[底末初]?|(?<=[与同和])(?:19|20)\d{2}年(?=相比|同期)/gu;

/** 2023年改造危桥7座，今年再安排8座: another time is told since. */
const otherTime = /[，；]\s*(?:今年|本年|明年|来年)(?!以?来)/u;

/** In characters: a longer clause is no date. */
const longestDate = 12;

/** A date that stands before, 2022年，, belongs to what follows. */
export function readWithDate({ text, parts }: Reading, part: Part): string {
  const own = text.slice(part.start, part.end);
  const same = parts.filter(({ sentence, end }) => sentence === part.sentence && end <= part.start);
  const isShort = ({ start, end }: Part): boolean => end - start <= longestDate;
  // 1989年底，省道778公里，截止2018年底，省道▯: the last date that stands alone.
  const dated = same.findLast(
    (one) =>
      one.quantity === undefined && isShort(one) && findDates(text.slice(one.start, one.end)).length > 0,
  );
  const first = dated ?? parts.find(({ sentence }) => sentence === part.sentence) ?? part;
  const isOfFirst =
    isShort(first) && findDates(own).length === 0 && !otherTime.test(text.slice(first.end, part.end));
  const words = isOfFirst ? text.slice(first.start, part.end) : own;
  return words.replaceAll(compared, (date) => '　'.repeat(date.length));
}
