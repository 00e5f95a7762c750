import { findAll } from '../find-all.ts';
import { findQuantities, type Quantity } from '../quantity/quantity.ts';
import { cutSpan, type Span } from '../span.ts';

/** A share that does not follow from the two quantities beside it. */
export interface WrongShare extends Span {
  /** As written. */
  readonly planned: string;
  readonly done: string;
  /** The right percentage, with as many decimals as were written. */
  readonly correct: string;
}

/** In characters: beyond that, nobody sees what belongs together. */
const longest = 300;
const sentence = /[^。；;！？!?\n]+/gu;
/** What was reached stands behind one of these. */
const doneWord =
  /(?:完成|建成|完工|竣工|通车|实施|开工|到位|拨付|支付|下达|改造|整治)(?:了|投资|里程|公路|农村公路|资金|路面|路基)*$/u;
/** It is not what was planned that stands behind one of these. */
const doneBefore = /(?:已|累计|实际)(?:经|完成|建成|投入|到位)*$/u;
const shareWord =
  /(?:占|占比|占比为|占比达|完成率|完成率为|完成率达|完成率达到|进度|进度为|达|达到|完成|为|即)(?:了)?(?:年度|全年|年|总|目标|任务|计划|投资|里程|工程|建设|总量|总投资|总里程|总任务|任务数|目标任务|的)*$|^[（(]$/u;
/** These make the percentage one of something else. */
const otherShare =
  /增长|同比|提高|提升|下降|减少|增加|增幅|环比|超额|超|剩余|未|其中|较|比上|平均|补助|利率|合格/u;

/** Most sentences lack one of the three, and need not be read closely. */
const mayCompare =
  /^(?=.*[%％])(?=.*(?:完成|建成|完工|竣工|通车|实施|开工|到位|拨付|支付|下达|改造|整治)).*\d/su;

/**
 * Finds percentages that do not agree with a planned and a reached quantity in the same sentence: 新建16公里，已完成8.4公里，占62.5%.
 * Only where a sentence has these three and nothing else with that unit, and none of them is approximate. A percentage may be
 * rounded or cut off; amounts of money in 万元 and 亿元 are taken for rounded too.
 */
export function findWrongShares(text: string): WrongShare[] {
  if (!/[%％]/u.test(text)) return [];
  return findAll(text, sentence).flatMap(({ 0: part, index }) => {
    const found = part.length <= longest && mayCompare.test(part) ? judge(part) : undefined;
    return found ? [{ ...found, start: found.start + index, end: found.end + index }] : [];
  });
}

function judge(part: string): WrongShare | undefined {
  const all = findQuantities(part);
  const [share, ...others] = all.filter(({ unit }) => unit === '%');
  if (!share || !isExact(share) || others.length > 0) return undefined;
  const before = all.filter(({ start }) => start < share.start);
  const unit = before.at(-1)?.unit;
  const same = all.filter((one) => one.unit === unit && one !== share);
  const [first, second] = same;
  if (same.length !== 2 || !first || !second || second.start > share.start) return undefined;
  const pair = assign(part, first, second, share);
  if (!pair || otherShare.test(part.slice(pair.done.end, share.start))) return undefined;
  return compare(part, pair, share);
}

/** Which of the two was planned and which was reached: 计划16，完成8.4，占52.5% or 完成8.4，占计划16的52.5%. */
function assign(
  part: string,
  first: Quantity,
  second: Quantity,
  share: Quantity,
): { planned: Quantity; done: Quantity } | undefined {
  const beforeFirst = part.slice(0, first.start);
  const between = part.slice(first.end, second.start);
  const link = part.slice(second.end, share.start);
  if (
    doneWord.test(between) &&
    !doneBefore.test(beforeFirst) &&
    !beforeFirst.endsWith('完成') &&
    shareWord.test(link)
  )
    return { planned: first, done: second };
  if (
    /占[^，,]*(?:计划|任务|目标|总)[^，,]*$/u.test(between) &&
    /^的$/u.test(link) &&
    doneWord.test(beforeFirst)
  )
    return { planned: second, done: first };
  return undefined;
}

function compare(
  part: string,
  { planned, done }: { planned: Quantity; done: Quantity },
  share: ExactQuantity,
): WrongShare | undefined {
  if (!isExact(planned) || !isExact(done)) return undefined;
  if (planned.value <= 0 || done.value > planned.value * 2) return undefined;
  const places = countPlaces(share.text);
  const exact = (done.value / planned.value) * 100;
  const lowest = ((done.value - doubt(done)) / (planned.value + doubt(planned))) * 100;
  const highest = ((done.value + doubt(done)) / (planned.value - doubt(planned))) * 100;
  const step = 10 ** -places;
  const written = share.value;
  if (written > lowest - step + 1e-9 && written < highest + step - 1e-9) return undefined;
  if (Math.abs(written - exact) < 1e-9) return undefined;
  const correct = `${String(Number(exact.toFixed(Math.max(1, places))))}%`;
  return { ...cutSpan(part, share.start, share.end), planned: planned.text, done: done.text, correct };
}

/** Money in 万元 and 亿元 was rounded when it was written with a fraction; lengths and counts are what they are. */
function doubt({ text, unit }: Quantity): number {
  const places = countPlaces(text);
  if (places === 0 || !unit.endsWith('元')) return 0;
  const scale = text.includes('亿') ? 1e8 : text.includes('万') ? 1e4 : 0;
  return 0.5 * scale * 10 ** -places;
}

type ExactQuantity = Quantity & { readonly value: number };

/** Neither about nor a bound nor a range. */
function isExact(quantity: Quantity): quantity is ExactQuantity {
  const { value, min, max, approximate } = quantity;
  return value !== null && min === null && max === null && !approximate;
}

function countPlaces(text: string): number {
  return /[.．]([\d０-９]+)/u.exec(text)?.[1]?.length ?? 0;
}
