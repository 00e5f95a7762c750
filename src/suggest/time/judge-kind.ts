import { findAll } from '../../text/find-all.ts';
import type { Section, StatementKind } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import { kinds } from '../../schema/kind.ts';
import type { Scope } from './scope.ts';
import { buildingActions, doneWords, matchWords, plannedWords, wishWords } from '../reading/words.ts';

type Looking = Pick<Frontmatter, 'kind' | 'plans' | 'reviews'>;

/** Which way a part of a document looks. */
export type Look = 'ahead' | 'back';

const aheadHeading = /下一步|下一年|下半年|打算|工作计划|工作安排|工作部署|工作谋划|思路|展望|明年|来年/u;
/** What a report calls so has been done, unless the document plans as well. */
const tasks = /工作重点|重点工作(?!完成|开展|进展|情况)|主要任务|重点任务|目标/u;
/** What was done, in a report that plans behind it. */
const works = /重点工作|主要工作/u;
const backHeading = /完成情况|工作情况|进展情况|开展情况|总结|回顾|成效|成绩|主要做法|工作完成/u;

/** Which way a document looks as a whole: one that only plans looks ahead. */
export function readLook({ kind, reviews }: Looking): Look {
  return reviews.length > 0 && looksBack(kind) ? 'back' : 'ahead';
}

/** A kind of a site's own that looks back on something reports. */
function looksBack(name: string): boolean {
  return kinds.find((kind) => kind.name === name)?.looks !== 'ahead';
}

/**
 * The outermost heading that says so decides: 三、下一步打算 looks ahead in a report, 一、2023年工作回顾 back in a plan. Undefined where
 * none does.
 * @param headings from the outermost to the nearest
 * @param isBeforePlans whether the report's plans have a section of their own behind them: then 重点工作 is what was done
 */
export function findLook(
  data: Looking,
  headings: readonly string[],
  isBeforePlans = false,
): Look | undefined {
  for (const heading of headings) {
    const ofYear = readYearLook(data, heading);
    const ahead =
      ofYear === 'ahead' ||
      aheadHeading.test(heading) ||
      (data.plans.length > 0 && tasks.test(isBeforePlans ? heading.replace(works, '') : heading));
    const back =
      ofYear === 'back' ||
      backHeading.test(heading) ||
      (isBeforePlans && ofYear === undefined && works.test(heading));
    if (ahead !== back) return ahead ? 'ahead' : 'back';
  }
  return undefined;
}

/** 一、2024年工作 in a document that reports 2024 and plans 2025. */
function readYearLook({ plans, reviews }: Looking, heading: string): Look | undefined {
  const [, year] = /((?:19|20)\d{2})年(?:度)?(?:重点)?工作/u.exec(heading) ?? [];
  if (year === undefined) return undefined;
  const isOf = (periods: readonly string[]) => periods.some((period) => period.startsWith(year));
  if (isOf(plans) === isOf(reviews)) return undefined;
  return isOf(plans) ? 'ahead' : 'back';
}

/** Headings above each section, by its id, from the outermost to itself. */
export function listHeadings(outline: readonly Section[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const walk = (sections: readonly Section[], above: readonly string[]): void => {
    for (const { id, text, children } of sections) {
      found.set(id, [...above, text]);
      walk(children, [...above, text]);
    }
  };
  walk(outline, []);
  return found;
}

/** In a report, the sections that stand before the one of its plans, and those within them, by their ids: 二、重点工作, 三、下半年思路. */
export function listBeforePlans(
  outline: readonly Section[],
  { kind, reviews }: Looking,
): ReadonlySet<string> {
  const first = outline.findIndex(({ text }) => aheadHeading.test(text));
  if (first === -1 || reviews.length === 0 || !looksBack(kind)) return new Set();
  return new Set(listHeadings(outline.slice(0, first)).keys());
}

const done = matchWords(doneWords);
const planned = matchWords(plannedWords);
const building = matchWords(buildingActions);
const wish = matchWords(wishWords);
/** Money that was fought for is money that came. */
const fought = /争取(?:[^，。；]{0,24}?(?:资金|补助|债券|额度|指标|车购税|贷款)|(?=[到了]))/gu;
/** 资金争取：争取补助▯: a topic, and no promise. */
const winning = /(?:资金|项目|政策|上级)争取/u;
/** At the end of a year what is expected to be finished is reported: 全年预计完成投资25亿元. */
const estimate = /预计(?:全[年省市县区州])?(?:可)?(?:完成|实现|达到?|为|约)|预计(?=\d)/u;
function isEstimate(words: string): boolean {
  return (
    estimate.test(words) &&
    !later.test(words) &&
    !/(?:计划|力争|确保|目标)[^，]*$/u.test(words.split('预计').at(-1) ?? '')
  );
}
/** 上半年预计完成▯, in the report of that half */
const ofPartPassed = /(?:上半年|(?:前|1\s*[-—–~～至到])\s*[\d三六九]{1,2}个?月|季度)[^，。；]{0,8}预计/u;
const taskDone =
  /全年[^，。；]*总投资|(?:任务|目标)(?!为|是|数?为)[^，；。计划]*完成|(?<!计划|拟|要|需|应|目标|任务)(?:完成|实现)[^，；。]*(?:任务|目标|总投资)/u;
const completed = /完成|建成|完工|竣工|通车/u;
const underWay = /已[经]?(?:建成|完成)|正在|目前|前期|招投标|财评/u;
/** 明年, 下半年: what a report says of it is promised. */
const later = /明年|来年|下一年|下半年/u;

const aside = /（[^）]*）|\([^)]*\)/gu;
/** 超年度目标1亿元: the target that was passed promises nothing. */
const beyond = /超[^，。；]{0,4}(?:目标|计划|任务)/gu;
/** 计划内公路, 达到年度目标14亿元的55%: a plan that was fulfilled promises nothing. */
const fulfilled = /计划[内外]|(?:占|为|达到?|完成)[^，。；]*?(?:目标|计划|任务)[^，。；%]*\d[\d.]*%(?=，)/gu;

/** 总长60公里的省道建成通车: how long what was built is promises nothing. */
const built = /(?:线路|里程)总长|总长(?=[^，]*(?:建成|完工|竣工|通车|投用))/gu;

/** 计划累计淘汰▯: in all, and not until now. */
const inAll = /(?<=计划|力争|预计|确保|争取|将|目标)(?:共|总)?累计/gu;

/** 比上年增长▯ tells nothing of when. */
const comparedWith = /[比较](?:上年|去年)(?:同期)?/gu;

/** What the words of a statement stand in. */
export interface KindPlace {
  readonly look: Look;
  /** What leads the point that they stand in: 三是申报的项目：. */
  readonly lead: string;
  /** Whether the document reports of a year that has not ended. */
  readonly isMidYear: boolean;
  /** Whether they tell of a year before those that the document plans. */
  readonly isPast: boolean;
  /** What the words that govern them tell. */
  readonly tells: Scope['tells'];
  /** What follows them in the sentence. */
  readonly behind: string;
  /** What follows their quantity in it. */
  readonly rest: string;
  /** Whether they tell how long or how dear a project is to be. */
  readonly isSize: boolean;
}

/**
 * The kind of a statement by its verbs: 已完成, 累计 report, 力争, 计划, 总投资 promise, and a plan does so without such a word. Undefined
 * where no word tells and the document reports: 新建16公里.
 */
export function findKind(said: string, place: KindPlace): StatementKind | undefined {
  const plain = said
    .replaceAll(aside, '')
    .replaceAll(beyond, '')
    .replaceAll(fulfilled, '')
    .replaceAll(built, '')
    .replaceAll(inAll, '')
    .replaceAll(comparedWith, '比');
  const words = place.look === 'back' ? plain.replaceAll(fought, '得到资金').replaceAll('申报', '') : plain;
  const { look, behind, rest, isMidYear, isPast, isSize, tells } = place;
  const lead = place.lead.replace(winning, '');
  if (
    planBehind.test(rest) ||
    (taskBehind.test(rest) && ordered.test(words)) ||
    shareOf.test(words) ||
    aims.test(words) ||
    setTask.test(words) ||
    (quotesTask.test(words) && isQuotedTask.test(rest + behind)) ||
    isTask.test(rest)
  )
    return 'target';
  // 任务：建成90公里。完成情况：建成▯
  if (fulfilment.test(lead)) return 'result';
  if (look === 'back' && laidOut.test(words) && finishedNext.test(behind)) return 'target';
  if (ofThePlan.test(behind)) return 'result';
  if (isPast || findLast(words, done) > findLast(words, wish)) return 'result';
  // 年计划16亿元，预计完成17亿元, in December
  if (look === 'back' && !isMidYear && isEstimate(words)) return 'result';
  if (tells !== undefined) return tells === 'past' ? 'result' : 'target';
  const clause = words.slice(words.lastIndexOf('，') + 1);
  if (look === 'back' && grew.test(clause) && !has(clause, planned)) return 'result';
  if (look === 'ahead' || later.test(words)) return 'target';
  if (taskDone.test(words)) return 'result';
  if (estimate.test(words) && (!isMidYear || ofPartPassed.test(words))) return 'result';
  if (has(words, planned) || has(lead, planned)) return 'target';
  if (completed.test(words)) return 'result';
  // 新建16公里，已建成8.4公里: what is being done in a year that has not ended.
  return isSize || (isMidYear && has(words, building) && underWay.test(behind)) ? 'target' : undefined;
}

/** 完成年度目标60公里的103%: the number before the share is what was to be done. */
const shareOf = /(?:计划|任务|目标)(?:任务|投资|总?数|值)?[^\d，。；]{0,3}[\d.]+\s*\p{Script=Han}{1,3}的$/u;

/** 完成全年▯计划投资的106% */
const planBehind = /^的?(?:年度)?(?:计划|目标|任务)[^，。；\d]{0,4}的\s*\d[\d.]*\s*%/u;

/** 超额完成市定▯的任务 */
const taskBehind = /^的(?:年度|全年)?(?:目标)?(?:任务|目标)(?=[，。；]|$)/u;

const ordered = /完成[^，。；]*(?:[省市县州区]定|下达)[^，。；]*$/u;

/** 铺排▯，截至6月底已完成▯: the first is the plan. */
const laidOut = /(?:铺排|下达)[^，。；]*$/u;
const finishedNext =
  /^(?:、[^，。；]*)?，[^。；]{0,8}?(?:(?:已经?|累计|实际|目前|年底|分别)+(?:完成|建成|完工|竣工)|(?<!\d[^。；]*)(?:竣工|完工|建成|完成硬化|完成改造|完成)\d)/u;

/** ▯，占年度计划的93%: what is measured by the plan was done. */
const ofThePlan =
  /^[，,](?:同比[^，。；]*，)?(?:已|仅)?(?:占|为|是|达到?|完成)(?:了)?(?:全年|年度|全年度|年初|年|总)?(?:确保|奋斗|责任|投资)?(?:计划|目标|任务)[^，。；\d]{0,8}\d[\d.]*\s*%/u;
/** 超额完成了省里定下的建成▯的任务: the number is what was to be done. */
const setTask =
  /(?:定下|确定|下达|提出|制定)的(?:建成|新建|改造|完成|新改建|建设|改建)[^，；。]*\d[^，；。]*(?:目标任务|目标|任务)$/u;
/** 完成了年初确定的“建成▯，改造…”的目标任务 */
const quotesTask = /(?:定下|确定|下达|提出|制定|明确)的“[^”]*$/u;
const isQuotedTask = /^[^“”]*”的?(?:目标|任务)/u;
/** 为实现▯的目标, 围绕▯目标 */
const aims =
  /(?:为(?:了|确保|实现|完成)|围绕|锚定|瞄准|朝着|对照)[^，。；]*\d[\d.]*\s*\p{Script=Han}{1,4}的?(?:目标|任务)$/u;

/** ▯，是今年要办好的实事之一; ▯——这是年初定下的任务 */
const isTask =
  /(?:，|——|—)这?(?:均|都)?是(?![^。；]*(?:完成了|实现了|已|超额))[^。；，]*(?:任务|实事|目标|承诺)(?:之一)?$/u;

/** What leads it last is how the task was fulfilled. */
const fulfilment = /(?:完成情况|落实情况|进展情况|实际(?:完成)?|完成)$/u;

/** 同比增长▯, behind the share of a target that was reached. */
const grew = /同比|环比|比(?:增|下|提|上)/u;

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

function findLast(text: string, pattern: RegExp): number {
  return findAll(text, pattern).at(-1)?.index ?? -1;
}
