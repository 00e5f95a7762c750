import type { Bureau } from '../../schema/bureau.ts';
import type { ToldAbove } from './told-above.ts';

/** A report on a part of a year that this site lacks, and of which a bureau above writes that it was not sent in. */
export interface UnsentReport {
  /** Whose report it would be. */
  readonly bureau: Pick<Bureau, 'id' | 'shortName'>;
  readonly period: { readonly id: string; readonly label: string; readonly year: number };
  /** Short name of the bureau that writes so, and where. */
  readonly toldBy: string;
  readonly document: string;
  readonly paragraph: string;
}

/**
 * Nobody need report on a part of a year: that it is missing is told where a bureau above writes that it was not sent. Of one time the
 * nearest bureau above is named.
 */
export function findUnsent(bureau: UnsentReport['bureau'], told: readonly ToldAbove[]): UnsentReport[] {
  const all = told.flatMap(({ item, periods, unsent }) =>
    unsent === undefined
      ? []
      : periods
          .filter(({ kind }) => kind !== 'year' && kind !== 'span')
          .map(({ id, label, lastYear }) => ({
            bureau: { id: bureau.id, shortName: bureau.shortName },
            period: { id, label, year: lastYear },
            toldBy: item.bureau.shortName,
            document: item.id,
            paragraph: unsent,
          })),
  );
  return all.filter(({ period }, at) => all.findIndex((one) => one.period.id === period.id) === at);
}
