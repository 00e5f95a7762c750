import { z } from 'astro/zod';
import { refuse } from './explain.ts';

/** Ten names of two characters are as wide as a phone. */
const mostColumns = 10;
const mostRows = 20;

/** Where a place stands on a schematic map: column from the west, row from the north, both from 1. */
type Tile = readonly [column: number, row: number];

/**
 * The place of a bureau on the map of its parent. The map has no borders and no base: each place is one tile, and only what lies
 * beside what is told.
 */
export const tile = z
  .array(z.unknown())
  .superRefine((value, context) => {
    if (isTile(value)) return;
    refuse(context, {
      rule: 'invalid-value',
      message: `示意图上的格子“[${value.map(String).join(', ')}]”写得不对。`,
      advice: `请写成 [列, 行]，例如 [3, 2]：从西往东第几列（1 到 ${String(mostColumns)}），从北往南第几行（1 到 ${String(mostRows)}）。`,
    });
  })
  .meta({
    title: '示意图上的格子',
    description: '上级机构页面的示意图里，它在从西往东第几列、从北往南第几行，例如 [3, 2]。',
    items: { type: 'integer', minimum: 1 },
    minItems: 2,
    maxItems: 2,
  })
  .transform((value) => value as [number, number]);

function isTile(value: readonly unknown[]): value is Tile {
  const [column, row] = value;
  return value.length === 2 && isFrom1To(mostColumns, column) && isFrom1To(mostRows, row);
}

function isFrom1To(most: number, value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}
