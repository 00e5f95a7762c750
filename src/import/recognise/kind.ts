import { getKind, type KindName } from '../../schema/kind.ts';
import { parsePeriod } from '../../text/period/period.ts';
import type { Looks } from './periods.ts';

/** Which side of a document that looks both ways is its main part. */
export type Side = 'plan' | 'summary';

/**
 * The kind of a document by its title and periods. A document that looks back and ahead is a summary, as offices name it first.
 * @param wanted what the webmaster says it is
 */
export function inferKind(title: string, looks: Looks, wanted?: Side): KindName {
  const side = wanted ?? (looks.reviews.length > 0 ? 'summary' : 'plan');
  const [period = ''] = side === 'summary' ? looks.reviews : looks.plans;
  const length = parsePeriod(period)?.kind;
  if (side === 'summary') {
    if (length === 'span') return '五年规划总结';
    if (length === 'half') return '半年总结';
    if (length === 'quarter') return '季度工作总结';
    return length === 'month' || isSpecial(title) ? '专项工作总结' : '年度工作总结';
  }
  if (length === 'span') return isSpecial(title) ? '专项计划' : '五年规划';
  if (isSpecial(title)) return '专项计划';
  if (length === 'half') return '半年工作计划';
  return /工作要点|要点$/u.test(title) ? '工作要点' : '年度工作计划';
}

export function sideOf(kind: KindName): Side {
  return getKind(kind).looks === 'back' ? 'summary' : 'plan';
}

/** Of one matter, not of the whole work of a year. */
function isSpecial(title: string): boolean {
  return /专项|行动(?:计划|方案)|实施方案|整治|攻坚/u.test(title);
}
