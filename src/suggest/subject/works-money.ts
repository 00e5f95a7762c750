import { findDoubtOfTime } from '../doubt/find-doubt.ts';
import { gap } from '../reading/gap.ts';
import type { Before } from './carry.ts';
import { countNaming, mostLeft } from '../reading/own-words.ts';
import { readLastRoadClass } from '../reading/road-class.ts';
import { fillers, joinWords } from '../reading/words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { chooseSubject, type ChosenSubject } from './choose-subject.ts';
import { readRole } from '../reading/quantity-role.ts';

/** What works cost is invested in; those of one line may stand together. */
const investments: readonly (readonly [measure: string, works: RegExp])[] = [
  ['rural-road-safety-investment', /^rural-road-safety-works$/u],
  ['dilapidated-bridge-investment', /^dilapidated-bridge-(?:renovation|length)$/u],
  [
    'rural-road-investment',
    /^(?:rural-roads-built|rural-road-(?:upgrading|safety-works)|(?:county|village)-roads-built|natural-village-roads|merged-village-roads|rural-network-roads|dilapidated-bridge-(?:renovation|length))$/u,
  ],
  [
    'maintenance-spending',
    /^(?:(?:rural|trunk)-road-maintenance-works|road-overhaul|preventive-maintenance|side-ditch-cleared|culverts-cleared|road-shoulder-trimmed|asphalt-defects-repaired|routine-slide-clearing)$/u,
  ],
  [
    'expressway-investment',
    /^expressway-(?:(?:projects-)?(?:opened|continued)|started|under-construction)$/u,
  ],
  ['trunk-road-investment', /^trunk-road(?:s-built|-(?:(?:projects-)?(?:opened|continued|started)))$/u],
];

/** Bridges of rural roads are works of these. */
const ruralBridge = /农桥|农村(?:公路)?桥/u;
const ruralRoads = 'rural-roads-built';
const wholeInvestment = 'transport-investment';
const ofWorks = '后面只说了一种路，可能只是它的投资';

/** 完成投资▯, 投入▯, 年度计划投资▯, and no word of what it is spent on. */
const spent = new RegExp(
  `^(?:${joinWords([...fillers, '完成', '累计', '总'])}|\\s)*(?:投资|投入|花费?|耗资|斥资)(?:(?:专项|财政|建设)*资金)?(?:额|总额)?(?:达到?|为|约|近|共|超过?)*${gap}$`,
  'u',
);
/** How dear what was begun is to be in all. */
const inAll = /(?<!计划|年度)总投资|概算|估算|总规模/u;
/** It tells where works are, or whom they serve, and counts no works. */
const served =
  /^(?:涉及|惠及|覆盖|受益|服务|辐射|解决|方便|全[省市县区州])|(?:乡镇|村|群众|人口)$|\d个[\p{Script=Han}]{0,4}(?:乡镇|村|乡|镇|团场|苏木)(?!道|级|公路)/u;
const oneWork =
  /争取|创建[^，。；]*路|[GSXYC]\d{2,4}|(?:国|省|县)道\d{3}|\p{Script=Han}[路线]段|全长|该项目|(?<!座)\p{Script=Han}{2,}大桥/u;
/** What may hold against the measure that the words alone gave, and the works explain. */
const explained =
  /不清楚是哪一样的钱|可能只是它们的投资|可能只是这几条路的|修这些路要花多少钱|还说了|说的是“|标题说的是/u;

/**
 * 投资▯，新改建农村公路60公里, and 新改建农村公路60公里，投资▯: money of which no word tells what it is spent on is invested in the works that
 * the sentence counts, if they are all of one line.
 * @param own what its own words gave
 * @param before what was proposed for the quantities before it
 */
export function readWorksMoney(
  reading: Reading,
  part: Part,
  words: string,
  own: ChosenSubject | undefined,
  before: readonly Before[],
): ChosenSubject | undefined {
  if (part.quantity?.unit !== '元' || isOfSum(reading, part)) return own;
  if (own?.project !== undefined || (own && own.measure !== wholeInvestment && isSure(own))) return own;
  const around = reading.lookAround(part);
  if (!spent.test(around.own) || readRole(around.own, '元') !== 'amount' || inAll.test(around.own))
    return own;
  const works = listCounted(reading, part, before);
  const measure = findInvestment(works);
  const name = reading.names.byUnit.get('元')?.find((one) => one.measure.id === measure);
  if (measure === undefined || !name) return own;
  if (own?.doubt !== undefined && !explained.test(own.doubt)) return own;
  // 全县完成投资▯，新改建农村公路60公里: of these works, or of all.
  if (own?.isNamedHere === true && own.measure === wholeInvestment) return { ...own, doubt: ofWorks };
  const doubt =
    (isOfAYear(reading, part) ? ofWorks : undefined) ??
    (isOfSome(measure, works) ? ofSomeWorks : undefined) ??
    findDoubtOfTime({ name, part, words }, reading);
  return { measure, isNamedHere: false, hasNoun: false, ...(doubt !== undefined && { doubt }) };
}

/** 完成投资9亿元，其中…▯ is of that sum; 实现突破，其中完成投资▯ is of none. */
function isOfSum({ parts }: Reading, part: Part): boolean {
  return (
    part.isPart &&
    parts.some(
      ({ sentence, start, quantity }) =>
        start < part.start && sentence >= part.sentence - 1 && quantity !== undefined,
    )
  );
}

/** 下半年完成投资▯，开工高速公路60公里: of these works, or of all that the sentence has not counted yet. */
function isOfAYear(reading: Reading, part: Part): boolean {
  const before = findSame(reading, part).filter(({ end }) => end <= part.start);
  const isFirst = listWorks(reading, before, part).length === 0;
  const isOfAll = readLastRoadClass(reading.text.slice(0, part.start)) === undefined;
  return isFirst && isOfAll && /全年|[上下]半年/u.test(reading.text.slice(part.start, part.end));
}

function isSure({ isNamedHere, doubt }: ChosenSubject): boolean {
  return isNamedHere || doubt === undefined;
}

/** 硬化通组路60公里，完成投资▯: what one kind of rural roads cost is not what all did. */
function isOfSome(measure: string, works: readonly string[]): boolean {
  return measure === 'rural-road-investment' && new Set(works).size === 1 && oneKind.test(works[0] ?? '');
}
const oneKind = /^(?:rural-network-roads|natural-village-roads|merged-village-roads|county-roads-built)$/u;
const ofSomeWorks = '前面只说了一种农村公路，可能只是它的投资';

/** The works that the money of a part's sentence may be invested in, by their measure; an empty name for what none counts. */
function listCounted(reading: Reading, part: Part, before: readonly Before[]): readonly string[] {
  const { text } = reading;
  const same = findSame(reading, part);
  if (oneWork.test(text.slice(same[0]?.start, same.at(-1)?.end))) return [];
  const counted = listWorks(reading, same, part).map((one) => {
    if (ruralBridge.test(text.slice(one.start, one.end))) return ruralRoads;
    const proposed = before.find(({ start }) => start === one.start);
    if (proposed) return proposed.project === undefined ? (proposed.measure ?? '') : '';
    const words = text.slice(one.start, one.end);
    const subject = chooseSubject(reading, one, words);
    return subject?.project === undefined ? (subject?.measure ?? readWorks(words)) : '';
  });
  // 里程达到▯: how long the roads are then cost nothing.
  return counted.filter((one) => !reading.names.isLevel(one));
}

function findInvestment(works: readonly string[]): string | undefined {
  if (works.length === 0) return undefined;
  return investments.find(([, pattern]) => works.every((one) => pattern.test(one)))?.[0];
}

/** 投资▯实施农村公路养护工程9项: works that no measure counts by their number. */
const worksByNumber: readonly (readonly [measure: string, works: RegExp])[] = [
  ['rural-road-maintenance-works', /养护|大中修/u],
  ['rural-road-safety-works', /安防|安保|生命防护/u],
  [ruralRoads, /农村(?:牧区)?(?:公路|道路)|县乡公路|通村/u],
];

/** 高速公路、站场等20个项目 */
const severalKinds = /[、和及][\p{Script=Han}]*(?:等|项目)/u;

function readWorks(words: string): string {
  const isNumber = /\d(?:余|多)?[条个项]/u.test(words) && !severalKinds.test(words);
  return isNumber ? (worksByNumber.find(([, works]) => works.test(words))?.[0] ?? '') : '';
}

/** The parts of its sentence; where that counts no works, those of the one that ； joins to it. */
function findSame(reading: Reading, part: Part): readonly Part[] {
  const { text, parts } = reading;
  const own = parts.filter(({ sentence }) => sentence === part.sentence);
  if (listWorks(reading, own, part).length > 0) return own;
  const [first] = own;
  const last = parts.filter(({ sentence }) => sentence === part.sentence - 1);
  // 改造危桥3座；续建客运站，完成投资▯: of the station.
  const isOther = own.some(
    (one) => one.end <= part.start && !one.quantity && countNaming(text.slice(one.start, one.end)) > mostLeft,
  );
  const isJoined = !isOther && /[；;]\s*$/u.test(text.slice(0, first?.start));
  return isJoined ? [...last, ...own] : own;
}

function listWorks(reading: Reading, parts: readonly Part[], part: Part): readonly Part[] {
  return parts.filter(
    (one) =>
      one !== part &&
      one.quantity &&
      (part.isPart || !one.isPart) &&
      !tellsNoWorks(reading, one) &&
      !isOfLength(reading, one),
  );
}

/** 农村公路96条计60公里: how many they are is told beside how long they are. */
function isOfLength({ text, parts }: Reading, part: Part): boolean {
  const next = parts[parts.indexOf(part) + 1];
  return (
    /^[条个项]$/u.test(part.quantity?.unit ?? '') &&
    next?.quantity?.unit === '公里' &&
    lengthNext.test(text.slice(part.quantity?.end, next.quantity.start))
  );
}
const lengthNext = /^[，、\s]*(?:共计?|合?计|总计)?(?:总里程|总长|里程)?(?:约|达|为)?$/u;

function tellsNoWorks({ text }: Reading, { start, end, quantity }: Part): boolean {
  const unit = quantity?.unit ?? '';
  return unit === '%' || unit === '元' || /^[人户名]/u.test(unit) || served.test(text.slice(start, end));
}
