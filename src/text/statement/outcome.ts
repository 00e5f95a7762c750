import { findAll } from '../find-all.ts';
import { findQuantities, type Quantity } from '../quantity/quantity.ts';
import { findReachedMilestones } from './milestone/milestone.ts';
import { findReachedStage } from './stage.ts';

const clause = /[^，,；;。！!？?\n\u3000\t]+/gu;

const lead =
  '(?:截至?(?:目前|\\d+月底?)|截止目前|至今|目前|现在|现已|现|实际|共|累计|全年|上半年|年底前?|(?:于|在)?(?:\\d+年)?\\d+月(?:份|底|初|中旬|上旬|下旬|\\d+日)?|该(?:路|桥|项目|工程)|年度|各项|任务|目标|计划任务|工程|项目|工作|建设|全线|全部|全面|均|都|也|同样|已|业已|早已|已经|如期|按期|按时|提前|顺利|圆满|超额)*';
const verb = '(?:完成|完工|竣工|建成|办结|通车|交工|投用|投入使用)';
const tail =
  '(?:了|全部|全年|年度|各项|建设|改造|任务|目标|工程|并|通过|验收|通车|投用|投入使用|投入运营|交付使用)*';
/**
 * A clause without a subject of its own speaks of what stands before it: ，已经全面完工; ，现已如期全部完工; ，均已建成通车. One with
 * a subject or an object speaks of that: ，路基已经完工; ，已完成招标.
 */
const allIsDone = new RegExp(`^${lead}${verb}${tail}$`, 'u');
const reachedSign = /已|均|全部|全面|如期|按期|提前|顺利|圆满|超额/u;
/** What a number counts: nothing but what was counted before. */
const counted = new RegExp(
  `^${lead}(?:完成|建成|完成率|占)(?:了|率|占|年度|全年|总|目标|任务|计划|数|投资|里程|的|为|达到|达)*$`,
  'u',
);
/** From here on it may be something else that is spoken of. */
const otherMatter = /施工|开工|在建|正在|启动|推进|未|尚|其余|剩余|去年|上年|往年/u;

/** How something ended, in the words of its sentence. */
export interface Outcome {
  readonly text: string;
  /** How much of it; missing where all is done. Offsets are into `text`. */
  readonly quantity?: Quantity;
}

/**
 * Whether a clause says of what stands before it that all of it is done.
 * @param names that are no other subject: 绕城公路已建成通车
 */
export function saysAllIsDone(words: string, names: readonly string[] = []): boolean {
  const text = withoutNames(words.trim(), names);
  return allIsDone.test(text) && reachedSign.test(text) && findReachedStage(text) === 'finished';
}

/**
 * Finds what a sentence says of how something ended that is marked in it, in the marked words or behind them:
 * 建设任务为60公里，现已如期全部完工 → 现已如期全部完工; 任务为60公里，实际完成52公里 → 实际完成52公里.
 */
export function findOutcome(
  sentence: string,
  marked: string,
  names: readonly string[] = [],
): Outcome | undefined {
  const start = sentence.indexOf(marked);
  if (start === -1) return undefined;
  const clauses = findAll(sentence.slice(start), clause);
  for (const [index, { 0: words, index: place }] of clauses.entries()) {
    const text = words.trim();
    const lead = sentence.slice(0, start + place);
    // The first clause names what is promised: 全面完工 and what it counts are the promise.
    const isSaid = index > 0 || /已|均/u.test(text);
    if (isSaid && saysAllIsDone(text, names) && findReachedMilestones(text, names, lead).length > 0)
      return { text: joinDone(clauses.slice(index), names) };
    if (index === 0) continue;
    const quantity = findCounted(text);
    if (quantity) return { text, quantity };
    if (place >= marked.length && otherMatter.test(text)) return undefined;
  }
  return undefined;
}

/** All that follows one another and says so: 全面完工，已经建成通车. */
function joinDone(clauses: readonly RegExpExecArray[], names: readonly string[]): string {
  const end = clauses.findIndex(([words]) => !saysAllIsDone(words, names));
  const done = clauses.slice(0, end === -1 ? clauses.length : end);
  const [first, last] = [done[0], done.at(-1)];
  return first && last ? first.input.slice(first.index, last.index + last[0].length).trim() : '';
}

/** The only number of a clause, if it counts what was counted before: 实际完成52公里, 完成率100%. */
function findCounted(text: string): Quantity | undefined {
  const [quantity, ...others] = findQuantities(text);
  if (!quantity || others.length > 0) return undefined;
  const rest = text.slice(quantity.end);
  const isCounted = counted.test(text.slice(0, quantity.start)) && /^(?:任务|目标)?$/u.test(rest);
  return isCounted && findReachedStage(text.replace(/完成率/u, '完成')) === 'finished' ? quantity : undefined;
}

/** The longest name first: another may be a part of it. */
function withoutNames(text: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), text);
}
