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
  years: readonly Pick<PlaceYear, 'year' | 'plans' | 'reviews' | 'isOver'>[],
  { states }: LedgerSummary,
  silent: readonly Pick<Bureau, 'shortName'>[],
): Missing[] {
  const unplanned = years.filter(({ plans }) => plans.length === 0);
  const unreviewed = years.filter(({ reviews, isOver }) => reviews.length === 0 && isOver);
  const count = (state: LedgerState): number => states.find(({ id }) => id === state)?.count ?? 0;
  const promises = (state: LedgerState, text: string): Missing[] =>
    count(state) > 0 ? [{ kind: state, text: `${String(count(state))} 项承诺，${text}` }] : [];
  return [
    ...(unplanned.length > 0
      ? [{ kind: 'plans' as const, text: `没有收录${nameYears(unplanned)}的计划` }]
      : []),
    ...(unreviewed.length > 0
      ? [{ kind: 'reviews' as const, text: `没有收录${nameYears(unreviewed)}的总结` }]
      : []),
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
