import { createElement, createSvgElement } from '../elements.ts';
import { shareRoom } from './year-slots.ts';

const height = 120;
const labels = 22;

/**
 * Documents per year as bars; each bar is a link that narrows the search to its year. The same numbers and links stand in a table:
 * those of the bars are for the pointer and no stops of the keyboard.
 * @param years year → documents, ascending
 * @param linkTo address of the search narrowed to a year
 * @param room width that the chart may have, in pixels
 */
export function renderChart(
  years: ReadonlyMap<number, number>,
  linkTo: (year: number) => string,
  room: number,
): HTMLElement[] {
  const all = [...years.keys()];
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const most = Math.max(...years.values());
  const { width: slot, isNamed, hasNumbers } = shareRoom(range.length, most, room);
  const air = Math.min(6, slot / 8);
  const bars = range.map((year, index) => {
    const count = years.get(year) ?? 0;
    const size = Math.round((count / most) * (height - labels));
    const label = `${String(year)}年 ${String(count)} 件`;
    const middle = index * slot + slot / 2;
    const parts = [
      // The name of the link. An `aria-label` would have to repeat the numbers in the order in which they are drawn.
      createSvgElement('title', {}, `${label}，只看这一年`),
      createSvgElement('rect', {
        x: index * slot,
        y: 0,
        width: slot,
        height: height + labels,
        class: 'chart__slot',
      }),
      createSvgElement('rect', {
        x: index * slot + air,
        y: height - size,
        width: slot - 2 * air,
        height: size,
        class: 'chart__bar',
      }),
      ...(hasNumbers
        ? [
            createSvgElement(
              'text',
              { x: middle, y: height - size - 5, class: 'chart__label' },
              String(count),
            ),
          ]
        : []),
      ...(isNamed(index)
        ? [createSvgElement('text', { x: middle, y: height + 16, class: 'chart__label' }, String(year))]
        : []),
    ];
    return count === 0
      ? createSvgElement('g', {}, ...parts.slice(1))
      : createSvgElement('a', { href: linkTo(year), tabindex: -1 }, ...parts);
  });
  const width = range.length * slot;
  const svg = createSvgElement(
    'svg',
    {
      viewBox: `0 0 ${String(width)} ${String(height + labels)}`,
      width,
      height: height + labels,
      role: 'group',
      'aria-label': '各年的文件数',
    },
    ...bars,
  );
  const rows = [...years].map(([year, count]) =>
    createElement(
      'tr',
      {},
      createElement('th', { scope: 'row' }, createElement('a', { href: linkTo(year) }, `${String(year)}年`)),
      createElement('td', {}, String(count)),
    ),
  );
  const table = createElement(
    'table',
    {},
    createElement(
      'thead',
      {},
      createElement(
        'tr',
        {},
        createElement('th', { scope: 'col' }, '年度'),
        createElement('th', { scope: 'col' }, '文件数'),
      ),
    ),
    createElement('tbody', {}, ...rows),
  );
  // On a phone the first result comes before it.
  const open = matchMedia('(width >= 40rem)').matches;
  return [
    createElement(
      'details',
      { class: 'search-years', open },
      createElement('summary', {}, '各年的文件数'),
      createElement('div', { class: 'chart' }, svg),
      createElement('details', {}, createElement('summary', {}, '表格'), table),
    ),
  ];
}
