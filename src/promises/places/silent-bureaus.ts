import type { Bureau } from '../../schema/bureau.ts';
import { nameYears } from './name-years.ts';
import type { LedgerRow } from '../rows/row.ts';

/** Promises of one bureau of which no result is known, and whom one can ask. */
export interface SilentBureau extends Pick<Bureau, 'id' | 'shortName' | 'homepage' | 'requests'> {
  readonly count: number;
  /** 2022年、2023年: when they were due, hence the reports in which it would stand. */
  readonly years: string;
}

/** By bureau, in the order of the lines, those first that leave most of them open. */
export function listSilentBureaus(
  rows: readonly { readonly bureau: Bureau; readonly due: LedgerRow['due'] }[],
): SilentBureau[] {
  return [...Map.groupBy(rows, ({ bureau }) => bureau.id).values()]
    .flatMap((own): SilentBureau[] => {
      const bureau = own[0]?.bureau;
      if (!bureau) return [];
      const years = [...new Set(own.map(({ due }) => Number(due.slice(0, 'YYYY'.length))))].sort(
        (a, b) => a - b,
      );
      const { id, shortName, homepage, requests } = bureau;
      return [
        {
          id,
          shortName,
          count: own.length,
          years: nameYears(years),
          ...(homepage !== undefined && { homepage }),
          ...(requests !== undefined && { requests }),
        },
      ];
    })
    .sort((a, b) => b.count - a.count);
}
