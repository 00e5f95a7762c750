import { findAll } from '../../text/find-all.ts';
import type { Sentence } from './sentence.ts';
import type { Tense } from './tense-kind.ts';

/** The section in which a sentence stands, as far as it tells of time. */
interface Above {
  readonly stance: string;
  /** What its heading says, or one above. */
  readonly tense?: Tense;
}

/** What a document does as a whole, as far as it is known. */
export interface Looks {
  readonly tense?: Tense;
  /** The last year of which it reports. */
  readonly year?: number;
}

/** Headings above what was done; in a plan they stand before what is planned. */
const backTitles = /回顾|总结|完成情况|工作情况|开展情况|进展|成效|成绩/u;
const aheadWords =
  /力争|确保|预计|计划(?:完成|新|实施|投|建)|今年将|要求完成|拟(?:完成|投|新|建)|目标(?:是|为)|不少于|不低于/u;
const backWords = /同比|[比较](?:上一?年|去年)|超额|已(?:完成|建成)|全年(?:共|累计)|累计完成|占年?度?计划/u;
/** A time that a clause begins with: 去年，…; 据介绍，去年…; 其中，2023年…. */
const times =
  /(?:^|[，：；“”])(?:其中|同时)?(?:(?<last>去年|上年|过去一年|过去的一年|一年来)|(?<now>今年|本年)|截至|(?<year>\d{4})年(?!度?计划|以来|[前底末至到]|[-—–~～]))/gu;

/** What a heading says of the sentences below it: 一、2023年主要工作 in a plan for 2024 stands above what was done. */
export function readTitle(title: string, reported: number | undefined): Tense | undefined {
  if (backTitles.test(title)) return 'back';
  const year = /(?<!\d)\d{4}(?=年)/u.exec(title)?.[0];
  if (year === undefined || reported === undefined) return undefined;
  return Number(year) > reported ? 'ahead' : 'back';
}

/**
 * Gives the function that reads it of the sentences of a document in their order: from the section, else from the sentence, else from
 * the one before it in its paragraph, which may have named a time, else from the document.
 */
export function createTenses(
  looks: Looks,
): (sentence: Sentence, part: Above | undefined) => Tense | undefined {
  let last: { readonly anchor: string; readonly tense: ReturnType<typeof readOwn> } | undefined;
  return (sentence, part) => {
    const own = readOwn(sentence, looks);
    const carried = own ?? (last?.anchor === sentence.anchor ? last.tense : undefined);
    last = { anchor: sentence.anchor, tense: carried };
    if (part?.stance === 'outlook') return 'ahead';
    if (carried === 'both') return undefined;
    return carried ?? part?.tense ?? looks.tense;
  };
}

/** `both` if it tells of the year before and of this one: 去年完成投资5亿元，今年计划完成6亿元. */
function readOwn(
  { text, matter, figures }: Sentence,
  { tense, year: reported }: Looks,
): Tense | 'both' | undefined {
  const found = findAll(text.slice(matter), times);
  const says = (name: string): boolean => found.some(({ groups }) => groups?.[name] !== undefined);
  if (says('last') && says('now')) return 'both';
  const [ahead, back] = [aheadWords.test(text), backWords.test(text)];
  if (ahead !== back) return ahead ? 'ahead' : 'back';
  // What stands behind a number tells of no more than what follows.
  const first = figures.find(({ unit }) => unit !== '年');
  const { groups } = found.find(({ index }) => !first || matter + index < first.start) ?? {};
  if (groups?.['last'] !== undefined) return 'back';
  if (groups?.['now'] !== undefined) return tense;
  const year = groups?.['year'];
  if (year === undefined || reported === undefined) return undefined;
  return Number(year) > reported ? 'ahead' : 'back';
}
