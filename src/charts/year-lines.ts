import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { chartWidth, typeSize } from './bar-pairs.ts';
import { estimateWidth } from './text-width.ts';

/** What is known of one year. */
export interface YearData {
  readonly year: number;
  readonly target?: number;
  readonly result?: number;
  /** Whether the result covers a part of the year only: it is drawn apart from the line. */
  readonly isPartial?: boolean;
}

export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** Targets or results over the years. */
export interface DrawnLine {
  readonly kind: 'target' | 'result';
  /** Stands beside the last point. */
  readonly name: string;
  readonly path: string;
  readonly points: readonly DrawnPoint[];
  readonly partial: readonly DrawnPoint[];
  readonly nameAt?: DrawnPoint;
}

export interface YearLines {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly DrawnLine[];
}

const plotHeight = 150;
const top = 12;
const yearsHeight = 28;
const nameWidth = typeSize * 2 + 10;
/** Names of lines that end close to each other keep this far apart. */
const leastDistance = typeSize + 4;

/**
 * Draws targets and results of at least two years as lines. The scale begins at 0; a year without a number breaks the line.
 * @param data ascending
 * @param format writes a number of the axis
 * @param together what stands in the charts that are read together: they share the scale. Default: this chart alone
 */
export function drawYearLines(
  data: readonly YearData[],
  format: (value: number) => string,
  together: readonly Pick<YearData, 'target' | 'result'>[] = data,
): YearLines {
  const most = Math.max(0, ...together.flatMap(({ target = 0, result = 0 }) => [target, result])) || 1;
  const y = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([top + plotHeight, top]);
  const ticks = y.ticks(4).map((value) => ({ y: round(y(value)), text: format(value) }));
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => estimateWidth(text, typeSize)))) + 6;
  const right = chartWidth - nameWidth;
  const [first = 0, last = 0] = [data[0]?.year, data.at(-1)?.year];
  const x = scaleLinear()
    .domain([first, last])
    .range([left + 14, right - 8]);
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index).map(
    (year): YearData => data.find((one) => one.year === year) ?? { year },
  );
  const place = (year: number, value: number): DrawnPoint => ({ x: round(x(year)), y: round(y(value)) });
  const lines = [
    drawLine('target', '目标', all, ({ target }) => target, place),
    drawLine('result', '成果', all, ({ result, isPartial }) => (isPartial ? undefined : result), place),
  ];
  const partial = all.flatMap(({ year, result, isPartial }) =>
    isPartial && result !== undefined ? [place(year, result)] : [],
  );
  return {
    width: chartWidth,
    height: top + plotHeight + yearsHeight,
    plot: { left, right, top, bottom: top + plotHeight },
    ticks,
    years: pickYears(all).map(({ year }) => ({ x: round(x(year)), text: String(year) })),
    lines: nameLines(lines.map((one) => (one.kind === 'result' ? { ...one, partial } : one))),
  };
}

function drawLine(
  kind: DrawnLine['kind'],
  name: string,
  data: readonly YearData[],
  read: (one: YearData) => number | undefined,
  place: (year: number, value: number) => DrawnPoint,
): DrawnLine {
  const points = data.map((one): DrawnPoint | undefined => {
    const value = read(one);
    return value === undefined ? undefined : place(one.year, value);
  });
  const draw = line<DrawnPoint | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0);
  return {
    kind,
    name,
    path: draw(points) ?? '',
    points: points.filter((point) => point !== undefined),
    partial: [],
  };
}

/** Names stand right of the last points, and not upon each other. */
function nameLines(lines: readonly DrawnLine[]): DrawnLine[] {
  const x = chartWidth - nameWidth + 4;
  const [upper, lower] = lines
    .filter(({ points }) => points.length > 0)
    .toSorted((a, b) => endOf(a) - endOf(b))
    .map((one) => ({ kind: one.kind, y: endOf(one) }));
  const isClose = upper && lower && lower.y - upper.y < leastDistance;
  const middle = upper && lower ? (upper.y + lower.y) / 2 : 0;
  return lines.map((one) => {
    if (one.points.length === 0) return one;
    if (!isClose) return { ...one, nameAt: { x, y: endOf(one) } };
    const away = (one.kind === upper.kind ? -1 : 1) * (leastDistance / 2);
    return { ...one, nameAt: { x, y: round(middle + away) } };
  });
}

function endOf({ points }: DrawnLine): number {
  return points.at(-1)?.y ?? 0;
}

/** As many years as have room, the last always. */
function pickYears(data: readonly YearData[]): YearData[] {
  const step = Math.ceil((data.length - 1) / 4) || 1;
  return data.filter((_, index) => (data.length - 1 - index) % step === 0);
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
