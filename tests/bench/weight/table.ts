import type { Weight } from './weigh.ts';
import type { KindWeight } from './weigh-site.ts';

const heads = ['kind of page', 'pages', 'HTML', 'CSS', 'sheets', 'JS', 'requests', 'all'];

/** A line for each kind: bytes as they are and, after the stroke, compressed with gzip; in KB of 1,000 bytes. */
export function formatWeights(kinds: readonly KindWeight[]): string[] {
  const rows = [
    heads,
    ...kinds.map(({ kind, pages, weight: { html, css, js, sheets, requests } }) => [
      kind,
      String(pages),
      formatWeight(html),
      formatWeight(css),
      String(sheets),
      formatWeight(js),
      String(requests),
      formatWeight({ raw: html.raw + css.raw + js.raw, gzip: html.gzip + css.gzip + js.gzip }),
    ]),
  ];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}

function formatWeight({ raw, gzip }: Weight): string {
  return `${formatKilobytes(raw)} / ${formatKilobytes(gzip)}`;
}

function formatKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
