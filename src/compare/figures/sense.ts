import { findClauseStart } from '../../text/clause-start.ts';
import { recall } from '../recall.ts';
import { findAll } from '../../text/find-all.ts';
/** How a figure counts: figures that count in different ways are not compared. */
export type Sense =
  /** By how much it became more or less than a year before. */
  | 'growth'
  /** The same against the month before. */
  | 'growth of month'
  /** The same against an earlier year than the one before, or a mean of years. */
  | 'older growth'
  /** How much of a plan was done. */
  | 'of plan'
  /** What something costs as a whole. */
  | 'cost'
  /** Money from the beginning on, not of one year. */
  | 'since begun'
  /** What there is altogether. */
  | 'stock'
  /** The same, said behind what was added: 新增1条，共3条. */
  | 'total'
  /** What was made or bought. */
  | 'flow'
  /** Of the figure before: 其中. */
  | 'part'
  /** What is left of it: 其余. */
  | 'rest'
  /** How much more than was planned. */
  | 'beyond plan'
  /** How much less than was planned: 比目标少, 还差. */
  | 'short of plan'
  /** What a share is of: 占年度目标80亿元的28%; what was planned, beside what was done: 比计划的8公里多. */
  | 'base'
  /** How much for each of several: 各1次. */
  | 'each'
  /** Of one day or month, on the mean of many: 日均. */
  | 'mean'
  /** Of the one day on which it was most. */
  | 'peak'
  /** How long or large something is, whatever was done of it. */
  | 'size'
  | 'plain';

const anyUnit = /(?:)/u;
const means = /[日天月年人]均|平均每[日天月年]|平均(?:日|客流强度)/u;
const peaks = /高峰[日期]?|峰值|最高(?:日|单日)|单[日月]|[日月]最[高大]|当[日天]/u;

/** Of these the first that fits the words before a figure and its unit. */
const forms: readonly { readonly sense: Sense; readonly unit: RegExp; readonly words: RegExp }[] = [
  { sense: 'of plan', unit: /^%$/u, words: /计划|任务|目标|预算|进度/u },
  // 占比由84%下降到83% is a share.
  {
    sense: 'plain',
    unit: /^%$/u,
    words:
      /(?:提高|提升|上升|增长|增加|回升|扩大|下降|降低|减少|回落|压降|控制|稳定|[升降增减提])[到至为在]了?$/u,
  },
  { sense: 'older growth', unit: /^(?:%|个?百分点)$/u, words: /年平?均|^平均(?:分别)?[增下上降减提]/u },
  {
    sense: 'growth',
    unit: /^(?:%|个?百分点)$/u,
    words:
      /同比|环比|增长|增幅|增速|下降|降幅|回落|[较比](?:上一?年|去年|同期|\d{4}年)|(?:提高|增加|减少|提升|降低|上升)(?!.*[到至为])/u,
  },
  {
    sense: 'growth',
    unit: anyUnit,
    words: /(?:同比|环比|[较比](?:上一?年|上个?月|\d{1,2}月|去年|同期|\d{4}年))(?:.*[多少增减降])/u,
  },
  { sense: 'mean', unit: /[^%]$/u, words: means },
  { sense: 'peak', unit: /^(?:人次?|吨|辆次?|.*箱|架次|列次?|车|件)$/u, words: peaks },
  {
    sense: 'cost',
    unit: /元$/u,
    words: /(?<!(?:完成|实现)[^，。；]{0,16})总投资|概算|估算|造价|中标价|合同|投资规模|拟投资|需投资/u,
  },
  { sense: 'since begun', unit: /元$/u, words: /累计/u },
  { sense: 'beyond plan', unit: /[^%]$/u, words: /超(?:额完成|出|过)?(?:年度?|全年)?(?:计划|任务|目标)$/u },
  {
    sense: 'short of plan',
    unit: /[^%]$/u,
    words: /[比较][^，。；]{0,6}(?:计划|目标|任务|预算)[^，。；]{0,4}[少低]了?$|(?:还|尚|仍|相)[差欠]$/u,
  },
  {
    sense: 'beyond plan',
    unit: /[^%]$/u,
    words: /[比较][^，。；]{0,6}(?:计划|目标|任务|预算)[^，。；]{0,4}[多超]了?$/u,
  },
  { sense: 'base', unit: /[^%]$/u, words: /[比较][^，。；]{0,6}(?:计划|目标|任务|预算)的?$/u },
  // 去年没有完成的21公里 is no task of the year.
  {
    sense: 'rest',
    unit: /[^%]$/u,
    words: /(?:没有|未|尚未|没)(?:能)?(?:完成|完工|建成|解除[^，。；]{0,4})的$|结转|遗留|欠账/u,
  },
  { sense: 'part', unit: anyUnit, words: /其中/u },
  { sense: 'rest', unit: anyUnit, words: /其余|另有?$/u },
  // 全县286个村通客车 is all of them, 新增32个村通客车 is not.
  {
    sense: 'stock',
    unit: /^个$/u,
    words: /全[省市县区州旗盟国境](?:范围内)?(?:已|现|共|累计|拥?有|达到?)*$/u,
  },
  { sense: 'each', unit: anyUnit, words: /各$/u },
  {
    sense: 'size',
    unit: /^(?:公里|米|千米)$/u,
    words: /(?:全长|总长|线路长|路线长|桥长|隧长|长度?)(?:约|为|达|共)*$/u,
  },
  {
    sense: 'stock',
    unit: anyUnit,
    words:
      /累计|总数|总量|总里程|总规模|(?:运营|营运)(?:线路|车辆?)(?:达到?|共|为)*$|(?:建设|在建|改建|改造)规模|总运力|保有|拥有|现有|共有|已有|下设|设有|下辖/u,
  },
  {
    sense: 'flow',
    unit: /(?:^|[^元])$/u,
    words:
      /新增|新建|新改建|新开|新辟|新设|新施划|施划|铺设|建设|建成|更新|购置|投放|增设|安装|改造|增加(?!到|至)/u,
  },
  { sense: 'stock', unit: anyUnit, words: /(?:增加|增|减少|减|扩大|扩展|发展)[到至]了?$|里程(?:达到?)?$/u },
];

/** Whether words before a figure say that it is of one day: of the mean of all, or the one on which it was most. */
export function isOfOneDay(words: string): boolean {
  const clause = words.slice(findClauseStart(words, words.length, '，。；'));
  return means.test(clause) || peaks.test(clause);
}

/** @param words of the clause before the figure */
export function readSense(words: string, unit: string): Sense {
  return recall(byUnit, unit, listForms).find((form) => form.words.test(words))?.sense ?? 'plain';
}

/** There are some hundred units. */
const byUnit = new Map<string, readonly (typeof forms)[number][]>();

function listForms(unit: string): readonly (typeof forms)[number][] {
  return forms.filter((form) => form.unit.test(unit));
}

/** What growth is said to be against: a year (比2019年同期), the year before, or the month before (环比). */
export type Base = number | 'last year' | 'last month';

const bases =
  /[较比](?<years>\d{4}年[^，、]{0,6}(?:[、和及与]\d{4}年[^，、]{0,6})*)|(?<month>环比|[较比](?:上个?月|\d{1,2}月))|同比|[较比](?:上一?年|去年|同期)/gu;
const yearOfBase = /\d{4}(?=年)/gu;

/** All that words name, in their order: 比2020年同期、2019年同期分别增长 names two. */
export function readBases(words: string): Base[] {
  // Whatever is compared, one of these says so.
  if (!words.includes('比') && !words.includes('较')) return [];
  const found = findAll(words, bases).flatMap(({ groups: { years, month } = {} }): Base[] =>
    years === undefined
      ? [month === undefined ? 'last year' : 'last month']
      : findAll(years, yearOfBase).map(([year]) => Number(year)),
  );
  // 较去年同比 names one year twice.
  return found.filter((base, index) => base !== found[index - 1]);
}

/** What was not done in its year and is made up for afterwards: 7公里农村公路5月底以前补上，另外列账. */
const madeUp =
  /^[^，。；]*(?:补上|补齐|补足|补建|另外(?:列账|计算|统计)|另行(?:列账|统计)|结转(?:到|至|下)|滚动到|顺延到|列入(?:明年|下年|\d{4}年))/u;

/** Whether what follows a number says that it is what was left of another year's task. */
export function isLeftOver(
  text: string,
  { end, unit = '' }: { readonly end: number; readonly unit?: string },
): boolean {
  return unit !== '%' && unit !== '元' && madeUp.test(text.slice(end));
}

/** Whether words between two numbers of one unit say that the second is what there is with the first added: 新增1条，共3条. */
export function isTotalOf(before: string, between: string): boolean {
  return (
    /共|总|累计|达/u.test(between) &&
    /^[，,、（(](?:目前|现在|全[省市县区])?(?:总数|总量|累计|一共|总共|已?共)?(?:有|计|达到?|为)*(?:共|总数|累计)?(?:有|计|达到?|为)*$/u.test(
      between,
    ) &&
    added.test(before)
  );
}

const added = /(?:新增|新开通?|新辟|增加|新建|新购|新设|增设)[^，。；]*$/u;

export function isGrowth(sense: Sense): boolean {
  return sense === 'growth' || sense === 'growth of month' || sense === 'older growth';
}

/** Whether an amount of growth is one of decline: 同比下降2.4%. */
export function isDecline(words: string): boolean {
  return /下降|减少|降低|降幅|回落|负增长|压减/u.test(words);
}

const states: ReadonlySet<Sense> = new Set(['stock', 'total', 'size', 'cost']);

/**
 * Whether a figure tells how things stand, and not what was done in a time; a share that is none of growth or of a plan does. 占36% leaves
 * out of what: of a year's target, mostly.
 */
export function tellsState({
  sense,
  figure: { unit, start },
  sentence: { text },
}: {
  readonly sense: Sense;
  readonly figure: { readonly unit?: string; readonly start: number };
  readonly sentence: { readonly text: string };
}): boolean {
  const isShare = unit === '%' && sense === 'plain' && !text.slice(0, start).endsWith('占');
  return states.has(sense) || isShare;
}

/** What is left, and how far a plan was missed, says nothing beside what it was another year. */
const singular: ReadonlySet<Sense> = new Set(['rest', 'beyond plan', 'short of plan']);

/** Whether figures that count so may be compared. */
export function areComparable(one: Sense, other: Sense): boolean {
  if (one === other) return !singular.has(one);
  const are = (some: Sense, others: Sense): boolean =>
    (one === some && other === others) || (one === others && other === some);
  return (
    are('total', 'stock') ||
    are('plain', 'stock') ||
    are('plain', 'flow') ||
    are('plain', 'part') ||
    are('stock', 'part')
  );
}
