import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { Meta } from '../blocks.ts';
import { hasTag, namesOf } from './elements.ts';
import type { PageLine, Survey } from './survey.ts';

/** What the head of a page says its document is called, without white space; a page's title has the site's name beside it. */
export function listTitles(meta: readonly Meta[]): string[] {
  const named = meta.filter(({ name }) => /^(?:ArticleTitle|og:title|dc\.title|title)$/iu.test(name));
  const parts = named.flatMap(({ value }) => [value, ...value.split(/[_|>»–—-]+|\s+/u)]);
  return [...new Set(parts.map(removeWhiteSpace))].filter(
    (title) => title.length > 5 && !/(?:局|厅|委|政府|网|网站|门户|中心)$/u.test(title),
  );
}

const titleName =
  /(?:^|[\s_-])(?:\w*title|tit|bt|biaoti|con_?bt|\w+_?tit|wzbt|headline|subject)(?=$|[\s_\d-])/u;
const kindWord = /(?:计划|要点|总结|打算|安排|规划|思路|方案|报告|意见|通知|汇报|情况|范文)[）)]?$/u;
const longest = 90;

/**
 * Finds the line of the title: what the page's head names, a main heading, or what is marked as a title and sounds like one. It
 * stands above the first running text of the document.
 */
export function findTitleBlock(
  { lines }: Survey,
  titles: readonly string[],
  [first, last]: readonly [number, number],
): PageLine | undefined {
  const running = lines.findIndex(({ weight }, index) => index >= first && index < last && weight > 0);
  const candidates = lines
    .slice(0, running === -1 ? last : running)
    .filter(
      ({ length, linked, hidden }) => length > 3 && length <= longest && linked * 2 < length && !hidden,
    );
  const isMarked = ({ block }: PageLine): boolean =>
    hasTag(block, 'h1', 'h2', 'h3') || titleName.test(namesOf(block));
  const isNamed = (line: PageLine): boolean => titles.includes(removeWhiteSpace(line.text));
  /** A title in two or three lines. */
  const isSplit = (line: PageLine, index: number): boolean => {
    const whole = [line, ...candidates.slice(index + 1, index + 3)].map(({ text }) => removeWhiteSpace(text));
    return titles.includes(whole.slice(0, 2).join('')) || titles.includes(whole.join(''));
  };
  const tests: ((line: PageLine, index: number) => boolean)[] = [
    (line) => isNamed(line) && isMarked(line),
    (line) => isNamed(line) && !hasTag(line.block, 'td', 'th', 'li'),
    isNamed,
    isSplit,
    ({ block, text }) => hasTag(block, 'h1') && kindWord.test(text),
    (line) => isMarked(line) && kindWord.test(line.text),
    ({ text, length, furniture }) =>
      length > 7 && /年|局/u.test(text) && kindWord.test(text) && !/[>：:，。]/u.test(text) && !furniture,
    ({ block, text, length }) => hasTag(block, 'h1') && length > 5 && !/[局厅委府]$/u.test(text),
  ];
  for (const test of tests) {
    const found = candidates.findLast(test);
    if (found) return found;
  }
  return undefined;
}
