import type { Figures } from './measure-peer.ts';
import type { Result } from './results.ts';

/** A column of figures: what it shows of a build, and with how many digits behind the point. */
const columns = [
  { title: 'wall (s)', digits: 1, read: ({ seconds }: Figures) => seconds },
  { title: 'CPU (s)', digits: 1, read: ({ cpuSeconds }: Figures) => cpuSeconds },
  { title: 'memory (MB)', digits: 0, read: ({ peakMegabytes }: Figures) => peakMegabytes },
  { title: 'files', digits: 0, read: ({ files }: Figures) => files },
  { title: 'MB', digits: 1, read: ({ bytes }: Figures) => bytes / 1e6 },
  { title: 'KB/document', digits: 1, read: ({ bytes }: Figures, all: number) => bytes / 1000 / all },
];

/** All sites of the same documents with their figures, and the ratios of these, as lines of text. */
export function formatTable(results: readonly Result[]): string[] {
  const own = results.find(({ peer }) => peer.id === 'tongtu');
  const others = results.filter((result) => own !== undefined && result !== own);
  const rows = [
    ['', ...columns.map(({ title }) => title)],
    ...results.flatMap(({ peer, documents, cold, changed }) => [
      [`${peer.label}, cold`, ...listFigures(cold, documents)],
      [`${peer.label}, changed`, ...listFigures(changed, documents)],
    ]),
    ...others.flatMap(({ peer, cold, changed }) => [
      [`this project / ${peer.label}, cold`, ...listRatios(own?.cold ?? cold, cold)],
      [`this project / ${peer.label}, changed`, ...listRatios(own?.changed ?? changed, changed)],
    ]),
    ...results.map(({ peer, cold, changed }) => [
      `changed / cold, ${peer.label}`,
      ...listRatios(changed, cold),
    ]),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column + 1]?.length ?? 0)));
  const titles = Math.max(...rows.map(([title = '']) => title.length));
  return rows.map(([title = '', ...cells]) =>
    [title.padEnd(titles), ...cells.map((cell, column) => cell.padStart(widths[column] ?? 0))].join('  '),
  );
}

/** What the system does not tell is 0, and no build takes nothing. */
const unknown = '–';

function listFigures(figures: Figures, documents: number): string[] {
  return columns.map(({ read, digits }) => {
    const value = read(figures, documents);
    return value === 0 ? unknown : value.toFixed(digits);
  });
}

function listRatios(one: Figures, other: Figures): string[] {
  return columns.map(({ read }) => {
    const [value, base] = [read(one, 1), read(other, 1)];
    return value === 0 || base === 0 ? unknown : (value / base).toFixed(2);
  });
}
