/** Heads of the columns of `RowCells.astro`; on a phone they stand before the values. */
export const rowHeads = ['目标', '成果', '完成情况'] as const;
