import { bureauLevels } from '../../schema/bureau.ts';
import { addsUp } from '../../schema/measure.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked, isUpperLimit } from '../sayings/saying.ts';

/** The largest promises of one year, level by level in turn. */
export interface LargestPromises {
  readonly year: number;
  readonly lines: readonly LedgerRow[];
  /** Those of which no other bureau of the level promises the same measure: nothing is the largest of one. */
  readonly alone: readonly LedgerRow[];
}

/** A bureau has no more of them, as long as there are enough others. */
export const mostOfBureau = 2;

/**
 * Finds the largest promises of the latest year that has any. Numbers of different measures cannot be compared, nor those of a province
 * and of a county: so it is the largest of each measure among the bureaus of one level, for the whole year, no part of a project. The
 * levels take turns, and in each the measures that most bureaus promise come first: one level does not fill the list. Rates, limits
 * (不超过) and what stands at the end of a year have no largest; what is but considered or listed is no promise yet; a revoked
 * document's holds no more.
 * @param lines in the order of the ledger, which decides between equals
 * @param lastYear years after it are left out: a year that was mistyped is not this year
 */
export function findLargestPromises(
  lines: readonly LedgerRow[],
  most: number,
  lastYear = Infinity,
): LargestPromises | undefined {
  const promises = lines.filter(
    (line) => !line.project && isLargeable(line) && line.period.firstYear <= lastYear,
  );
  if (promises.length === 0) return undefined;
  const year = Math.max(...promises.map(({ period }) => period.firstYear));
  const own = promises.filter(({ period }) => period.firstYear === year);
  const chosen = takeTurns(rankByLevel(own), most);
  const alone = chosen.filter(({ measure, bureau }) =>
    own.every(
      (other) =>
        other.measure?.id !== measure?.id ||
        other.bureau.level !== bureau.level ||
        other.bureau.id === bureau.id,
    ),
  );
  return { year, lines: chosen, alone };
}

/** The largest of each measure, for each level from the top down; the measures that most bureaus promise first. */
function rankByLevel(promises: readonly LedgerRow[]): LedgerRow[][] {
  const measures = [...Map.groupBy(promises, ({ measure }) => measure?.id).values()].sort(
    (a, b) => b.length - a.length,
  );
  return bureauLevels
    .map((level) =>
      measures.flatMap((group) =>
        group
          .filter(({ bureau }) => bureau.level === level)
          .toSorted((a, b) => (b.promised ?? 0) - (a.promised ?? 0))
          .slice(0, 1),
      ),
    )
    .filter((ranked) => ranked.length > 0);
}

/** One of each level in turn: of a measure that is not in the list yet, if there is one. */
function takeTurns(levels: readonly (readonly LedgerRow[])[], most: number): LedgerRow[] {
  const bureaus = new Set(levels.flat().map(({ bureau }) => bureau.id)).size;
  const mostOfOne = Math.max(mostOfBureau, Math.ceil(most / bureaus));
  const chosen: LedgerRow[] = [];
  let isOver = false;
  while (!isOver && chosen.length < most) {
    isOver = true;
    for (const level of levels) {
      const free = level.filter(
        (line) =>
          !chosen.includes(line) &&
          chosen.filter(({ bureau }) => bureau.id === line.bureau.id).length < mostOfOne,
      );
      const next =
        free.find((line) => !chosen.some(({ measure }) => measure?.id === line.measure?.id)) ?? free[0];
      if (!next || chosen.length === most) continue;
      chosen.push(next);
      isOver = false;
    }
  }
  return chosen;
}

function isLargeable({
  measure,
  period,
  promised,
  targets: [holds],
  commitment = 'firm',
}: LedgerRow): boolean {
  return (
    measure !== undefined &&
    addsUp(measure) &&
    period.kind === 'year' &&
    promised !== undefined &&
    holds !== undefined &&
    !isRevoked(holds) &&
    !isUpperLimit(holds) &&
    commitment !== 'considered' &&
    commitment !== 'listed'
  );
}
