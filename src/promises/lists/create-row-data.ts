import type { Catalogue } from '../../catalogue/catalogue.ts';
import { periodMonths, periodYears } from '../../text/period/period.ts';
import { nameRow } from '../rows/name-row.ts';
import { statesOf } from './facets.ts';
import type { RowData } from './row-data.ts';
import type { LedgerRow } from '../rows/row.ts';
import { ledgerStates } from '../states/state.ts';
import { isReserved } from './summary.ts';

/** Gives what a script must know of each line. */
export function createRowData(
  rows: readonly LedgerRow[],
  { tree }: Pick<Catalogue, 'tree'>,
): ReadonlyMap<LedgerRow, RowData> {
  const places = new Map(tree.order.map((id, index) => [id, index]));
  return new Map(
    rows.map((row, place) => {
      const [first, last] = periodMonths(row.period);
      const data = {
        facets: {
          state: statesOf(row),
          year: periodYears(row.period).map(String),
          topic: row.topic ? [row.topic.id] : [],
          bureau: [...tree.ancestors(row.bureau.id).map(({ id }) => id), row.bureau.id],
        },
        place,
        name: nameRow(row),
        bureau: places.get(row.bureau.id) ?? 0,
        period: [last, first] as const,
        state: ledgerStates.findIndex(({ id }) => id === row.state),
        ...(row.share !== undefined && { share: row.share }),
        ...(isReserved(row) && { isReserved: true as const }),
        ...(row.late && { isLate: true as const }),
        ...(row.partOf && { isPart: true as const }),
      };
      return [row, data];
    }),
  );
}
