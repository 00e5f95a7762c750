import path from 'node:path';
import type { Attached } from '../group/find-attached.ts';
import { lengthOf } from '../group/find-copies.ts';
import type { Pages } from '../group/find-pages.ts';
import type { PageFacts } from '../survey/page-facts.ts';
import { judgePage, shortest } from './judge-page.ts';
import { judgeTitle } from './judge-title.ts';
import { doubt, type Verdict } from './verdict.ts';

/** What a page, or the pages of one document, are, and the Word file that holds the text if they only offer it. */
export interface JudgedGroup {
  readonly verdict: Verdict;
  readonly word?: PageFacts;
}

/** @param words the Word files of the crawl, by their paths */
export function judgeGroup(
  pages: Pages,
  attached: readonly Attached[],
  words: ReadonlyMap<string, PageFacts>,
): JudgedGroup {
  const [first] = pages;
  const length = lengthOf(pages);
  const verdict = judgePage(first, length);
  if (length >= shortest.sure || attached.length === 0) return { verdict };
  const offered = attached.flatMap(({ file, title }) => {
    const word = words.get(file);
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
    const judged = judgePage({ ...own, title: pickTitle(first, own), isOwn: own.isOwn || first.isOwn });
    return judged.kind === 'other' ? { verdict } : { verdict: judged, word: own };
  }
  if (judgeTitle(first.title).kind !== 'document') return { verdict };
  const unread = attached.filter(({ file }) => !words.has(file));
  if (unread.length === 0) return { verdict };
  const names = unread.map(({ file }) => path.basename(file)).join('、');
  return { verdict: doubt(`正文在附件里（${names}），请另存为 .docx 再导入`) };
}

/** A Word file may be called nothing at all. */
function pickTitle(page: PageFacts, word: PageFacts): string {
  return judgeTitle(word.title).kind === 'document' ? word.title : page.title;
}
