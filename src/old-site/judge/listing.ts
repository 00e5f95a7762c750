import { judgeTitle } from './judge-title.ts';

/** So many titles of documents, and such a part of all lines, no document has. */
const fewest = 5;
const share = 1 / 4;
const longestTitle = 60;

/** Whether the lines of a page name one document after the other, be they links or not: what was found by a search, a column. */
export function isListing(lines: readonly string[]): boolean {
  const titles = new Set(lines.filter(isTitle));
  return titles.size >= fewest && titles.size >= lines.length * share;
}

/** Chapters of a report may name years as well, behind their numbers. */
function isTitle(line: string): boolean {
  return (
    line.length <= longestTitle &&
    /(?:(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3})年/u.test(line) &&
    !/^[（(]?[一二三四五六七八九十\d]+[、.．)）]/u.test(line) &&
    !/[。；！]/u.test(line) &&
    judgeTitle(line).kind === 'document'
  );
}
