import { findAll } from '../find-all.ts';
import { parseChineseNumber } from '../quantity/chinese-number.ts';
import { findCumulation } from '../statement/cumulation.ts';
import { endsMonth } from './month-length.ts';
import { nameMonths, parsePeriod, periodMonths, type Period } from './period.ts';

const monthsOfYear = 12;
const to = '\\s*(?:[-－‐—–~～至到]|——)+\\s*';
const number = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
/** What is only compared with (比1—8月), or set as a goal (占全年目标), tells of no time that is counted. */
const compared = '(?<![比较与同超]|[高低]于|[比较与](?:今年|去年|上年|同年|\\d{4}年))';
const goal = '(?:目标|任务|计划|预期)';
const notGoal = `(?!的?${goal}|同期|水平)`;
const ofYear = '(?:(?<year>(?:19|20)\\d{2})年(?:度)?|(?<last>去年|上年|上一年)|今年|本年)?的?';
/** Months added up from January; in brackets what is no sum of months although it looks like one (第三季度, 9月份). */
const times = new RegExp(
  [
    `${compared}${ofYear}(?<![\\d.])0?(?:1|一)月?${to}(?<until>${number})\\s*月(?:份|底|末)?${notGoal}`,
    `${compared}${ofYear}[前头](?<months>${number})个?月${notGoal}`,
    `${compared}${ofYear}前(?<quarters>[二两三23])个?季度${notGoal}`,
    `截[至止]到?${ofYear.replaceAll('year', 'stopYear').replaceAll('last', 'stopLast')}(?<stop>${number})月(?<at>份?底|末|\\d{1,2}日|份)?`,
    `(?<begun>(?:今年|本年|年初|元旦)以来|年初至今|年初到(?:现在|目前))(?!的?(?:新高|最|首|同期))`,
    `(?<sum>累计)`,
    `${compared}(?<other>(?:(?:19|20)\\d{2}年|去年|上年)(?![底末初])|第?[一二三四1-4]季度|[上下]半年|[本当]季度?|全年|[本当单]月|(?<!\\d)${number}月(?!\\d|底|末|初|[上中下]旬|以来))(?!度?[^，。；、（(]{0,6}${goal}|同期|水平)`,
  ].join('|'),
  'gu',
);

/**
 * The period that a number counts, where the words before it add up months from January: 1至9月累计255公里 in a report on 2024-Q3 →
 * 2024-01/2024-09, as 前三季度, 前9个月, 截至9月底 and 今年以来 do. What stands nearest holds. 累计 alone adds up the year only behind the
 * document's own part of it (第三季度10座，累计19座). Undefined where the words tell no such sum, and of what is counted over years.
 * @param words of the sentence up to the number
 * @param usual the period that the number would have without them
 * @param isOfWorks whether it is said of works, which may have begun years before: of these 累计 and 截至 count from their beginning
 */
export function readCountedMonths(words: string, usual: Period, isOfWorks = false): Period | undefined {
  if (usual.kind === 'span' || findCumulation(words, usual.firstYear) !== undefined) return undefined;
  let counted: Period | undefined;
  let isOwnPart = false;
  for (const { groups = {} } of findAll(words, times)) {
    if (groups['sum'] === undefined) counted = readSum(groups, usual, isOfWorks);
    else if (isOwnPart && !isOfWorks) counted = countUntilEnd(usual);
    isOwnPart = groups['other'] !== undefined && isOwn(groups['other'], usual);
  }
  return counted;
}

type Groups = Readonly<Record<string, string | undefined>>;

function readSum(groups: Groups, usual: Period, isOfWorks: boolean): Period | undefined {
  const year = readYear(groups['year'] ?? groups['stopYear'], groups['last'] ?? groups['stopLast'], usual);
  const until = groups['until'] ?? groups['months'];
  if (until !== undefined) return countFromJanuary(year, readNumber(until));
  const quarters = groups['quarters'];
  if (quarters !== undefined) return countFromJanuary(year, quarters === '三' || quarters === '3' ? 9 : 6);
  if (isOfWorks) return undefined;
  const stop = readNumber(groups['stop'] ?? '');
  const isWhole = year === usual.firstYear && endsMonth(year, stop, groups['at'] ?? '');
  if (groups['stop'] !== undefined) return isWhole ? countFromJanuary(year, stop) : undefined;
  return groups['begun'] !== undefined && usual.kind !== 'year' ? countUntilEnd(usual) : undefined;
}

/** Whether words name the part of the year that a document is of: 第三季度 in 2024-Q3. */
function isOwn(word: string, { id, kind }: Period): boolean {
  if (/^[本当单]/u.test(word)) return true;
  const part = Number(/\d+$/u.exec(id)?.[0]);
  if (kind === 'quarter')
    return word.endsWith('季度') && readNumber(word.replace(/^第|季度$/gu, '')) === part;
  if (kind === 'half') return word === (part === 1 ? '上半年' : '下半年');
  return kind === 'month' && word.endsWith('月') && readNumber(word.slice(0, -1)) === part;
}

function readYear(written: string | undefined, last: string | undefined, { firstYear }: Period): number {
  if (written !== undefined) return Number(written);
  return last === undefined ? firstYear : firstYear - 1;
}

function readNumber(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0);
}

function countFromJanuary(year: number, until: number): Period | undefined {
  return until >= 1 && until <= monthsOfYear ? parsePeriod(nameMonths(year, 1, until)) : undefined;
}

function countUntilEnd(usual: Period): Period | undefined {
  return countFromJanuary(usual.firstYear, (periodMonths(usual)[1] % monthsOfYear) + 1);
}
