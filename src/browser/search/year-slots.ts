/** How a chart of years shares the room that it has. */
export interface YearSlots {
  /** Width of a year, in pixels. */
  readonly width: number;
  /** Whether a year has its name below; counted from the last, which always has. */
  readonly isNamed: (index: number) => boolean;
  /** Whether all numbers have room above the bars. */
  readonly hasNumbers: boolean;
}

const widest = 44;
/** Of a year's name, and of a digit, in the chart's letters, with some air. */
const nameWidth = 34;
const digitWidth = 7.5;

/**
 * Shares the room among years, so that all are seen at once on a phone, too; what has no room is left to the table.
 * @param count of years
 * @param most the largest number
 * @param room in pixels
 */
export function shareRoom(count: number, most: number, room: number): YearSlots {
  const width = Math.min(widest, Math.max(1, Math.floor((room / Math.max(1, count)) * 100) / 100));
  const step = Math.ceil(nameWidth / width);
  return {
    width,
    isNamed: (index) => (count - 1 - index) % step === 0,
    hasNumbers: String(most).length * digitWidth <= width,
  };
}
