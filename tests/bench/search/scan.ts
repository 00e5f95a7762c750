import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import type { Filters } from '../../../src/search/engine/facets.ts';
import type { Query } from '../../../src/search/engine/query.ts';
import { fold } from '../../../src/text/spelling/fold.ts';

/** Documents as a plain substring scan reads them: what search is measured against. It knows nothing of the index. */
export interface Scan {
  readonly documents: readonly DocumentData[];
  /** For each document its folded title and paragraphs, in reading order, ended by `mark`. */
  readonly texts: readonly string[];
}

/** No folded text has it. */
const mark = '\n';

export function createScan(documents: readonly DocumentData[]): Scan {
  const texts = documents.map(({ data, paragraphs }) =>
    [data.title, ...paragraphs.map(({ text }) => text)].map((text) => fold(text) + mark).join(''),
  );
  return { documents, texts };
}

/** A document that has what is asked for, and how many of its paragraphs have one of the strings. */
export interface Scanned {
  readonly id: string;
  readonly paragraphs: number;
}

export function scan({ documents, texts }: Scan, { groups, excluded }: Query, filters?: Filters): Scanned[] {
  const strings = groups.flat();
  return documents.flatMap((document, number) => {
    const text = texts[number] ?? '';
    const has = (string: string): boolean => text.includes(string);
    if (!groups.every((group) => group.some(has)) || excluded.some(has)) return [];
    if (filters && !passes(document, filters)) return [];
    return [{ id: document.id, paragraphs: countParagraphs(text, strings) }];
  });
}

function countParagraphs(text: string, strings: readonly string[]): number {
  const ends = new Set<number>();
  for (const string of strings) {
    for (let at = text.indexOf(string); at !== -1;) {
      const end = text.indexOf(mark, at);
      ends.add(end);
      at = text.indexOf(string, end);
    }
  }
  // The title is no paragraph.
  ends.delete(text.indexOf(mark));
  return ends.size;
}

/** Whether a document is within what a search is narrowed to. */
export function passes(document: DocumentData, filters: Filters): boolean {
  const { bureau, data, planYears, reviewYears } = document;
  const { fromYear, toYear, looks } = filters;
  const years = [
    ...(looks.length === 0 || looks.includes('plan') ? planYears : []),
    ...(looks.length === 0 || looks.includes('review') ? reviewYears : []),
  ];
  return (
    isAmong([bureau.id, `${bureau.id}:own`, ...bureau.ancestors.map(({ id }) => id)], filters.bureaus) &&
    isAmong([bureau.level], filters.levels) &&
    isAmong([data.kind], filters.kinds) &&
    isAmong(data.topics, filters.topics) &&
    // Without a wish for years or looks, a document that speaks of no year is as good as any.
    ((looks.length === 0 && fromYear === undefined && toYear === undefined) ||
      years.some(
        (year) => (fromYear === undefined || year >= fromYear) && (toYear === undefined || year <= toYear),
      ))
  );
}

function isAmong(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}
