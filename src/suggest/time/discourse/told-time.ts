import { findAll } from '../../../text/find-all.ts';
import { leads, modal } from './promise-words.ts';

/** A time that a text tells: from here on it speaks of it, until another is told. */
export interface ToldTime {
  /** What stands there: 2024年, 我省今年. */
  readonly words: string;
  readonly index: number;
  /** 今年, 下半年, 2024年; empty for what is so now: 目前, 截至. */
  readonly name: string;
  /** Of a year that is written in digits. */
  readonly digits?: string;
}

/** Where a sentence, or a clause of it, begins to speak of a time: 今年，, 2024年全市计划. */
const time =
  /(?<=^|[“。；;，,：:)）\n\t]|(?:提出|明确|确定|制定|下达)了?|部署|安排|要求|强调|指出|透露)\s*(?:(?:力争|争取|确保|计划|预计)?(?:截至|而?到|在|而)?\s*(去年|上年|今年|本年|当年|年内|明年|来年|下半年|下一步|下阶段|接下来|((?:19|20)\d{2})\s*年(?![\d前后来]|[^，。；]{0,4}(?:以来|开工|启动|建成的)))|(目前|截至|截止|上半年|(?:过去|近|这)的?[一二两三四五六七八九十几\d]+年(?:来|里|间)?|[两三四五六七八九十\d]+年(?:来|间)))/gu;
/** 我省今年将, 此外全市今年还要: behind a subject only what promises at once. */
const behindSubject =
  /(?<![比较与同是在于和、])(今年|明年|去年)(?=还?(?:将|要(?![求办])|计划|拟|力争|确保))/gu;
const present = /^(?:今年|本年|当年|年内)$/u;
/** Of what is promised for one of these 年内 tells by when. */
const toCome = /^(?:下半年|下一步|下阶段|接下来)$/u;
/** 在去年完成▯的基础上，完成▯: what was done tells nothing of what follows. */
const onThatBasis = /^[^，。；]*基础上(?=[，,]|[净再]?[增提])/u;

/** The last time that is told; 年内 and 今年 go on with what 今年要 began. */
export function findTime(before: string): ToldTime | undefined {
  const times = listTimes(before);
  const last = times.at(-1);
  if (!last || !isPresent(last.name) || promises(before, last)) return last;
  const began = times.findLast(({ name }) => !isPresent(name));
  if (began !== undefined && last.name === '年内' && toCome.test(began.name)) return began;
  return times.findLast((one) => one.index > (began?.index ?? -1) && promises(before, one)) ?? last;
}

/** 今年, 年内: the year in which a document was written, or of which it tells. */
export function isPresent(name: string): boolean {
  return present.test(name);
}

function listTimes(text: string): ToldTime[] {
  const told = findAll(text, time).map(({ 0: words, 1: name = '', 2: digits, index }) => ({
    words,
    index,
    name,
    ...(digits !== undefined && { digits }),
  }));
  const subject = findAll(text, behindSubject)
    .filter(({ index }) => told.every((one) => index < one.index || index >= one.index + one.words.length))
    .map(({ 0: words, 1: name = '', index }) => ({ words, index, name }));
  return [...told, ...subject]
    .filter(({ index, words }) => !onThatBasis.test(text.slice(index + words.length)))
    .sort((a, b) => a.index - b.index);
}

function promises(before: string, { words, index }: ToldTime): boolean {
  return modal.test(before.slice(index + words.length));
}

/** The last sentence of a text that says what will be done and leads what follows it. */
export function findLead(text: string): { readonly end: number } | undefined {
  const last = findAll(text, leads).at(-1);
  return last && { end: last.index + last[0].length };
}
