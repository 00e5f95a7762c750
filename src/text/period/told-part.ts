import { findAll } from '../find-all.ts';
import { parsePeriod, type Period } from './period.ts';

/** What is only compared with (比上半年, 占全年目标), counted by, or told of a step before (上半年开工的) is no time of what is counted. */
const compared = '(?<![比较与同超占前达到]|[比较与](?:今年|去年|上年|\\d{4}年)|完成|[高低]于)';
/** 2021至2023年 is no year. */
const notEnd = '(?<!\\d年?\\s*[-—–~～至到]\\s*)';
const notOther = '(?!(?:度?的?[^，。；]{0,6})(?:同期|以来|水平|[相比]比)|[底末初前])';
const form = new RegExp(
  [
    `${compared}(?<year>(?:19|20)\\d{2}年|去年|上年|今年|本年)?(?:度)?的?(?<part>[上下]半年|第?[一二三四1-4]季度|全年|年度(?=[^，。；]{0,4}(?:目标|任务|计划)))${notOther}`,
    `${compared}${notEnd}(?<only>(?:19|20)\\d{2})年(?=度|[，,]|全|我|共|累计|完成|新|实施|改造|建成|目标|计划|任务|安排|再|将|拟|力争|预计|确保)${notOther}`,
    // Any other time ends what was said of this one.
    '(?<else>(?<=[，；,;])(?:今年|本年|明年|来年)|(?<!\\d)\\d{1,2}月|前[三二]个?季度|年[底末初])',
  ].join('|'),
  'gu',
);
/** What stood at the beginning of something that goes on. */
const stepBefore =
  /^[^，。；]*(?:开工|启动|下达|立项|批复|招标|动工|开始|确定|编制|结转|续建|剩余|遗留|未完成|列入|纳入)/u;

/**
 * The year, half or quarter that words tell last before a number: 上半年新改建20公里, 全年目标320公里, 2023年，全县新建15公里. Undefined where
 * they tell none, or another time since.
 * @param words of the sentence up to the number
 */
export function readToldPart(words: string, { firstYear }: Pick<Period, 'firstYear'>): Period | undefined {
  const last = findAll(words, form).at(-1);
  if (!last || stepBefore.test(words.slice(last.index + last[0].length))) return undefined;
  const { year = '', part, only } = last.groups ?? {};
  if (only !== undefined) return parsePeriod(only);
  if (part === undefined) return undefined;
  const named = /^\d/u.test(year) ? Number(year.slice(0, -1)) : firstYear - Number(/^[去上]年/u.test(year));
  return parsePeriod(`${String(named)}${nameOf(part)}`);
}

const quarters: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

function nameOf(part: string): string {
  if (part.endsWith('半年')) return part.startsWith('上') ? '-H1' : '-H2';
  if (!part.endsWith('季度')) return '';
  const numeral = part.replace(/^第|季度$/gu, '');
  return `-Q${quarters[numeral] ?? numeral}`;
}
