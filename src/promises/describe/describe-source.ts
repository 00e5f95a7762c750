import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';

/**
 * Whose words a result is, where they are another bureau's, and of which time, where that is not the line's own: 南屏市，2024年上半年.
 * Undefined where it is what one takes it for.
 */
export function describeSource(
  { item, period }: Saying,
  row: Pick<LedgerRow, 'bureau' | 'period'>,
): string | undefined {
  const told = [
    ...(item.bureau.id === row.bureau.id ? [] : [`${item.bureau.shortName}说`]),
    ...(period.id === row.period.id ? [] : [period.label]),
  ];
  return told.length > 0 ? told.join('，') : undefined;
}
