import { findAll } from '../../../text/find-all.ts';
import type { Paragraph } from '../../../schema/document.ts';
import type { Frontmatter } from '../../../schema/frontmatter.ts';
import { finished, intends } from './promise-words.ts';
import { readPlanOf, tellsTime } from '../five-year-plan.ts';

/** What a paragraph is followed by: its words, and whether it begins a section of its own. */
type Told = Pick<Paragraph, 'id' | 'section' | 'text'>;

/**
 * Gives the function that tells for paragraphs in order whether each stands below the same heading as the one before it. （一）项目建设。…
 * that begins a section in its own words stands below none of its own.
 */
function createSameHeading(): (paragraph: Told) => boolean {
  let last: string | undefined;
  return ({ id, section }) => {
    const isSame = section === last || section === id;
    last = section;
    return isSame;
  };
}

/** 同时，, 国省干线方面，, 二是: such a paragraph goes on with what the one before began. */
const joins =
  /^\s*(?:同时|此外|另外|与此同时|除此之外|除此以外|其中|还|并|[^，。；\d]{2,10}方面[，：,:]|在[^，。；\d]{2,16}(?:上|中|领域)[，,]|[一二三四五六七八九十]+[是要、]|（[一二三四五六七八九十\d]+）|\d{1,2}[.．、](?!\d))/u;
/** 2024年，将抓好以下工作：, and then a paragraph for each. */
const opens = /[：:]\s*$/u;
/**
 * Gives the function that, for the paragraphs of a document in order, tells of which plan of five years those right before it spoke:
 * “十四五”完成投资▯, and in the next: 高速公路新增▯.
 */
export function createPlanFollower(): (paragraph: Told) => string | undefined {
  const isSame = createSameHeading();
  let plan: string | undefined;
  return (paragraph) => {
    const { text } = paragraph;
    const before = isSame(paragraph) ? plan : undefined;
    plan = readPlanOf(text) ?? (tellsTime(text) ? undefined : before);
    return before;
  };
}

/** The last sentence of a paragraph. */
const lastSentence = /[^。]*。?\s*$/u;

/**
 * Gives the function that, for the paragraphs of a document in order, tells whether those right before it ended with a promise, and
 * none of them told that something was done: 全县计划完成投资▯, and in the next: 新增▯.
 */
export function createPromiseFollower(): (paragraph: Told) => boolean {
  const isSame = createSameHeading();
  let promises = false;
  return (paragraph) => {
    const { text } = paragraph;
    const before = isSame(paragraph) && promises;
    const [last = ''] = lastSentence.exec(text) ?? [];
    const goesOn = before && !tellsTime(text) && !finished.test(text);
    promises = goesOn || (intends.test(last) && !finished.test(last));
    return before;
  };
}

const aheadTime =
  /(?<=^|[。；，\n])\s*(?:会议(?:要求|强调|明确|指出)|(?:今年(?!以?来)|明年|来年|新的一年|下一步|下阶段|下半年|接下来))/gu;
const backTime = /(?<=^|[。；，\n])\s*(?:去年|上年|一年来|过去(?:的)?一年)/gu;
const anyYear = /(?<=^|[。；，\n])\s*((?:19|20)\d{2})年/gu;

/**
 * Gives the function that, for the paragraphs of a document in order, tells whether those before it in its section reported what was
 * done: the last time that they told is one that the document reports. 2019年，全省…。 and in the next paragraph 新改建▯.
 */
export function createReportFollower({
  plans,
  reviews,
}: Pick<Frontmatter, 'plans' | 'reviews'>): (paragraph: Told) => boolean {
  const isSame = createSameHeading();
  let reports = false;
  const isOf = (periods: readonly string[], year: string) => periods.some((one) => one.startsWith(year));
  return (paragraph) => {
    const { text } = paragraph;
    const before = isSame(paragraph) && reports;
    const told = [
      ...findAll(text, aheadTime).map(({ index }) => ({ index, isBack: false })),
      ...findAll(text, backTime).map(({ index }) => ({ index, isBack: true })),
      ...findAll(text, anyYear).map(({ 1: year = '', index }) => ({
        index,
        isBack: isOf(reviews, year) && !isOf(plans, year),
      })),
    ].sort((one, other) => one.index - other.index);
    reports = told.at(-1)?.isBack ?? before;
    return before && !told.some(({ isBack }) => !isBack);
  };
}

/** 二、主要任务 begins something of its own; （二）养护管理。… may go on. */
function isBareHeading({ id, section, text }: Told): boolean {
  return section === id && !/[，。；：:]/u.test(text);
}

/** In characters: beyond that, nobody remembers what time it was. */
const longest = 1500;

/**
 * Gives the function that, for the paragraphs of a document in order, tells what each goes on from: the text since the last paragraph
 * of its section that began something of its own. 今年，我县将加快建设。…, and the next: 同时，改造危桥▯. What looks another way than the one
 * before it (`hasTurned`) goes on from nothing.
 */
export function createGoingOn(): (paragraph: Told, hasTurned?: boolean) => string {
  const isSame = createSameHeading();
  let said = '';
  return (paragraph, hasTurned = false) => {
    const { text } = paragraph;
    const isBelow = isSame(paragraph) && !hasTurned;
    const goesOn = isBelow && (opens.test(said) || (joins.test(text) && !isBareHeading(paragraph)));
    const from = goesOn ? said : '';
    said = `${from}${from === '' ? '' : '\n'}${text}`.slice(-longest);
    return from;
  };
}
