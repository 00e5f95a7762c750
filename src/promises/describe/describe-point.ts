import { describeDone, describePromise } from './describe-amount.ts';
import type { SeriesPoint } from '../subjects/series.ts';
import { isSilent, nameState } from '../states/state.ts';

/** A number and how it is written; what is said without a number has none. */
interface Described {
  readonly value?: number;
  readonly text: string;
}

/** A point of a series as a chart shows it: numbers with their units, and of a part of a year which part. */
export function describePoint(
  { promised, done, partial, row }: SeriesPoint,
  label: string,
): { label: string; target?: Described; result?: Described } {
  // What is not known says why.
  const doneText = describeDone(row) ?? (isSilent(row.state) ? `没有（${nameState(row.state)}）` : undefined);
  const note = partial === undefined ? '' : `（${partial.replaceAll(row.period.label, '')}）`;
  return {
    label,
    ...(promised !== undefined && { target: { value: promised, text: describePromise(row) ?? '' } }),
    ...(doneText !== undefined && {
      result: { ...(done !== undefined && { value: done }), text: doneText + note },
    }),
  };
}
