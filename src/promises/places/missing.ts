import type { Bureau } from '../../schema/bureau.ts';
import type { LedgerSummary } from '../lists/summary.ts';
import type { LedgerState } from '../states/state.ts';
import type { PlaceYear } from './place-years.ts';

/** Something that this site does not have of a place. */
export interface Missing {
  readonly kind: 'plans' | 'reviews' | 'documents-below' | LedgerState;
  readonly text: string;
}

/**
 * What is missing of a place, in words. It is missing on this site: whether it was published elsewhere, or done, nobody can know from
 * that. A report on a year that is not over is not missing.
 * @param silent places below without a document, nor any below them
 */
export function listMissing(
  years: readonly Pick<PlaceYear, 'year' | 'plans' | 'reviews' | 'isOver' | 'isReviewed'>[],
  { states }: LedgerSummary,
  silent: readonly Pick<Bureau, 'shortName'>[],
): Missing[] {
  const unplanned = years.filter(({ plans }) => plans.length === 0);
  const over = years.filter(({ isOver, isReviewed }) => isOver && !isReviewed);
  const unreviewed = over.filter(({ reviews }) => reviews.length === 0);
  const unfinished = over.filter(({ reviews }) => reviews.length > 0);
  const count = (state: LedgerState): number => states.find(({ id }) => id === state)?.count ?? 0;
  const promises = (state: LedgerState, text: string): Missing[] =>
    count(state) > 0 ? [{ kind: state, text: `${String(count(state))} 项承诺，${text}` }] : [];
  const documents = (kind: 'plans' | 'reviews', some: typeof over, what: string): Missing[] =>
    some.length > 0 ? [{ kind, text: `没有收录${nameYears(some)}${what}` }] : [];
  return [
    ...documents('plans', unplanned, '的计划'),
    ...documents('reviews', unreviewed, '的总结'),
    ...documents('reviews', unfinished, '说到年底的总结'),
    ...promises('unmentioned', '收录了总结，总结没有提到'),
    ...promises('no-report', '没有收录说到期限的总结'),
    ...(silent.length > 0 ? [{ kind: 'documents-below' as const, text: nameSilent(silent) }] : []),
  ];
}

/** Earliest first, as one counts. */
function nameYears(years: readonly { readonly year: number }[]): string {
  return years
    .map(({ year }) => `${String(year)}年`)
    .toReversed()
    .join('、');
}

/** More names than this say no more than their number. */
const mostNames = 12;

function nameSilent(silent: readonly Pick<Bureau, 'shortName'>[]): string {
  const names = silent
    .slice(0, mostNames)
    .map(({ shortName }) => shortName)
    .join('、');
  const end = silent.length > mostNames ? `等 ${String(silent.length)} 个地方` : '';
  return `没有收录${names}${end}的文件`;
}
