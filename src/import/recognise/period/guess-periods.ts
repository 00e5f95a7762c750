import { parsePeriod } from '../../../text/period/period.ts';
import { isPartTitle } from '../outline/parts.ts';
import {
  partOf,
  readFirstLook,
  readFirstPeriod,
  readLooks,
  readYearless,
  type Look,
  type Looks,
} from './periods.ts';

/**
 * What a document without a telling title seems to be about: the sentence that opens it (现将…报告如下), its chapters, the year
 * that it names first, the day on which it was published. All of it is a guess.
 * @param first what the title looks at
 * @param wholeTitle the title with what it says of a meeting
 */
export function guessLooks(
  title: string,
  texts: readonly string[],
  first: Look | undefined,
  published: string | undefined,
  wholeTitle: string,
): { looks: Looks; side: Look } {
  const dayYear = published === undefined ? undefined : Number(published.slice(0, yearLength));
  const head = texts.join('\n').slice(0, headLength);
  const sources = [...readOpening(texts), ...readChapters(texts)];
  const said = sources.map((text) => readLooks(text, dayYear));
  const reviews = said.find((looks) => looks.reviews.length > 0)?.reviews ?? [];
  const plans = said.find((looks) => looks.plans.length > 0)?.plans ?? [];
  const side = first ?? (reviews.length > 0 ? 'reviews' : plans.length > 0 ? 'plans' : readSide(title, head));
  const looks = { plans, reviews };
  if (looks[side].length > 0) return { looks, side };
  const yearless = title === '' ? undefined : readYearless(title);
  const named = readFirstPeriod(title) ?? readFirstPeriod(head);
  const period = readFirstPeriod(title)
    ? named
    : (yearless !== undefined || named === undefined) && dayYear !== undefined
      ? String(dayYear)
      : (named ?? readFirstPeriod(wholeTitle));
  if (period === undefined || !parsePeriod(period)) return { looks, side };
  // The year stands before what the title says: 上半年工作总结和下半年工作安排.
  const ofTitle = first ? readLooks(`${period.slice(0, yearLength)}年，${title}`, dayYear) : undefined;
  if (ofTitle && yearless && ofTitle[side].length > 0) return { looks: ofTitle, side };
  const part = yearless ?? readYearless(head.slice(0, leadLength));
  const withPart = part && period.length === yearLength ? partOf(period, part) : period;
  return { looks: { ...looks, [side]: [parsePeriod(withPart) ? withPart : period] }, side };
}

const yearLength = '2023'.length;

/** Characters from the top in which a document says of what year it speaks, and in which part of a year. */
const headLength = 500;
const leadLength = 80;

/** `现将2023年工作情况和2024年工作打算报告如下` */
function readOpening(texts: readonly string[]): string[] {
  return texts
    .slice(0, openingLength)
    .flatMap((text) => text.split(/[。！？；]/u))
    .filter((sentence) =>
      /(?:报告|汇报|总结|通报|安排|部署)如下|现将|(?:我|现)就|(?:会议的?|主要)任务/u.test(sentence),
    )
    .map((sentence) => sentence.replace(/^.*?(?=现将|(?:我|现)?就)/u, '').replace(verbFirst, '$2$1，'));
}

/** 总结2023年工作 is 2023年总结. */
const verbFirst = /(总结|回顾|安排部署|部署|安排|谋划)((?:19|20)\d{2}年(?:[上下]半年)?)/gu;

const openingLength = 6;

/** `三、2024年工作计划`, or the same without a number. */
export function readChapters(texts: readonly string[]): string[] {
  return texts.filter(
    (text) =>
      (text.length <= longestChapter && /^[一二三四五六七八九十]+、/u.test(text)) || isPartTitle(text),
  );
}

const longestChapter = 40;

/** Which way a text looks that nothing in its title or chapters tells. */
function readSide(title: string, head: string): Look {
  const look = readFirstLook(title);
  if (look) return look;
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  const done = count(/完成(?!率)|同比|累计|已(?:经|于|实现|全部)?|取得|实现了/gu);
  const planned = count(/计划|力争|将|要|确保|预计|目标/gu);
  return done > planned ? 'reviews' : 'plans';
}
