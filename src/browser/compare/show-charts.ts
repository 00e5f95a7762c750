import { drawYearBars, nameMark, type DrawnMark, type DrawnPanel } from '../../charts/year-bars.ts';
import { describeGap, describeYear, writeTick } from '../../promises/describe/describe-year.ts';
import { createElement, createSvgElement } from '../elements.ts';
import { listYears, type Comparison } from './comparison.ts';

/** The chosen bureaus on one axis; a year without a number stays, and says so. */
export function drawComparison({ measure, bureaus, years }: Comparison, base: string): DrawnPanel[] {
  const panels = bureaus.map((bureau) => ({
    label: bureau.shortName,
    years: listYears(years).map((year) => {
      const found = bureau.years.find((one) => one.year === year);
      return found ? describeYear(found, measure.unit, base) : describeGap(year, bureau.span);
    }),
  }));
  return drawYearBars(panels, writeTick(measure.unit));
}

/** The same as `src/components/charts/YearBars.astro` draws at build time. */
export function renderCharts(panels: readonly DrawnPanel[], title: string): HTMLElement[] {
  return panels.map((panel) => createElement('li', {}, renderPanel(panel, title)));
}

function renderPanel({ width, height, label, labelY, years, axis, plot, tickY }: DrawnPanel, title: string) {
  return createSvgElement(
    'svg',
    {
      class: 'year-bars',
      role: 'group',
      'aria-label': `${label}：${title}`,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
    },
    write(label, 0, labelY, 'year-bars__label'),
    ...axis.ticks.map(({ x, text }) =>
      createSvgElement(
        'g',
        { 'aria-hidden': 'true' },
        createSvgElement('path', {
          class: `year-bars__grid${x === axis.zero ? ' year-bars__grid--zero' : ''}`,
          d: `M${String(x)} ${String(plot.top)}V${String(plot.bottom)}`,
        }),
        write(text, x, tickY, 'year-bars__soft', 'middle'),
      ),
    ),
    ...years.flatMap(({ year, y, marks }) => [
      write(year, 0, y, 'year-bars__soft'),
      ...marks.map((mark) => renderMark(year, mark)),
    ]),
  );
}

function renderMark(year: string, mark: DrawnMark): SVGElement {
  const { kind, isPartial, box, text, textX, y, link } = mark;
  const parts = [
    ...(box
      ? [
          createSvgElement('rect', {
            ...box,
            class: `year-bars__bar year-bars__bar--${kind}${isPartial ? ' year-bars__bar--partial' : ''}`,
          }),
        ]
      : []),
    write(text, textX, y, `year-bars__value${box ? '' : ' year-bars__soft'}`),
  ];
  if (link === undefined) return createSvgElement('g', {}, ...parts);
  const name = createSvgElement('title', {}, nameMark(year, mark));
  // The table beside it has the same links for the keyboard.
  return createSvgElement('a', { href: link, tabindex: -1 }, name, ...parts);
}

function write(text: string, x: number, y: number, className: string, anchor = 'start'): SVGElement {
  return createSvgElement(
    'text',
    { class: className, x, y, 'text-anchor': anchor, 'dominant-baseline': 'central' },
    text,
  );
}
