import type { Paragraph, StatementKind } from '../schema/document.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { carrySubject, type Carried } from './subject/carry.ts';
import { findGrown } from './subject/find-grown.ts';
import { correctLast } from './doubt/beside.ts';
import { findDoubtBeside } from './doubt/find-beside.ts';
import { chooseSubject, type ChosenSubject, type Subject } from './subject/choose-subject.ts';
import { findKind, findLook, readLook } from './time/judge-kind.ts';
import { defaultPeriod, isPast, judgePeriod } from './time/judge-period.ts';
import { readArea } from './subject/area.ts';
import { readWorksMoney } from './subject/works-money.ts';
import { traffic } from './doubt/units.ts';
import { readTopic } from './subject/title-topic.ts';
import type { Names } from './subject/names.ts';
import type { Outlook } from './time/outlook/follow-outlook.ts';
import { readLastYear } from './time/read-year.ts';
import { readOtherPeriod } from './time/other-period.ts';
import { readKindOfGrowth } from './time/kind-of-growth.ts';
import { readKindOfLength } from './time/kind-of-length.ts';
import { readScope } from './time/read-scope.ts';
import { createReading, type Reading } from './reading/reading.ts';
import { once } from './reading/remember.ts';
import { splitText, type Part } from './reading/split-text.ts';
import { readBehind, readRest, readVerbs, readWithDate } from './reading/said-words.ts';
import { findUnmatched, type Unmatched } from './unmatched.ts';

/** A mark that is proposed, in offsets of its paragraph's text. */
export interface Proposal extends Subject {
  readonly kind: StatementKind;
  /** Missing if it is the document's. */
  readonly period?: string;
  readonly start: number;
  readonly end: number;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  readonly unmatched: readonly Unmatched[];
}

/** What a paragraph stands in. */
export interface Surroundings {
  readonly data: Pick<Frontmatter, 'kind' | 'plans' | 'reviews'> &
    Partial<Pick<Frontmatter, 'title' | 'published'>>;
  /** From the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly names: Names;
  /** Names of the area that the document is about. */
  readonly area?: readonly string[];
  /** What stands before the paragraph, as far as it goes on from that. */
  readonly goesOnFrom?: string;
  /** The plan of five years of which the paragraphs before speak: “十四五”. */
  readonly planBefore?: string;
  /** Whether the paragraphs before ended with a promise. */
  readonly isAfterPromise?: boolean;
  /** Whether the last time that the paragraphs before told is one that the document reports. */
  readonly isAfterReport?: boolean;
  /** Which way it looks at each of its places, as far as anything tells. */
  readonly outlook?: Outlook;
  /** All that the document says. */
  readonly document?: string;
  /** What is marked already. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
  /** Whether what belongs to no measure is not asked for. */
  readonly onlyMarks?: boolean;
}

/** 计划90公里，完工72公里 */
const saysDone = /[，,][^。；;]{0,8}(?:已|实际|目前|完工|竣工|累计)[^。；;]{0,12}\d/u;
/** 任务60公里，完成硬化63公里: so much of the same unit. */
const doneNext =
  /^[，,](?:完成|建成|竣工)(?:硬化|改造|新改建|建设|修建)?(?:\d+条)?[\d.]+\s*(\p{Script=Han}{1,3})(?=[，。；、（]|$)/u;
function isDoneNext(words: string, behind: string): boolean {
  const [, unit] = doneNext.exec(behind) ?? [];
  return unit !== undefined && /下达|任务|计划/u.test(words) && words.endsWith(unit);
}

/** 客运量▯, 集装箱▯ */
const carries = /量|集装箱|旅客/u;
/** What there is already. */
const hasNow = /现有|现共有|目前(?:共)?有|已有/u;

/** 今年任务为：…。至6月底，…: what a colon leads ends with its sentence, where a report goes on with what was done. */
function isOverBy({ text, parts }: Reading, part: Part): boolean {
  const from = parts.findLast(({ leads, start }) => leads && start < part.start);
  return from !== undefined && text.slice(from.end, part.start).includes('。');
}

/** Captions repeat the text, code is none. */
const kinds: ReadonlySet<Paragraph['kind']> = new Set(['paragraph', 'heading', 'item', 'row', 'footnote']);

/** Proposes marks for a paragraph: one for each quantity that belongs to a measure or a project. */
export function propose(paragraph: Paragraph, around: Surroundings): Proposed {
  const quantities = paragraph.facts?.quantities ?? [];
  if (!kinds.has(paragraph.kind) || quantities.length === 0) return { proposals: [], unmatched: [] };
  const { data, headings, names, marked, area, goesOnFrom = '', onlyMarks = false } = around;
  const { text, points = [] } = paragraph;
  const parts = splitText({ text, quantities, points });
  const reading = createReading({
    text,
    parts,
    headings: [...headings.toReversed(), ...readTopic(data.title ?? '')],
    names,
    goesOnFrom,
    title: data.title ?? '',
    document: around.document ?? text,
    planBefore: around.planBefore,
    lastYear: readLastYear(data),
    periods: [...data.plans, ...data.reviews],
    area: area ?? readArea(data.title ?? ''),
  });
  const isReport = around.isAfterReport === true && data.plans.length > 0;
  const { lookAt } = around.outlook ?? { lookAt: () => findLook(data, headings) };
  const isMidYear = data.reviews.some((period) => /-[HQ\d]/u.test(period) && !/-(?:H2|Q4|12)$/u.test(period));
  const proposals: Proposal[] = [];
  const unmatched: Unmatched[] = [];
  for (const part of parts) {
    const { start, end, quantity } = part;
    if (!quantity || marked.some((one) => one.start < end && one.end > start)) continue;
    const dated = readWithDate(reading, part);
    const own = readWorksMoney(reading, part, dated, chooseSubject(reading, part, dated), proposals);
    const { lead } = reading.lookAround(part);
    const lookTold = lookAt(start);
    const look = lookTold ?? (isReport ? 'back' : readLook(data));
    const isLookTold = lookTold !== undefined;
    const isAhead = lookTold === 'ahead';
    // Below 一、2024年工作 今年 is the year that is reported.
    const reported = lookTold === 'back' && data.reviews.length > 0 ? { ...data, plans: [] } : data;
    // Of most quantities nothing tells what they count: of what time they are is not asked.
    const kindOfLast = () =>
      readKindOfGrowth(proposals, reading, part) ?? readKindOfLength(proposals, reading, part);
    const judgeNow = once(() => {
      // What a report has promised in the paragraph before goes on into none that looks back.
      const scope = readScope(lookTold === 'back' ? { ...reading, goesOnFrom: '' } : reading, part, reported);
      // Below 预期目标 what adds up is promised as well: 累计淘汰▯.
      const verbs = readVerbs(reading, part);
      const told = findKind(isAhead ? verbs.replaceAll('累计', '') : verbs, {
        look,
        lead: look === 'back' && isOverBy(reading, part) ? '' : lead,
        behind: readBehind(reading, part),
        rest: readRest(reading, part),
        isMidYear,
        tells: scope.tells,
        isPast: look === 'ahead' && isPast(dated, data),
        isSize: own !== undefined && own.measure === undefined,
      });
      return { scope, told, kindTold: kindOfLast() ?? told ?? 'result' };
    });
    const grown = own ? undefined : findGrown(proposals, reading, part);
    // 已完成8.4公里 is said of what was promised just before, rather than of what a heading names.
    const carried =
      own?.isNamedHere === true
        ? undefined
        : carrySubject(proposals, reading, part, {
            tellKind: () => judgeNow().kindTold,
            own,
            words: dated,
          });
    const {
      isNamedHere: _here,
      hasNoun = false,
      year,
      kindOfSum,
      ...subject
    } = (carried ?? own ?? grown ?? {}) as Partial<ChosenSubject & Carried>;
    if (subject.measure === undefined && subject.project === undefined) {
      const found = onlyMarks ? undefined : findUnmatched(reading, part);
      if (found) unmatched.push(found);
      continue;
    }
    const { scope, told, kindTold } = judgeNow();
    // 现有公交车90辆, in a plan
    const isStanding =
      look === 'ahead' && names.isLevel(subject.measure) && hasNow.test(text.slice(start, end));
    const kind = isStanding ? 'result' : (kindOfSum ?? kindTold);
    const behind = readBehind(reading, part);
    const isFulfilled = saysDone.test(behind) || isDoneNext(text.slice(start, end), behind);
    const judged = judgePeriod(dated, {
      kind,
      look,
      isLookTold,
      lead,
      periods: data,
      scope,
      isFulfilled,
      isLevel: names.isLevel(subject.measure),
      isTraffic: traffic.has(quantity.unit ?? '') && carries.test(text.slice(start, end)),
    });
    if (judged === undefined) continue;
    const period =
      year ??
      readOtherPeriod(judged, text, part, {
        kind,
        isLevel: names.isLevel(subject.measure),
        isOfWorks: subject.measure === undefined || subject.project !== undefined,
      });
    const dating = period === defaultPeriod(kind, data) ? {} : { period };
    const corrected = correctLast(proposals, reading, part, { kind, ...subject });
    if (corrected) proposals[proposals.length - 1] = corrected;
    const doubt = findDoubtBeside(
      { kind, ...subject, ...dating },
      {
        before: proposals,
        part,
        reading,
        paragraph,
        data,
        hasNoun,
        isCorrected: corrected !== undefined,
        isUnclear: scope.isUnclear === true,
        isKindTold: (kindOfSum ?? told) !== undefined || isLookTold || around.isAfterReport === true,
        promised: {
          isLed: scope.tells === 'promise' || isAhead,
          isTold: isFulfilled || (look === 'back' && told === 'target' && scope.tells === undefined),
        },
        isAfterPromise:
          around.isAfterPromise === true &&
          lookTold !== 'back' &&
          scope.tells === undefined &&
          scope.year === undefined,
      },
    );
    const { doubt: _doubt, ...named } = subject;
    proposals.push({
      kind,
      ...named,
      ...(doubt !== undefined && { doubt }),
      ...dating,
      start,
      end,
    });
  }
  return { proposals, unmatched };
}
