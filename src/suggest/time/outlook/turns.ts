import { findAll } from '../../../text/find-all.ts';
import { formatPlan } from '../five-year-plan.ts';
import type { Look } from '../judge-kind.ts';
import type { Form } from './form.ts';

/** Where a text begins to look another way. */
export interface Turn {
  readonly index: number;
  readonly look: Look;
}

/** 一、, （二）, 【, 第二部分, ——: what stands before the first words of a paragraph. */
const numbering =
  /^[\s\u3000]*(?:[【●◆■★—-]+|第[一二三四五六七八九十]+(?:部分|件)?[、，:：]?|[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|[（(]?\d{1,2}[）).、．])*[\s\u3000]*/u;
/** The words by which a paragraph is headed. */
const head = /^[^，。；;：:！\n】]{2,30}(?=[。：:】]|$)/u;
const aheadHead =
  /下一步|下步|下阶段|下一阶段|下一年|打算|(?:工作)?计划(?!完成|执行|落实)|安排(?!完成|落实)|部署|谋划|思路|展望|明年|来年|工作要点|[年半]要点|年重点|(?:预期|主要|总体|工作|奋斗)目标|今后|(?:主要|重点|工作|目标)任务/u;
/** 目标任务完成情况 */
const fulfilled = /(?:计划|安排|打算|任务|目标|要点|部署|工作)+(?=[^，]{0,2}(?:完成|执行|落实|进展|开展))/gu;
const backHead =
  /完成情况|执行情况|落实情况|工作情况|进展情况|进展$|开展情况|情况$|总结|回顾|成效|成绩|亮点|主要做法|存在|不足|问题|困难|短板/u;

/** 2014, 二〇一四, 二00八 */
const yearOfHead = /(?:(?:19|20)\d{2}|二[〇○ＯO0零][〇○ＯO0零一二三][〇○ＯO0零一二三四五六七八九])(?=年)/gu;
function readDigits(year: string): number {
  return Number(year.replace(/[^\d]/gu, (one) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(one)))));
}

/** What a paragraph is headed by tells: 二、2014年工作打算, 【下半年安排】, 2012年谋划：. */
export function readHead(text: string, form: Form): Look | undefined {
  const [before = ''] = numbering.exec(text) ?? [];
  const [words] = head.exec(text.slice(before.length)) ?? [];
  if (words === undefined) return undefined;
  const years = findAll(words, yearOfHead).map(({ 0: year }) => readDigits(year));
  const isBack = backHead.test(words) || (form.isMidYear && words.includes('上半年'));
  const isAhead =
    aheadHead.test(words.replace(fulfilled, '')) || (form.isMidYear && words.includes('下半年'));
  if (isBack !== isAhead) return isAhead ? 'ahead' : 'back';
  if (isBack) return undefined;
  const isPlanned = years.some((year) => form.planned.includes(year));
  const isReported = years.some((year) => form.reported.includes(year));
  return isPlanned === isReported ? undefined : isPlanned ? 'ahead' : 'back';
}

const opening = '(?<=^|[。！？\\n])[\\s\\u3000]*(?:[^，。；：\\d]{1,6}，)?';
const anyYear = new RegExp(
  `${opening}(?:回望|回顾|展望|到)?((?:19|20)\\d{2})年(?!\\s*\\d{1,2}\\s*月|[底末初前]|以[来前]|来)`,
  'gu',
);
/** “十四五”期间 */
const anyPlan = new RegExp(`${opening}[“"]?十([一二三四五六七八九]?)五[”"]?(?:期间|时期|规划期)`, 'gu');
const toCome = new RegExp(
  `${opening}(?:下一步|下步|下阶段|下一阶段|接下来|明年|来年|新的一年|今后一个时期)`,
  'gu',
);
const secondHalf = new RegExp(`${opening}下半年`, 'gu');
const hasBeen = new RegExp(`${opening}(?:去年|上年|一年来|过去的?一年)`, 'gu');
const firstHalf = new RegExp(`${opening}(?:今年以来|今年上半年|上半年)`, 'gu');
/** 当前也存在一些短板 */
const lacking = new RegExp(
  `${opening}[^，。；：]{0,12}(?:存在|面临)[^，。；：]{0,10}(?:问题|困难|不足|短板|差距|制约)`,
  'gu',
);

/** 2022年完成大中修30公里，今年再安排▯ */
const again =
  /(?<=[，；])\s*(?:(?:今年|本年|当年)(?!以?来)|((?:19|20)\d{2})年(?!\s*\d{1,2}\s*月|[底末初前]))/gu;

/** The times by which sentences begin, in order. */
export function listTurns(text: string, form: Form): readonly Turn[] {
  const all = (pattern: RegExp, look: Look): readonly Turn[] =>
    findAll(text, pattern).map(({ index }) => ({ index, look }));
  const years = findAll(text, anyYear).flatMap(({ 1: year, index }): readonly Turn[] => {
    if (form.planned.includes(Number(year))) return [{ index, look: 'ahead' }];
    const isBefore = form.reported.includes(Number(year)) || Number(year) < Math.min(...form.planned);
    return isBefore ? [{ index, look: 'back' }] : [];
  });
  const spans = findAll(text, anyPlan).flatMap(({ 1: numeral = '', index }): readonly Turn[] => {
    const last = Number(formatPlan(numeral).slice(-4));
    if (form.planned.includes(last)) return [{ index, look: 'ahead' }];
    return form.reported.includes(last) ? [{ index, look: 'back' }] : [];
  });
  return [
    ...years,
    ...spans,
    ...all(toCome, 'ahead'),
    ...all(hasBeen, 'back'),
    ...(form.is === 'plan' ? listAgain(text, form) : all(lacking, 'back')),
    ...(form.isMidYear ? [...all(secondHalf, 'ahead'), ...all(firstHalf, 'back')] : []),
  ].sort((one, other) => one.index - other.index);
}

function listAgain(text: string, { planned }: Form): readonly Turn[] {
  return findAll(text, again).flatMap(({ 1: year, index }): readonly Turn[] =>
    year === undefined || planned.includes(Number(year)) ? [{ index, look: 'ahead' }] : [],
  );
}
