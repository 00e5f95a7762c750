import { removeWhiteSpace } from '../../text/spelling/normalise.ts';
import type { SiteMap } from '../address.ts';
import type { PageFacts } from '../survey/page-facts.ts';

/** The pages of one document, in their order. */
export type Pages = readonly [PageFacts, ...PageFacts[]];

/**
 * Finds which pages are parts of one document: they have its title, and its first page links to them by numbers or 下一页.
 * @returns all pages, each in one group
 */
export function findPages(pages: readonly PageFacts[], site: SiteMap): Pages[] {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const followers = new Map<string, Map<string, number>>();
  for (const page of pages) {
    const found = new Map<string, number>();
    for (const { written, text } of page.links) {
      const number = readPageNumber(text);
      const file = number === undefined ? undefined : site.fileOf(written, page.file);
      const other = file === undefined || file === page.file ? undefined : byFile.get(file);
      if (other && number !== undefined && isSameTitle(page.title, other.title))
        found.set(other.file, number);
    }
    if (found.size > 0) followers.set(page.file, found);
  }
  const groups: Pages[] = [];
  const taken = new Set<string>();
  for (const page of pages) {
    if (taken.has(page.file)) continue;
    const connected = connect(page.file, followers, taken);
    for (const file of connected) taken.add(file);
    const [first, ...others] = connected
      .flatMap((file) => byFile.get(file) ?? [])
      .sort((one, other) => numberOf(one.file) - numberOf(other.file) || compare(one.file, other.file));
    if (first) groups.push([first, ...others]);
  }
  return groups;
}

/** All files that can be come to, forwards and back. */
function connect(
  file: string,
  followers: ReadonlyMap<string, ReadonlyMap<string, number>>,
  taken: ReadonlySet<string>,
): string[] {
  const found = new Set([file]);
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const other of followers.get(next)?.keys() ?? []) {
      if (found.has(other) || taken.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return [...found];
}

/** `2`, `[2]`, `第2页`; of 下一页 only that it is some page. */
function readPageNumber(text: string): number | undefined {
  const [, digits] = /^(?:第|\[|【)?\s*(\d{1,2})\s*(?:页|\]|】)?$/u.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return /^(?:[<«‹]{0,2}\s*)?(?:上一?页|下一?页|前一页|后一页|首页|尾页|末页)(?:\s*[>»›]{0,2})?$/u.test(text)
    ? 0
    : undefined;
}

/** Programs number the pages of a text behind its name: `t123.html`, `t123_1.html`, `t123_2.html`; `show.php?id=5&page=2`. */
function numberOf(file: string): number {
  const [, asked] = /[?&@](?:page|p|pageno|currentpage)=(\d{1,3})/iu.exec(file) ?? [];
  const [, named] = /[_-](\d{1,2})(?:\.\w+)?$/u.exec(file) ?? [];
  return Number(asked ?? named ?? 0);
}

function isSameTitle(one: string, other: string): boolean {
  return one !== '' && bare(one) === bare(other);
}

/** Some pages say their number behind the title. */
function bare(title: string): string {
  return removeWhiteSpace(title).replace(
    /(?:[（(]?第?[\d一二三四五六七八九十]{1,2}页?[）)]|[-_]\d{1,2})$/u,
    '',
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
