import { findQuantities } from '../quantity/quantity.ts';
import { findReachedStage } from './stage.ts';

const clause = /[^，,；;。！!？?\n\u3000\t]+/gu;

/**
 * A clause without a subject of its own speaks of what stands before it: ，已经全面完工; ，现已如期全部完工; ，均已建成通车. One with
 * a subject speaks of that: ，路基已经完工.
 */
const withoutSubject =
  /^(?:目前|现在|现|至今|截至目前|截止目前|年底前?|全部|全面|均|都|也|同样|已|业已|早已|已经|现已|如期|按期|按时|提前|顺利|圆满|任务|工程|项目|工作|建设)*(?:完成|完工|竣工|建成|办结|通车|交工|投用|投入使用)/u;
const otherMatter = /施工|开工|在建|正在|启动|推进|未|尚|其余|剩余/u;
const reachedSign = /已|均|全部|全面|如期|按期|提前|顺利|圆满/u;

/** Whether a clause says of what stands before it, without naming it, that all of it is done. */
export function saysAllIsDone(words: string): boolean {
  const text = words.trim();
  return (
    withoutSubject.test(text) &&
    reachedSign.test(text) &&
    findReachedStage(text) === 'finished' &&
    findQuantities(text).length === 0
  );
}

/**
 * Finds what a sentence says, behind marked words, of how it ended: 建设任务为60公里，现已如期全部完工 → 现已如期全部完工. Only
 * where it says that all is done.
 */
export function findOutcome(sentence: string, marked: string): string | undefined {
  const start = sentence.indexOf(marked);
  if (start === -1) return undefined;
  const rest = sentence.slice(start + marked.length);
  for (const [found] of rest.matchAll(clause)) {
    if (saysAllIsDone(found)) return found.trim();
    // From here on it may be something else that is spoken of.
    if (otherMatter.test(found)) return undefined;
  }
  return undefined;
}
