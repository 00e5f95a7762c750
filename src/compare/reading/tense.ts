import type { Sentence } from './sentence.ts';

/** Whether a sentence tells what is to be done, or what was done. */
export type Tense = 'ahead' | 'back';

/** The section in which a sentence stands, as far as it tells of time. */
interface Above {
  readonly title: string;
  readonly stance: string;
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
/** The time that a sentence begins with. */
const beginning =
  /^[（(]?[一二三四五六七八九十\d]*[）)、.]?(?:(?<last>去年|上年)|(?<now>今年|本年)|截至|(?<year>\d{4})年(?!度?计划|以来))/u;

/**
 * Gives the function that reads it of the sentences of a document in their order: from the section, else from the sentence, else from
 * the one before it in its paragraph, which may have named a time, else from the document.
 */
export function createTenses(
  looks: Looks,
): (sentence: Sentence, part: Above | undefined) => Tense | undefined {
  let last: { readonly anchor: string; readonly tense: Tense | undefined } | undefined;
  return (sentence, part) => {
    const own = readOwn(sentence, looks);
    const carried = own ?? (last?.anchor === sentence.anchor ? last.tense : undefined);
    last = { anchor: sentence.anchor, tense: carried };
    if (part?.stance === 'outlook') return 'ahead';
    return carried ?? (backTitles.test(part?.title ?? '') ? 'back' : looks.tense);
  };
}

function readOwn({ text, lead }: Sentence, { tense, year: reported }: Looks): Tense | undefined {
  const [ahead, back] = [aheadWords.test(text), backWords.test(text)];
  if (ahead !== back) return ahead ? 'ahead' : 'back';
  const { last, now, year } = beginning.exec(text.slice(lead))?.groups ?? {};
  if (last !== undefined) return 'back';
  if (now !== undefined) return tense;
  if (year === undefined || reported === undefined) return undefined;
  return Number(year) > reported ? 'ahead' : 'back';
}
