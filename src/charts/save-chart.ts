import { panelWidth, typeSize, type DrawnMark, type DrawnPanel } from './year-bars.ts';

/** Colours of a saved picture: it is laid into papers, which are white. */
const ink = '#1b1f24';
const soft = '#4d565f';
const grid = '#d3dae1';
const margin = 16;
const gap = 24;
const lineHeight = 22;

/** What stands around the panels. */
export interface ChartWords {
  readonly title: string;
  /** What hollow and solid bars mean, and the unit. */
  readonly legend: string;
  /** Whose numbers these are, and where they are. */
  readonly source: readonly string[];
}

/** A picture of its own: panels side by side, with title, legend and source, without a style sheet or a font of its own. */
export function writeChart(panels: readonly DrawnPanel[], words: ChartWords, accent: string): string {
  const columns = Math.min(3, Math.max(1, panels.length));
  const width = 2 * margin + columns * panelWidth + (columns - 1) * gap;
  const rowHeight = Math.max(0, ...panels.map(({ height }) => height)) + gap / 2;
  const top = margin + 2 * lineHeight + 8;
  const bottom = top + Math.ceil(panels.length / columns) * rowHeight;
  const height = bottom + words.source.length * lineHeight + margin;
  const placed = panels.map((panel, index) => {
    const x = margin + (index % columns) * (panelWidth + gap);
    const y = top + Math.floor(index / columns) * rowHeight;
    return `<g transform="translate(${String(x)} ${String(y)})">${writePanel(panel, accent)}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}" font-family="sans-serif" font-size="${String(typeSize)}" fill="${ink}">`,
    `<title>${escape(words.title)}</title>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    writeText(words.title, margin, margin + lineHeight / 2, 'font-size="18" font-weight="600"'),
    writeText(words.legend, margin, margin + lineHeight * 1.5 + 4, `fill="${soft}"`),
    ...placed,
    ...words.source.map((text, index) =>
      writeText(text, margin, bottom + lineHeight * (index + 0.5), `fill="${soft}" font-size="12"`),
    ),
    '</svg>\n',
  ].join('\n');
}

function writePanel({ label, labelY, years, axis, plot, tickY }: DrawnPanel, accent: string): string {
  const { top, bottom } = plot;
  return [
    writeText(label, 0, labelY, 'font-weight="600"'),
    ...axis.ticks.map(
      ({ x, text }) =>
        `<path d="M${String(x)} ${String(top)}V${String(bottom)}" stroke="${x === axis.zero ? soft : grid}"/>` +
        writeText(text, x, tickY, `text-anchor="middle" fill="${soft}"`),
    ),
    ...years.flatMap(({ year, y, marks }) => [
      writeText(year, 0, y, `fill="${soft}"`),
      ...marks.map((mark) => writeMark(mark, accent)),
    ]),
  ].join('');
}

function writeMark({ kind, isPartial, box, text, textX, y }: DrawnMark, accent: string): string {
  const stroke = kind === 'target' ? soft : accent;
  const fill = kind === 'target' || isPartial ? '#fff' : accent;
  const dash = isPartial ? ' stroke-dasharray="4 3"' : '';
  const bar = box
    ? `<rect x="${String(box.x)}" y="${String(box.y)}" width="${String(box.width)}" height="${String(box.height)}" fill="${fill}" stroke="${stroke}" stroke-width="1.5"${dash}/>`
    : '';
  return bar + writeText(text, textX, y, box ? '' : `fill="${soft}"`);
}

function writeText(text: string, x: number, y: number, attributes: string): string {
  return `<text x="${String(x)}" y="${String(y)}" dominant-baseline="central" ${attributes}>${escape(text)}</text>`;
}

/** For XML, in which control characters may not stand at all. */
function escape(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- that is what is looked for
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
