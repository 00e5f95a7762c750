import type { Hit } from '../../search/together/source.ts';
import { saveFile } from '../save-file.ts';
import { listRows, writeCsv, writeJson, type ExportRow } from './export.ts';
import type { Result } from './result.ts';

/** Documents that are read at a time: enough to be quick, few enough for a small server. */
const atOnce = 8;

/**
 * Saves all that was found, one row a paragraph.
 * @param origin of the addresses that are cited, without a path
 * @param tell is told the progress, and nothing when all is done
 */
export async function exportRows(
  form: 'csv' | 'json',
  text: string,
  hits: readonly Hit[],
  read: (hit: Hit) => Promise<Result>,
  origin: string,
  tell: (progress?: string) => void,
): Promise<void> {
  const today = new Date().toLocaleDateString('sv-SE');
  const rows: ExportRow[] = [];
  try {
    for (let first = 0; first < hits.length; first += atOnce) {
      tell(`正在导出：${String(first)}／${String(hits.length)} 件……`);
      const results = await Promise.all(hits.slice(first, first + atOnce).map(read));
      // A row without its paragraph would say that only the title has what was searched for.
      const unread = results.find(({ isUnread }) => isUnread);
      if (unread) throw new Error(`${unread.address} could not be read`);
      rows.push(...results.flatMap((result) => listRows(result, today, origin)));
    }
    const name = `检索-${text.replace(/[\\/:*?"<>|\s]+/gu, '-')}-${today}`;
    if (form === 'csv') saveFile(`${name}.csv`, 'text/csv;charset=utf-8', writeCsv(rows));
    else saveFile(`${name}.json`, 'application/json', writeJson(rows, text));
    tell();
  } catch (error) {
    console.error(error);
    tell('没有全部读出来，所以没有导出。请稍后再试。');
  }
}
