import { findAll } from '../../text/find-all.ts';
import type { Part } from '../reading/split-text.ts';

/** Where a part stands: the paragraph, the document's title and the periods that it plans and reviews. */
interface Place {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly title: string;
  readonly periods: readonly string[];
}

const fivePlan =
  /(?<![比较与同由从])[“"]?(?<![比较与同由从][“"])十([一二三四五六七八九]?)五[”"]?(?:(?:期间|时期|规划期|末|以来)(?!的?\s*[\d.]+\s*(?:倍|%))|(?<=[”"])(?=[^，。；\d]{0,10}规划(?:投资|总投资|建设|新改建))|(?<=[”"])(?=共|累计|全[省市县区州]|新[增改建]|建成|完成))/gu;
/** Another time that is told ends what was said of the five years. */
const otherTime =
  /今年|本年|当年(?!年度)|全年|去年|上年|明年|目前|截[至止]|[上下]半年|季度|(?:19|20)\d{2}年(?!以来)/u;
/** 五年来, after a plan was named or in a document of five years. */
const fiveYears = /(?<![\d十])(?:五|5)年(?:来|间|共|累计|(?=新[改增建开]|建成|改造|实施|淘汰|撤销|修建))/u;
const aside = /《[^》]*》|（[^）]*）|\([^)]*\)/gu;
/** How a paragraph begins that tells of the whole plan. */
const opening =
  /^(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十]+）|[^，。；]{0,8}方面[，：])?(?:据[^，。；]{1,12}[，：]|[^。；：]{2,40}(?:介绍|表示|透露|获悉|了解到?)[，：])?(?:全?[省市县区州我])?(?:在|过去的)?(?:[“"]?十[一二三四五六七八九]五|[“"]十五[”"]|十五(?=期间|时期))/u;

/**
 * “十四五”期间，将新改建农村公路500公里，改造危桥30座: of all that follows in the sentence, and in those after it if the paragraph begins
 * with it, until another time is told.
 */
export function readPlan({ text, parts, title, periods }: Place, part: Part): string | undefined {
  const start = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? part.start;
  const said = text.slice(0, part.end).replace(aside, (words) => '　'.repeat(words.length));
  const last = findAll(said, fivePlan).at(-1);
  if (!last) return tellsTime(said) ? undefined : readPlanOfTitle(title, periods);
  const since = said.slice(last.index + last[0].length);
  if (otherTime.test(since)) return undefined;
  // Up to now is less than the whole plan, unless the five years are told.
  if (last[0].endsWith('以来') && !fiveYears.test(since)) return undefined;
  const goesOn = opening.test(text) || fiveYears.test(since);
  return last.index >= start - 1 || goesOn ? formatPlan(last[1] ?? '') : undefined;
}

/** 云溪县“十三五”交通建设情况, in 2020: of all paragraphs that tell no time themselves. */
function readPlanOfTitle(title: string, periods: readonly string[]): string | undefined {
  const [first, ...others] = findAll(title, quotedPlan);
  if (first === undefined || others.length > 0 || aheadTitle.test(title)) return undefined;
  const plan = formatPlan(first[1] ?? '');
  return periods.some((one) => one.endsWith(plan.slice(-4))) ? plan : undefined;
}
const quotedPlan = /[“"]十([一二三四五六七八九]?)五[”"]/gu;
const aheadTitle = /规划|谋划|展望|思路|计划|开局|编制|(?:19|20)\d{2}年/u;

/** 近年来，全县加快建设。 */
const severalYears = /(?<=^[^，。；\d]{0,12})(?:近年来|近几年来?|近[两三四]年来?|多年来|过去几年)/u;

/**
 * The plan of which a paragraph tells from its beginning to its end; 近年来 where it tells of several years; undefined if it
 * tells of none, or of another time.
 */
export function readPlanOf(text: string): string | undefined {
  const [years] = severalYears.exec(text) ?? [];
  if (years !== undefined && !otherTime.test(text)) return years;
  if (!opening.test(text)) return undefined;
  const last = findAll(text, planWords).at(-1);
  return last && !otherTime.test(text) ? last[0] : undefined;
}

/** Whether a text tells of such a plan, or of another time. */
export function tellsTime(text: string): boolean {
  return otherTime.test(text) || text.search(planWords) !== -1;
}

/** 十五 without marks is a number. */
const planWords =
  /[“"]?十[一二三四五六七八九]五[”"]?(?:期间|时期|规划期|以来|期?末)?|[“"]十五[”"](?:期间|时期|规划期|以来|期?末)?|十五(?:期间|时期)/gu;

/** Where a text tells of such a plan: a time, and nothing that is counted. */
export function findPlans(text: string): { readonly start: number; readonly end: number }[] {
  return findAll(text, planWords).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** 四 of “十四五”, and nothing of “十五”, which began in 2001: each one since began five years after the last. */
export function formatPlan(numeral: string): string {
  const first = 2001 + 5 * (numeral === '' ? 0 : '一二三四五六七八九'.indexOf(numeral) + 1);
  return `${String(first)}/${String(first + 4)}`;
}

/** Whether a document tells of so many years together as the words do: 五年来 in one of 2016/2020. */
export function isOwnSpan(periods: readonly string[], words: string): boolean {
  const spans = periods.flatMap((period) => {
    const [, first, last] = /^(\d{4})[-/](\d{4})$/u.exec(period) ?? [];
    return first === undefined ? [] : [Number(last) - Number(first) + 1];
  });
  const [, told = ''] = /([两三四五六七八九十]|\d+)年/u.exec(words) ?? [];
  const years = /\d/u.test(told) ? Number(told) : '一两三四五六七八九十'.indexOf(told) + 1;
  return spans.some((span) => span === years || told === '');
}
