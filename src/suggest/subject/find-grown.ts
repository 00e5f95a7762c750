import { isOverOther } from './over-other.ts';
import { readRole } from '../reading/quantity-role.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from './carry.ts';
import type { Subject } from './choose-subject.ts';

/** Whether its growth is counted by another measure: 交通建设投资 → 交通建设投资同比增长. */
const growthOf = /同比增长$/u;

/** What fell, or grew so much on the average, has no such measure. */
const other = /降|减少|负|年均|平均/u;
/** 完成年度目标任务150亿元的101.7%: no other number of its own. */
const ofTask = /^[^，]*(?:目标|计划|任务)[^，]*的/u;

/**
 * 完成投资9亿元，为年计划的103%，同比增长12%: what grew is what was counted last in the sentence, if it is all that is counted there but
 * shares and by how much more it is.
 */
export function findGrown(before: readonly Before[], reading: Reading, part: Part): Subject | undefined {
  if (before.length === 0) return undefined;
  const { parts, names } = reading;
  const roleOf = (one: Part) => readRole(reading.lookAround(one).own, one.quantity?.unit);
  if (part.quantity?.unit !== '%' || roleOf(part) !== 'growth') return undefined;
  if (other.test(reading.lookAround(part).own) || isOverOther(reading, part)) return undefined;
  const promised = new Set(before.filter(({ kind }) => kind === 'target').map(({ start }) => start));
  const counted = parts
    .slice(0, parts.indexOf(part))
    .filter(
      (one) => one.sentence === part.sentence && isCounted(one, roleOf(one)) && !promised.has(one.start),
    );
  const isNew = (start: number) =>
    start > (counted.at(-1)?.start ?? 0) && !ofTask.test(reading.text.slice(start, part.start));
  if ([...promised].some(isNew) || reading.text.slice(counted.at(-1)?.end, part.end).includes('分别'))
    return undefined;
  const last = before.findLast(({ kind }) => kind === 'result');
  const base = counted.at(-1);
  if (!last || base?.start !== last.start) return undefined;
  const name = names.byUnit.get(base.quantity?.unit ?? '')?.find((one) => one.measure.id === last.measure)
    ?.measure.name;
  const growth = names.byUnit
    .get('%')
    ?.find(({ measure }) => measure.name.endsWith('同比增长') && measure.name.replace(growthOf, '') === name);
  if (!growth) return undefined;
  return { measure: growth.measure.id, ...(last.doubt !== undefined && { doubt: last.doubt }) };
}

function isCounted({ quantity }: Part, role: string): boolean {
  return quantity !== undefined && quantity.unit !== '%' && role === 'amount';
}
