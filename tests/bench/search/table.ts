/** One figure of the table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  readonly target?: string;
  /** Whether the target is met; missing if there is none. */
  readonly met?: boolean;
}

/** Rows as lines of text, in columns. Han characters are two columns wide. */
export function formatRows(rows: readonly Row[]): string[] {
  const lines = rows.map(({ measure, value, target = '', met }) => [
    measure,
    value,
    target,
    met === undefined ? '' : met ? 'met' : 'NOT MET',
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((cells) => widthOf(cells[column] ?? ''))),
  );
  return lines.map((cells) =>
    cells
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/u.test(character) ? 2 : 1), 0);
}

/** Middle, 95th percentile and greatest of several values. */
export function summarise(values: readonly number[]): { median: number; most95: number; most: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), most95: at(0.95), most: sorted.at(-1) ?? NaN };
}

/** `94.4 KB`, of 1,000 bytes. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
