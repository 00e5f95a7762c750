import type { StatementKind } from '../../schema/document.ts';
import type { Subject } from './choose-subject.ts';
import { findDoubtOfTime } from '../doubt/find-doubt.ts';
import { begun, isOfKind } from '../doubt/of-kind.ts';
import { oneMonth } from '../doubt/of-a-time.ts';
import { completed } from '../reading/completed.ts';
import { countNaming, mostLeft } from '../reading/own-words.ts';
import { readRole } from '../reading/quantity-role.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { actions, lightActions, matchWords } from '../reading/words.ts';

/** A subject, and the year of a sum of several to which the number belongs; it was promised or done as the sum was. */
export interface Carried extends Subject {
  readonly year?: string;
  readonly kindOfSum?: StatementKind;
}

/** What was proposed for the quantities before, in order. */
export interface Before extends Subject {
  readonly kind: StatementKind;
  /** Missing if it is the document's. */
  readonly period?: string;
  readonly start: number;
}

/** 1-12月累计完成▯ is of the same as the month before it. */
const sum =
  /^(?:1\s*[-—–~～至到]\s*1?\d月份?|全年|年初以来|今年以来|(?:19|20)\d{2}年)?(?:共|共计|累计)?(?:完成|完工|建成)|^(?:(?:该|我|全)[省市县区州旗])?(?:目前|现)?已(?:累计)?(?:完成|完工|建成)(?:新建|改建|、|建设|改造|和)*(?:任务|[\d.])/u;

/** 去年改造农村公路60公里。今年，该县计划实施▯: the same in another year. */
const again =
  /^\s*(?:今年|明年|来年|(?:19|20)\d{2}年)[，,]?(?:[该我全][省市县区州旗]|境内)?(?:还|再|将|拟|要|计划|预计|力争|继续)+(?:实施|完成|建设|建成|改造|新改建|新建|修建|投资|完成投资)?(?:约|超过?)?$/u;

const ofAYear = /今年|本年|当年|(?:19|20)\d{2}年/u;

/** What is left to do, stands beside what was counted, or tells how large something is, is not what was done. */
const other = /全长|总长|长度|总里程|总投资|概算|估算|剩余|其余|余下|尚有|还有|还剩|尚未|未|缺口|另有|另/u;

/**
 * 计划60公里，已建成8.4公里, 已完成40%, 力争突破3300亿元: the subject of what was said just before in the same sentence. A share of what
 * has already been reported in numbers says nothing new: 完成投资14亿元，为年计划的96%.
 */
export function carrySubject(
  before: readonly Before[],
  reading: Reading,
  part: Part,
  {
    tellKind,
    own: chosen,
    words,
  }: {
    readonly tellKind: () => StatementKind;
    readonly own: Subject | undefined;
    readonly words: string;
  },
): Carried | undefined {
  if (before.length === 0) return undefined;
  const unit = part.quantity?.unit;
  const fromOf = (one: Before) => reading.parts.find(({ start }) => start === one.start);
  const { own, sentence } = reading.lookAround(part);
  const cut = ({ start, end }: Part) => reading.text.slice(start, end);
  // 4月份完成货运量900万吨。1-12月累计完成3834万吨。
  const isFirst = reading.parts.every(
    ({ sentence, start, quantity }) =>
      sentence !== part.sentence || start >= part.start || quantity?.unit !== unit,
  );
  const isSum =
    isFirst &&
    sum.test(reading.text.slice(part.start, part.end)) &&
    [own.replace(/^[该我全][省市县区州旗]/u, ''), ...sentence].every((words) => countNaming(words) === 0);
  const isAgain = isFirst && again.test(readSentence(reading, part));
  const isSame = (from: Part): boolean =>
    (from.sentence === part.sentence && (unit === '%' || from.quantity?.unit === unit)) ||
    ((isSum || isAgain) && from.sentence === part.sentence - 1 && from.quantity?.unit === unit);
  const [last, from] =
    before
      .map((one) => [one, fromOf(one)] as const)
      .findLast(([, from]) => from !== undefined && isSame(from) && !isAside(reading, from, part)) ?? [];
  if (last && from && isYearOf(reading, from, part)) return takeYear(last, cut(part));
  if (!last || from?.isPart !== part.isPart) return undefined;
  if (countNaming(own) > mostLeft || other.test(own)) return undefined;
  const { measure, project } = last;
  const take = (): Subject => {
    // A month is no sum; with the sum that doubt falls.
    const isOpen = isOfKind(last.doubt) || (last.doubt === begun && completed.test(cut(part)));
    // 三年任务900公里，今年任务▯
    const isOfAYear = last.doubt?.includes('几年') === true && ofAYear.test(cut(part));
    const carried = (isSum && last.doubt === oneMonth) || isOpen || isOfAYear ? undefined : last.doubt;
    const name = reading.names.byUnit.get(unit ?? '')?.find((one) => one.measure.id === measure);
    const doubt = carried ?? (name && findDoubtOfTime({ name, part, words }, reading));
    return {
      ...(measure !== undefined && { measure }),
      ...(project !== undefined && { project }),
      ...(doubt !== undefined && { doubt }),
    };
  };
  const [kind, role] = [tellKind(), readRole(own, unit)];
  // 计划完成投资9亿元。至6月底，完成投资4亿元: what was to be done, and how much of it was.
  if (isSum && from.sentence !== part.sentence)
    return kind === last.kind || kind === 'result' ? take() : undefined;
  // Of several that were counted there nobody can tell which goes on.
  if (from.sentence !== part.sentence) return isOnly(before, reading, from) ? take() : undefined;
  if (from.quantity?.unit === '%' || !isNext(reading, from, part)) return undefined;
  if (unit === '%') return role === 'progress' && last.kind === 'target' ? take() : undefined;
  // 排查隐患60处，完成处治60处: something else was done.
  if (isOtherDone(own, cut(from))) return undefined;
  const isDone = completed.test(cut(part));
  // 新开工20公里，完工9公里: what is begun or under way is counted apart from what is finished, be it promised or done.
  if (isDone && countsOther(reading, unit, measure)) return undefined;
  // 普通干线新改建90公里，建成40公里: of what was opened, where that has a measure.
  if (isDone && kind === last.kind && chosen?.measure !== undefined && chosen.measure !== measure)
    return undefined;
  // 9座危桥改造项目，已完工7座: of those that were to be done.
  const isOther = kind !== last.kind || (isDone && !/[完建]成|[完竣]工/u.test(cut(from)));
  return role === 'amount' && unit === from.quantity?.unit && isOther ? take() : undefined;
}

/** 完成31亿元（高速公路9亿元），为目标28亿元的111%: what stands in brackets that are closed since does not go on. */
function isAside({ text }: Reading, from: Part, part: Part): boolean {
  const between = text.slice(from.end, part.start);
  const closes = between.search(/[）)]/u);
  return closes !== -1 && !/[（(]/u.test(between.slice(0, closes));
}

/** The sentence of a part up to its number. */
function readSentence({ text, parts }: Reading, part: Part): string {
  const first = parts.find(({ sentence }) => sentence === part.sentence) ?? part;
  return text.slice(first.start, part.quantity?.start);
}

/** Whether what was counted there is all that its sentence counts in that unit. */
function isOnly(before: readonly Before[], { parts }: Reading, from: Part): boolean {
  const same = parts.filter(
    ({ sentence, quantity }) => sentence === from.sentence && quantity?.unit === from.quantity?.unit,
  );
  return same.every(({ start }) => start === from.start) && before.some(({ start }) => start === from.start);
}

const telling = matchWords(
  actions.filter(
    (word) =>
      !lightActions.has(word) && !/[完建]成|[完竣交]工|通车|投[用产]|贯通|硬化|到位|[安铺]排/u.test(word),
  ),
);

/** 2021至2023年改造农村公路900公里，其中2021年300公里、2022年▯: by years, what the sum counts. */
function isYearOf({ text }: Reading, from: Part, part: Part): boolean {
  return (
    part.isPart &&
    (!from.isPart || onlyYear.test(text.slice(from.start, from.end))) &&
    onlyYear.test(text.slice(part.start, part.end))
  );
}
const onlyYear = /^(?:19|20)\d{2}年(?:完成|改造|建成|建设|新建|实施|为|约|达)*[\d.]+\s*\p{Script=Han}{1,3}$/u;

/** That several years are told together is no doubt of one of them. */
function takeYear({ measure, project, doubt, kind }: Before, words: string): Carried {
  const left = doubt?.includes('几年') === true ? undefined : doubt;
  return {
    ...(measure !== undefined && { measure }),
    ...(project !== undefined && { project }),
    ...(left !== undefined && { doubt: left }),
    year: words.slice(0, 4),
    kindOfSum: kind,
  };
}

/** Whether words tell of another action than those before them. */
function isOtherDone(own: string, before: string): boolean {
  return (own.match(telling) ?? []).some((word) => !before.includes(word));
}

/** Whether a measure counts what is not finished yet, or how much there is: 新开工, 续建, 实施的项目, 总里程. */
function countsOther({ names }: Reading, unit: string | undefined, id: string | undefined): boolean {
  const found = names.byUnit.get(unit ?? '')?.find(({ measure }) => measure.id === id)?.measure;
  return (
    found !== undefined && (found.basis === '期末' || /开工|续建|在建|实施的|储备|前期/u.test(found.name))
  );
}

/** Whether nothing else was counted between: shares, and what it costs, are of the same. */
function isNext(reading: Reading, from: Part, part: Part): boolean {
  const { parts } = reading;
  return parts
    .slice(parts.indexOf(from) + 1, parts.indexOf(part))
    .filter(({ quantity }) => quantity !== undefined && quantity.unit !== '%')
    .every((one) => countNaming(reading.lookAround(one).own) === 0);
}
