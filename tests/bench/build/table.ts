import type { Measurement } from './measure.ts';
import type { Way } from './project.ts';

/** At most so much of what the baseline takes. */
const targets = { seconds: 0.4, peakMegabytes: 0.45 } as const;

const labels: Readonly<Record<Way, string>> = {
  tongtu: '(a) this project',
  baseline: '(b) glob + mdx + remark',
};

type Results = Readonly<Record<Way, readonly Measurement[]>>;

/** The figures as lines of text. With several runs, medians, and the least and the greatest of each. */
export function formatTable(results: Results): string[] {
  const rows = [
    ['way', 'time (s)', 'CPU (s)', 'peak memory (MB)'],
    ...(['tongtu', 'baseline'] as const).map((way) => [
      labels[way],
      formatFigures(results[way], 'seconds', 1),
      formatFigures(results[way], 'cpuSeconds', 1),
      formatFigures(results[way], 'peakMegabytes', 0),
    ]),
    [
      'ratio (a) / (b)',
      formatRatio(results, 'seconds'),
      formatRatio(results, 'cpuSeconds'),
      formatRatio(results, 'peakMegabytes'),
    ],
    ['target', `≤ ${targets.seconds.toFixed(2)}`, '', `≤ ${targets.peakMegabytes.toFixed(2)}`],
    ['met', judge(results, 'seconds'), '', judge(results, 'peakMegabytes')],
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function formatFigures(measurements: readonly Measurement[], key: keyof Measurement, digits: number): string {
  const values = measurements.map((one) => one[key]);
  const middle = median(values).toFixed(digits);
  if (values.length < 2) return middle;
  return `${middle} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
}

function formatRatio(results: Results, key: keyof Measurement): string {
  return ratioOf(results, key).toFixed(2);
}

function judge(results: Results, key: keyof typeof targets): string {
  return ratioOf(results, key) <= targets[key] ? 'yes' : 'no';
}

function ratioOf({ tongtu, baseline }: Results, key: keyof Measurement): number {
  return median(tongtu.map((one) => one[key])) / median(baseline.map((one) => one[key]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] =
    sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (below + above) / 2;
}
