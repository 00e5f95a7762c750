import { mostTextBytes, readInside } from '../source/border/read-inside.ts';
import { paths } from '../schema/address.ts';
import { compareSaved } from '../take-away/compare-saved.ts';
import type { TakenData } from '../take-away/taken.ts';
import type { Verdict } from '../transparency/log/judge-file.ts';

/**
 * Judges a document's text that somebody has saved, plain or Markdown. The log knows the leaves of a document, and not this form of it: so
 * the data that the site has are judged by the log, and the text by the data.
 * @param id of the document
 * @param folder the built site
 * @param judge judges the data by the log
 */
export async function judgeText(
  written: string,
  { id, folder }: { readonly id: string; readonly folder: string },
  judge: (data: string) => Promise<Verdict>,
): Promise<Verdict> {
  const name = paths.documentData(id);
  const reading = readInside(folder, name, { most: mostTextBytes });
  if ('fault' in reading)
    return {
      state: 'unknown',
      sentences: [
        `核对纯文本和 Markdown，要用网站里这份文件的数据，这里没有 ${folder}/${name}。请先生成网站（npm run build），或者用 --site 写网站的文件夹。`,
      ],
    };
  const data = Buffer.from(reading.bytes).toString('utf8');
  const verdict = await judge(data);
  if (verdict.state !== 'right')
    return {
      state: verdict.state === 'wrong' ? 'wrong' : 'unknown',
      sentences: ['网站里这份文件的数据，和登记对不上，文字没有核对。', ...verdict.sentences],
    };
  const difference = compareSaved(written, JSON.parse(data) as TakenData);
  if (!difference) return { state: 'right', sentences: ['和网站上的文字一字不差。', ...verdict.sentences] };
  const { line, saved, own } = difference;
  return {
    state: 'unknown',
    sentences: [
      `第 ${String(line)} 行和登记的不一样：保存的是“${saved}”，登记的是“${own}”。`,
      '保存以后文件改过的，这样核对不了：请用当时的 index.json，或者段落的证明。',
    ],
  };
}
