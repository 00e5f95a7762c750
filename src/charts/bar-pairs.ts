import { scaleLinear } from 'd3-scale';
import { estimateWidth } from './text-width.ts';

/** One number of a chart, and how it is written. */
export interface ChartValue {
  /** Missing where something is said, but no number that could be drawn: 目标的40%. */
  readonly value?: number;
  /** 16公里. */
  readonly text: string;
}

/** What was promised and what was done, of one bureau or of one year. */
export interface PairData {
  /** Stands above the two bars. */
  readonly label: string;
  readonly target?: ChartValue;
  readonly result?: ChartValue;
}

/** A bar and the words around it. */
export interface DrawnBar {
  readonly kind: 'target' | 'result';
  /** 目标 or 成果: before the bar, so that nobody has to tell colours apart. */
  readonly name: string;
  /** Middle of the line: of the words, and of the bar. */
  readonly y: number;
  /** Nothing is drawn where nothing is known. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly text: string;
  readonly textX: number;
}

export interface DrawnPair {
  readonly label: string;
  readonly labelY: number;
  readonly bars: readonly DrawnBar[];
}

export interface BarPairs {
  readonly width: number;
  readonly height: number;
  readonly pairs: readonly DrawnPair[];
}

/** In units of the drawing, which is as wide as the narrowest screen: letters of 14 are 14 pixels high there. */
export const chartWidth = 320;
export const typeSize = 14;
const line = 24;
const gap = 12;
const barHeight = 14;
const barX = typeSize * 2 + 8;
const textGap = 6;
const missing = { target: '未见公开目标', result: '没有说结果' } as const;

/**
 * Draws pairs of horizontal bars, one below the other, on one scale that begins at 0.
 * @param together what stands in the charts that are read together: their bars share the scale. Default: this chart alone
 */
export function drawBarPairs(data: readonly PairData[], together: readonly PairData[] = data): BarPairs {
  const values = together
    .flatMap(({ target, result }) => [target, result])
    .filter((one) => one !== undefined);
  const longest = Math.max(0, ...values.map(({ text }) => estimateWidth(text, typeSize)));
  const scale = scaleLinear()
    .domain([0, Math.max(0, ...values.map(({ value = 0 }) => value)) || 1])
    .range([0, Math.max(line, chartWidth - barX - textGap - longest)]);
  const pairHeight = 3 * line + gap;
  const pairs = data.map(({ label, target, result }, index): DrawnPair => {
    const top = index * pairHeight;
    const draw = (
      kind: DrawnBar['kind'],
      name: string,
      value: ChartValue | undefined,
      y: number,
    ): DrawnBar => {
      if (value?.value === undefined)
        return { kind, name, y, text: value?.text ?? missing[kind], textX: barX };
      const width = round(Math.max(0, scale(value.value)));
      const box = { x: barX, y: y - barHeight / 2, width, height: barHeight };
      return { kind, name, y, box, text: value.text, textX: round(barX + width + textGap) };
    };
    return {
      label,
      labelY: top + line / 2,
      bars: [
        draw('target', '目标', target, top + line * 1.5),
        draw('result', '成果', result, top + line * 2.5),
      ],
    };
  });
  return { width: chartWidth, height: Math.max(line, data.length * pairHeight - gap), pairs };
}

/** Hundredths are finer than any screen. */
function round(value: number): number {
  return Number(value.toFixed(2));
}

/** The chart in words: 2023年：目标 16公里，成果 8.4公里。 */
export function describePairs(data: readonly PairData[]): string {
  return data
    .map(
      ({ label, target, result }) =>
        `${label}：${target ? `目标 ${target.text}` : missing.target}，${result ? `成果 ${result.text}` : missing.result}。`,
    )
    .join('');
}
