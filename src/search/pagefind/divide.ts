import { compareStrings } from '../../text/compare-strings.ts';

/** What tells where a page belongs. */
export interface DividedPage {
  /** Path of the page without the site's prefix. */
  readonly url: string;
  readonly isDocument: boolean;
  readonly years: readonly number[];
  readonly date?: string;
  /** Characters that are indexed. */
  readonly size: number;
}

/** Pages of one bundle; `path` as in `Part`. */
export interface Division<Page extends DividedPage> {
  readonly path: string;
  readonly pages: readonly Page[];
}

/** The main bundle may be larger by this, so that it is never left with the few documents that opened the last bundle. */
const mainBundle = 1.5;

/**
 * Divides pages into bundles, newest first. The first is the main one: all pages that are not documents, and the newest documents.
 * Older documents are filled into bundles from the oldest on, so that a new document changes no bundle but the last. Years stay
 * whole where they fit.
 * @param most characters in a bundle, but for the main one
 */
export function dividePages<Page extends DividedPage>(
  pages: readonly Page[],
  most: number,
): Division<Page>[] {
  const others = pages.filter(({ isDocument }) => !isDocument);
  const documents = pages.filter(({ isDocument }) => isDocument);
  const groups = nameGroups(fillGroups(documents, most)).toReversed();
  let size = measure(others);
  const older = groups.findIndex((group) => {
    size += measure(group.pages);
    return size > most * mainBundle;
  });
  const newest = older === -1 ? groups : groups.slice(0, older);
  const main = [...others, ...newest.flatMap((group) => group.pages)];
  return [{ path: '', pages: sort(main) }, ...groups.slice(newest.length)];
}

interface Group<Page> {
  readonly years: readonly number[];
  readonly pages: Page[];
}

/** From the oldest on. */
function fillGroups<Page extends DividedPage>(documents: readonly Page[], most: number): Group<Page>[] {
  const byYear = [...Map.groupBy(documents, homeYear)].sort(([a], [b]) => a - b);
  const groups: Group<Page>[] = [];
  let last: Group<Page> | undefined;
  for (const [year, ofYear] of byYear) {
    if (last && measure(last.pages) + measure(ofYear) <= most) {
      groups[groups.length - 1] = last = {
        years: [...last.years, year],
        pages: [...last.pages, ...ofYear],
      };
      continue;
    }
    const pieces = cut(ofYear.toSorted(compareAge), most);
    groups.push(...pieces.map((pages) => ({ years: [year], pages })));
    // What is left of a year that was cut takes no other year.
    last = pieces.length === 1 ? groups.at(-1) : undefined;
  }
  return groups;
}

/** Pieces of at most so many characters, or of one page. */
function cut<Page extends DividedPage>(pages: readonly Page[], most: number): Page[][] {
  const pieces: Page[][] = [];
  let room = 0;
  for (const page of pages) {
    room -= page.size;
    if (room < 0 || pieces.length === 0) {
      pieces.push([]);
      room = most - page.size;
    }
    pieces.at(-1)?.push(page);
  }
  return pieces;
}

/** `2019/`, the second of a year `2019-2/`, several years `2015-2018/`. */
function nameGroups<Page extends DividedPage>(groups: readonly Group<Page>[]): Division<Page>[] {
  const counts = new Map<string, number>();
  return groups.map(({ years, pages }) => {
    const [first = 0, last = first] = [years[0], years.at(-1)];
    const name = first === last ? String(first) : `${String(first)}-${String(last)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { path: count === 1 ? `${name}/` : `${name}-${String(count)}/`, pages: sort(pages) };
  });
}

/**
 * Where a document lies: the last year that it speaks of, but none that was still to come when it was issued. So plan and summary
 * of a year lie together, and a five-year plan with the documents of its time.
 */
function homeYear({ years, date }: DividedPage): number {
  const issued = Number(date?.slice(0, 4) ?? 0);
  const past = years.filter((year) => year <= issued);
  return past.length > 0 ? Math.max(...past) : issued;
}

function compareAge(a: DividedPage, b: DividedPage): number {
  return compareStrings(a.date ?? '', b.date ?? '') || compareStrings(a.url, b.url);
}

/** One order for all, whatever the order of files on a disk is. */
function sort<Page extends DividedPage>(pages: readonly Page[]): Page[] {
  return pages.toSorted((a, b) => compareStrings(a.url, b.url));
}

function measure(pages: readonly DividedPage[]): number {
  return pages.reduce((sum, { size }) => sum + size, 0);
}
