import { paths } from '../../schema/address.ts';
import type { Suggestions } from '../engine/format.ts';
import type { DocumentSummary } from './document-summary.ts';

/** The file stays small: the most frequent words, the newest titles. */
const mostTerms = 400;
const mostTitles = 600;

/** What the search field suggests: keywords and routes by the number of documents, bureaus, titles from new to old. */
export function createSuggestions(documents: readonly DocumentSummary[]): Suggestions {
  const counts = new Map<string, number>();
  for (const { terms: own } of documents)
    for (const term of own) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, mostTerms);
  const bureaus = new Map(
    documents.flatMap(({ bureau }) =>
      [...bureau.ancestors, bureau].map(({ id, name }) => [id, name] as const),
    ),
  );
  const newest = [...documents].sort((a, b) =>
    a.orderDate === b.orderDate ? 0 : a.orderDate < b.orderDate ? 1 : -1,
  );
  const unwritten = new Map<string, number[]>();
  documents.forEach((document, number) => {
    for (const word of document.unwritten) unwritten.set(word, [...(unwritten.get(word) ?? []), number]);
  });
  return {
    ...(unwritten.size > 0 && {
      unwritten: [...unwritten].map(([word, numbers]) => ({ word, documents: numbers })),
    }),
    terms: terms.map(([term]) => term),
    pages: [
      ...[...bureaus].map(([id, name]) => ({ name, path: paths.bureau(id), sort: '机构' })),
      ...newest
        .slice(0, mostTitles)
        .map(({ id, title }) => ({ name: title, path: paths.document(id), sort: '文件' })),
    ],
  };
}
