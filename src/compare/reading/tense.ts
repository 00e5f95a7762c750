import type { Sentence } from './sentence.ts';

/** Whether a sentence tells what is to be done, or what was done. */
export type Tense = 'ahead' | 'back';

/** The section in which a sentence stands, as far as it tells of time. */
interface Above {
  readonly title: string;
  readonly stance: string;
}

/** Headings above what was done; in a plan they stand before what is planned. */
const backTitles = /回顾|总结|完成情况|工作情况|开展情况|进展|成效|成绩/u;
const aheadWords =
  /力争|确保|计划(?:完成|新|实施|投|建)|今年将|要求完成|拟(?:完成|投|新|建)|目标(?:是|为)|不少于|不低于/u;
const backWords = /同比|[比较](?:上一?年|去年)|超额|已(?:完成|建成)|全年(?:共|累计)|累计完成|占年?度?计划/u;

/**
 * Reads it from the section, else from the sentence, else from the document.
 * @param looks what the document does as a whole, if that is known
 */
export function readTense({ text }: Sentence, part: Above | undefined, looks?: Tense): Tense | undefined {
  if (part?.stance === 'outlook') return 'ahead';
  const [ahead, back] = [aheadWords.test(text), backWords.test(text)];
  if (ahead !== back) return ahead ? 'ahead' : 'back';
  return backTitles.test(part?.title ?? '') ? 'back' : looks;
}
