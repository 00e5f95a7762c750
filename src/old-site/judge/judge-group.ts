import path from 'node:path';
import type { Attached } from '../group/find-attached.ts';
import { lengthOf } from '../group/find-copies.ts';
import type { Pages } from '../group/find-pages.ts';
import type { PageFacts } from '../survey/page-facts.ts';
import { judgePage, shortest } from './judge-page.ts';
import { judgeTitle } from './judge-title.ts';
import { doubt, type Verdict } from './verdict.ts';

/** What a page, or the pages of one document, are, and the file that holds the text if they only offer or show it. */
export interface JudgedGroup {
  readonly verdict: Verdict;
  readonly holder?: PageFacts;
}

/** What goes with the pages of a document. */
export interface Beside {
  readonly attached: readonly Attached[];
  /** The Word files of the crawl, by their paths. */
  readonly words: ReadonlyMap<string, PageFacts>;
  /** The page that they show in a frame. */
  readonly framed?: PageFacts | undefined;
}

export function judgeGroup(pages: Pages, { attached, words, framed }: Beside): JudgedGroup {
  const [first] = pages;
  const length = lengthOf(pages);
  const verdict = judgePage(first, length);
  if (length >= shortest.sure) return { verdict };
  if (framed && framed.length >= shortest.sure) return judgeHolder(first, framed);
  const offered = attached.flatMap(({ file, title }) => {
    const word = wordOf(file, words);
    if (!word || word.length < shortest.sure) return [];
    const named = [first.title, title, word.title, path.parse(file).name].map(
      (name) => judgeTitle(name).kind,
    );
    return named.includes('document') ? [word] : [];
  });
  const [word, ...others] = offered;
  // Of several the page tells which only if one of them has its title.
  const own = others.length === 0 ? word : offered.find(({ title }) => first.title.includes(title));
  if (own) {
    const judged = judgeHolder(first, own);
    return judged.verdict.kind === 'other' ? { verdict } : judged;
  }
  if (judgeTitle(first.title).kind !== 'document') return { verdict };
  const unread = attached.filter(({ file }) => !wordOf(file, words));
  if (unread.length > 0) return { verdict: doubt(askForWord(unread.map(({ file }) => path.basename(file)))) };
  const lost = attached.length > 0 ? [] : pages.flatMap(listOffered);
  return lost.length === 0
    ? { verdict }
    : { verdict: doubt(`正文在附件里（${lost.join('、')}），保存的网站里没有，请补上再运行一次`) };
}

function judgeHolder(first: PageFacts, holder: PageFacts): JudgedGroup {
  const title = pickTitle(first, holder);
  const periods = holder.periods.length > 0 ? holder.periods : first.periods;
  return {
    verdict: judgePage({ ...holder, title, periods, isOwn: holder.isOwn || first.isOwn }),
    holder,
  };
}

/** A file that cannot be read may lie there as a Word file of the same name as well. */
function wordOf(file: string, words: ReadonlyMap<string, PageFacts>): PageFacts | undefined {
  return words.get(file) ?? words.get(file.replace(/\.[a-z\d]+$/iu, '.docx'));
}

/** What opens a file, and where what is made of it is looked for. */
function askForWord(names: readonly string[]): string {
  const isPdf = names.some((name) => /\.(?:pdf|ofd)$/iu.test(name));
  const scan = isPdf ? '（扫描件先识别文字）' : '';
  return `正文在附件里（${names.join('、')}），请用 Word 或者 WPS 打开${scan}，另存为同名的 .docx，放在同一个文件夹里，再运行一次`;
}

/** Files that the text offers, by their names, as the page calls them. */
function listOffered({ links }: PageFacts): string[] {
  return links
    .filter(({ written, isInText }) => isInText && /\.(?:docx?|wps|pdf|ofd)$/iu.test(written))
    .map(({ text }) => text);
}

/** A Word file may be called nothing at all, and a page in a frame by its first line. */
export function pickTitle(page: PageFacts, holder: PageFacts | undefined): string {
  return holder && judgeTitle(holder.title).kind === 'document' ? holder.title : page.title;
}
