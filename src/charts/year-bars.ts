import { createAxis, leastSpan, round, type Axis } from './axis.ts';
import { estimateWidth, shortenToWidth } from './text-width.ts';

/** One number of a chart, and how it is written. */
export interface ChartValue {
  /** Missing where something is said, but no number that could be drawn: 全部完成. */
  readonly value?: number;
  /** 16公里, or in words why there is none. */
  readonly text: string;
  /** Where it was said. */
  readonly link?: string;
  /** Whether it covers a part of the year only. */
  readonly isPartial?: boolean;
}

/** What was promised and what was done in one year; neither where nothing is known of it. */
export interface ChartYear {
  readonly year: number;
  readonly target?: ChartValue;
  readonly result?: ChartValue;
  /** Words where there is no target, or neither. Default: `gapWords`. */
  readonly gap?: string;
}

/** The years of one bureau. */
export interface ChartPanel {
  readonly label: string;
  readonly years: readonly ChartYear[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar and its number, or the words that stand where there is none. */
export interface DrawnMark {
  readonly kind: 'target' | 'result' | 'gap';
  readonly isPartial: boolean;
  /** Nothing is drawn where there is no number. */
  readonly box?: Box;
  readonly text: string;
  readonly textX: number;
  /** Middle of the line. */
  readonly y: number;
  readonly link?: string;
}

export interface DrawnYear {
  readonly year: string;
  readonly y: number;
  readonly marks: readonly DrawnMark[];
}

export interface DrawnPanel {
  readonly label: string;
  readonly labelY: number;
  readonly width: number;
  readonly height: number;
  readonly years: readonly DrawnYear[];
  readonly axis: Pick<Axis, 'zero' | 'ticks'>;
  /** Lines of the axis, from here to there. */
  readonly plot: { readonly top: number; readonly bottom: number };
  /** Middle of the line of tick labels. */
  readonly tickY: number;
}

/** In units of the drawing, which is as wide as the narrowest screen: letters of 14 are 14 pixels high there. */
export const panelWidth = 320;
export const typeSize = 14;
const titleHeight = 28;
const line = 20;
const yearGap = 8;
const axisHeight = 24;
const barHeight = 12;
const barX = 46;
const textGap = 6;
/** The longest bar keeps that much, whatever its number is written like. */
const leastRange = 80;

/** Words where nothing is known. */
export const gapWords = { target: '未见公开目标', year: '本站没有标出这一年的数' } as const;

/**
 * Draws each bureau's years, one below the other: the target as a hollow bar, the result as a solid one below it, each with its number.
 * All panels are on one axis, which has 0 on it.
 * @param write an amount with its unit, or without
 * @param together what else is read beside these panels, on the same axis. Default: these alone
 */
export function drawYearBars(
  panels: readonly ChartPanel[],
  write: (value: number, hasUnit: boolean) => string,
  together: readonly ChartPanel[] = panels,
): DrawnPanel[] {
  const axis = fitAxis(
    together.flatMap(({ years }) => years.flatMap(listWritten)),
    write,
  );
  return panels.map((panel) => drawPanel(panel, axis));
}

/** The number of the longest bar; undefined if there is none. */
export function findLongest(panels: readonly ChartPanel[]): number | undefined {
  const numbers = panels.flatMap(({ years }) =>
    years.flatMap(({ target, result }) => [target?.value, result?.value].filter((one) => one !== undefined)),
  );
  return numbers.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
}

/** What is written for a year: each with a number stands behind its bar, others behind 0. */
function listWritten({ target, result, gap }: ChartYear): ChartValue[] {
  const words = target ? [] : [{ text: gap ?? (result ? gapWords.target : gapWords.year) }];
  return [...words, ...[target, result].filter((one) => one !== undefined)];
}

/** The largest scale at which every bar and the number behind it stay in the drawing. */
function fitAxis(values: readonly ChartValue[], write: (value: number, hasUnit: boolean) => string): Axis {
  const numbers = values.flatMap(({ value }) => value ?? []);
  const range = [Math.min(0, ...numbers), Math.max(0, ...numbers)] as const;
  const span = Math.max(range[1] - range[0], leastSpan);
  const room = panelWidth - barX - textGap;
  // A number stands behind its bar; behind 0 if the bar goes to the left.
  const scales = values.map(({ value, text }) => {
    const reach = Math.max(0, value ?? 0) - range[0];
    const free = Math.max(leastRange, room - estimateWidth(text, typeSize));
    return reach === 0 ? Infinity : free / reach;
  });
  const scale = Math.min(room / span, ...scales);
  const isWhole = numbers.every((number) => Number.isInteger(number));
  return createAxis(range, { from: barX, scale, end: panelWidth, size: typeSize, isWhole }, (value, isLast) =>
    write(value, isLast),
  );
}

function drawPanel({ label, years }: ChartPanel, axis: Axis): DrawnPanel {
  let top = titleHeight;
  const drawn = years.map((one): DrawnYear => {
    const marks = drawYear(one, top, axis);
    const y = top + line / 2;
    // Each year has room for two lines, so that those of panels side by side stand beside each other.
    top += 2 * line + yearGap;
    return { year: String(one.year), y, marks };
  });
  const bottom = Math.max(titleHeight, top - yearGap);
  return {
    label: shortenToWidth(label, panelWidth, typeSize),
    labelY: titleHeight / 2,
    width: panelWidth,
    height: bottom + axisHeight,
    years: drawn,
    axis: { zero: axis.zero, ticks: axis.ticks },
    plot: { top: titleHeight - 2, bottom: bottom + 2 },
    tickY: bottom + axisHeight / 2 + 2,
  };
}

function drawYear({ target, result, gap }: ChartYear, top: number, axis: Axis): DrawnMark[] {
  if (!target && !result) return [drawWords('gap', gap ?? gapWords.year, top + line / 2, axis)];
  return [
    target
      ? drawValue('target', target, top + line / 2, axis)
      : drawWords('gap', gap ?? gapWords.target, top + line / 2, axis),
    ...(result ? [drawValue('result', result, top + line * 1.5, axis)] : []),
  ];
}

function drawValue(kind: 'target' | 'result', one: ChartValue, y: number, axis: Axis): DrawnMark {
  const { value, text, link, isPartial = false } = one;
  if (value === undefined)
    return { ...drawWords(kind, text, y, axis), isPartial, ...(link !== undefined && { link }) };
  const end = axis.place(value);
  const [left, right] = [Math.min(axis.zero, end), Math.max(axis.zero, end)];
  const box = { x: left, y: y - barHeight / 2, width: round(right - left), height: barHeight };
  const textX = round(right + textGap);
  return {
    kind,
    isPartial,
    box,
    text: shortenToWidth(text, panelWidth - textX, typeSize),
    textX,
    y,
    ...(link !== undefined && { link }),
  };
}

function drawWords(kind: DrawnMark['kind'], text: string, y: number, axis: Axis): DrawnMark {
  const textX = axis.zero + textGap;
  return { kind, isPartial: false, text: shortenToWidth(text, panelWidth - textX, typeSize), textX, y };
}

const kindNames = { target: '目标', result: '成果', gap: '' } as const;

/** Name of the link of a mark: 2024年成果：27公里，看原句. */
export function nameMark(year: string, { kind, text }: DrawnMark): string {
  return `${year}年${kindNames[kind]}：${text}，看原句`;
}
