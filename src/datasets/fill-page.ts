import { formatFileSize } from '../text/file-size.ts';
import type { Datasets } from './build-datasets.ts';

/**
 * Puts sizes and counts into the page that offers the datasets: it was rendered before they were there.
 * `<span data-size="routes.csv">…</span>` → `<span>12 KB</span>`, `<span data-rows="routes">…</span>` → `<span>1234</span>`.
 */
export function fillPage(html: string, { bytes, rows }: Datasets): string {
  return html.replace(
    /<span data-(size|rows)="([^"]+)">[^<]*<\/span>/gu,
    (whole, kind: string, name: string) => {
      const found = (kind === 'size' ? bytes : rows).get(name);
      if (found === undefined) return whole;
      return `<span>${kind === 'size' ? formatFileSize(found) : String(found)}</span>`;
    },
  );
}
