import type { Square } from '../../catalogue/squares.ts';
import type { Bureau } from '../../schema/bureau.ts';
import type { LedgerSummary } from '../lists/summary.ts';
import type { LedgerState } from '../states/state.ts';
import type { UnsentReport } from './unsent.ts';
import { nameYears } from './name-years.ts';

/** Something that this site does not have of a place. */
export interface Missing {
  readonly kind: 'plans' | 'reviews' | 'documents-below' | 'gaps-below' | LedgerState;
  readonly text: string;
}

/** What is held against what can be expected. */
export interface Expected {
  /** The years of the site, latest first, and what there is of the bureau for each: the squares of the matrix. */
  readonly years: readonly number[];
  readonly squares: readonly (readonly [Square, Square])[];
  readonly summary: LedgerSummary;
  /** Places below without a document, nor any below them. */
  readonly silent: readonly Pick<Bureau, 'id' | 'shortName'>[];
  /** Its reports on parts of years of which the bureaus above write that they were not sent in. */
  readonly unsent?: readonly UnsentReport[];
  /** Plan and report of each year, of each bureau below that has published something. */
  readonly below?: readonly (readonly (readonly [Square, Square])[])[];
}

/**
 * What is missing of a place, in words. It is missing on this site: whether it was published elsewhere, or done, nobody can know from
 * that. What the matrix shows as missing is missing here, and nothing else.
 */
export function listMissing({
  years,
  squares,
  summary,
  silent,
  unsent = [],
  below = [],
}: Expected): Missing[] {
  const lacking = (index: 0 | 1, hasPart: boolean): number[] =>
    years
      .filter((_, at) => {
        const square = squares[at]?.[index];
        return isMissing(square) && square.items.length > 0 === hasPart;
      })
      .toReversed();
  const documents = (kind: 'plans' | 'reviews', of: readonly number[], what: string): Missing[] =>
    of.length > 0 ? [{ kind, text: `没有收录${nameYears(of)}${what}` }] : [];
  const promises = (state: LedgerState, text: string): Missing[] => {
    const count = summary.states.find(({ id }) => id === state)?.count ?? 0;
    return count > 0 ? [{ kind: state, text: `${String(count)} 项承诺，${text}` }] : [];
  };
  return [
    ...documents('plans', lacking(0, false), '的计划'),
    ...documents('plans', lacking(0, true), '全年的计划'),
    ...documents('reviews', lacking(1, false), '的总结'),
    ...documents('reviews', lacking(1, true), '全年的总结'),
    ...unsent.map(describeUnsent),
    ...promises('unmentioned', '收录了总结，总结没有提到'),
    ...promises('mentioned', '收录了总结，总结提到了，没有说结果'),
    ...promises('no-report', '没有收录说到期限的总结'),
    ...(silent.length > 0 ? [describeSilent(silent)] : []),
    ...describeGapsBelow(below),
  ];
}

function describeUnsent({ period, toldBy }: UnsentReport): Missing {
  return { kind: 'reviews', text: `没有收录${period.label}的总结：${toldBy}的总结写明没有按时报来` };
}

/** What can be expected, is not here, and is not said by the bureau itself not to be published. */
function isMissing(square: Square | undefined): square is Square {
  return square !== undefined && square.isDue && !square.isWhole && square.unpublished === undefined;
}

/** What the bureaus below lack is theirs, and told on their pages; here only how much it is. */
function describeGapsBelow(below: readonly (readonly (readonly [Square, Square])[])[]): Missing[] {
  const counts = below.map((squares) =>
    ([0, 1] as const).map((index) => squares.filter((pair) => isMissing(pair[index])).length),
  );
  const lacking = counts.filter(([plans = 0, reviews = 0]) => plans + reviews > 0).length;
  if (lacking === 0) return [];
  const sum = (index: 0 | 1): number => counts.reduce((all, one) => all + (one[index] ?? 0), 0);
  const kinds = [
    ...(sum(0) > 0 ? [`计划 ${String(sum(0))} 件`] : []),
    ...(sum(1) > 0 ? [`总结 ${String(sum(1))} 件`] : []),
  ].join('、');
  const text = `下级有 ${String(lacking)} 个机构的文件还没有收齐，缺${kinds}`;
  return [{ kind: 'gaps-below', text }];
}

/** More names than this say no more than their number. */
const mostNames = 12;

function describeSilent(silent: Expected['silent']): Missing {
  const names = silent
    .slice(0, mostNames)
    .map(({ shortName }) => shortName)
    .join('、');
  const end = silent.length > mostNames ? `等 ${String(silent.length)} 个地方` : '';
  return { kind: 'documents-below', text: `没有收录${names}${end}的文件` };
}
