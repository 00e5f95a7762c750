import { rememberMost } from '../../text/remember-most.ts';
import { findDates } from '../../text/period/calendar-mention.ts';
import { findPlans } from '../time/five-year-plan.ts';
import type { Names } from '../subject/names.ts';
import { joinModes } from './every-mode.ts';
import { durations } from './durations.ts';
import { gap } from './gap.ts';
import type { Part } from './split-text.ts';

/** 新增50辆公交车等重点任务, 新建60公里通组路建设项目纳入民生实事 */
const amongOthers =
  /等[\p{Script=Han}]{0,6}(?:任务|工作|实事|举措)$|(?:建设|改造)?(?:项目|工程|任务)?(?:被|作为)?(?=纳入|列入)/u;
/** Among what it is counted says nothing of what it is. */
const listed = /(纳入|列入)[^，]*$/u;
/** 乡（镇） is read as 乡镇. */
const optional = /[（(]([镇区旗])[）)]/gu;
/** 高速公路以断头路为重点: that is only what is done first. */
const focus =
  /^([\p{Script=Han}]{3,12}?)以[^，。；]{2,60}为(?:重点|抓手|契机|依托|目标|主线|核心|载体|突破口|支撑|导向|引领)/u;
/** ▯纯电动公交车运营城区线路: where they run. */
const running = /(?<=公交车|公交车辆|新能源车|新能源车辆)(?:投入)?运营(?!总|总数)[\p{Script=Han}]+$/u;
/** 新建农村公路“百县通村工程”▯: within which programme. */
const programme = /(?<=公路|道路)“[^“”]{2,12}(?:工程|行动)”/gu;
/** 争取完成▯ fights for no money. */
const strives = /争取(?=(?:全年|年内)?(?:完成|达到|实现|建成|新增|新[建改开]|改造|开工|突破))/gu;
/** What brackets add. */
export const aside = /（[^（）]*）|\([^()]*\)/gu;

/** `新建（续建）▯的农村公路`: the quantity is a gap; what brackets add, dates and names of projects are left out. */
export function readWords(
  { text, names }: { readonly text: string; readonly names: Names },
  { start, end, quantity }: Part,
  hideArea: (text: string) => string,
): string {
  const readPlain = readers.get(names) ?? createPlainReader(names);
  readers.set(names, readPlain);
  const read = (from: number, to: number): string => joinModes(hideArea(readPlain(text.slice(from, to))));
  const hole = durations.has(quantity?.unit ?? '') ? '　' : gap;
  return quantity
    ? read(start, quantity.start) +
        hole +
        read(quantity.end, end).replace(amongOthers, '').replace(listed, '$1').replace(running, '')
    : read(start, end);
}

/** What is around the numbers of many documents is the same; by the names of projects that are left out. */
const readers = new WeakMap<Names, (piece: string) => string>();
const mostPieces = 4000;

/** Gives the function that reads words without dates, plans, projects and what stands aside. */
function createPlainReader({ findProjects }: Names): (piece: string) => string {
  return rememberMost(mostPieces, (words) => {
    const piece = words.replaceAll(optional, '$1');
    const spans = [...findDates(piece), ...findPlans(piece), ...findProjects(piece)];
    return spans
      .reduce(
        (left, span) => left.slice(0, span.start) + '　'.repeat(span.end - span.start) + left.slice(span.end),
        piece,
      )
      .replaceAll(aside, '')
      .replaceAll(strives, '力争')
      .replaceAll(programme, '')
      .replace(focus, '$1');
  });
}
