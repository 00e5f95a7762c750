import { relateCounts } from '../measures/counts.ts';
import type { CountedFigure } from './counted-figure.ts';

/** A measure says more surely than the words of a sum what is counted. */
export function mayCountSame(one: CountedFigure, other: CountedFigure): boolean {
  const relation = relateCounts(one.counts, other.counts);
  const isOtherSort = relation === 'apart' && one.counts?.measure === other.counts?.measure;
  // 旅客周转量 below 公路 and below 水路 are two measures.
  const isOther = areSure(one, other) && areOfOtherWays(one, other);
  if (addUpSame(one, other)) return !isOtherSort && !isOther;
  const addUpOther = one.sum !== undefined && other.sum !== undefined;
  return relation === 'same' ? areSure(one, other) || !addUpOther : relation !== 'apart' && !addUpOther;
}

/** Whether one counts what goes by road, and the other what goes by water, by rail or by air. */
function areOfOtherWays({ counts: one }: CountedFigure, { counts: other }: CountedFigure): boolean {
  const [some, others] = [one, other].map((counts) => way.exec(counts?.measure ?? '')?.[0]);
  return some !== undefined && others !== undefined && some !== others;
}

const way = /^(?:road|waterway|railway|airport)(?=-)/u;

function areSure(one: CountedFigure, other: CountedFigure): boolean {
  return one.counts?.isSure === true && other.counts?.isSure === true;
}

/** Whether both add up or measure the same; a part of it is something else. */
export function countSame(one: CountedFigure, other: CountedFigure): boolean {
  const isOfWhole = one.sum?.endsWith(' ') !== false && !partlyNamed.has(one.sum ?? '');
  // 其中公路47亿元 is all of roads.
  if (one.sense !== other.sense && (one.sense === 'part' || other.sense === 'part') && isOfWhole)
    return false;
  return addUpSame(one, other) || (areSure(one, other) && relateCounts(one.counts, other.counts) === 'same');
}

/** What is a part by its own name, 其中 or not. */
const partlyNamed: ReadonlySet<string> = new Set(['外贸吞吐量 ', '集装箱吞吐量 ']);

function addUpSame(one: CountedFigure, other: CountedFigure): boolean {
  return one.sum !== undefined && one.sum === other.sum;
}
