import { units } from '../../text/quantity/unit-table.ts';

/** Units of time: 春节七天 counts nothing, it tells when. */
export const durations: ReadonlySet<string> = new Set(
  units.filter(({ kind }) => kind === 'duration').map(({ name }) => name),
);
