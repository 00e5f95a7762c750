import { spellPlace } from '../../catalogue/spell-place.ts';
import { paths } from '../../schema/address.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { nameOfPlace } from '../../text/place-name.ts';
import type { SuggestedPage, Suggestions } from '../engine/format.ts';
import type { DocumentSummary } from './document-summary.ts';

/** The file stays small: the most frequent words, the newest titles, the projects that most documents speak of. */
const mostTerms = 400;
const mostTitles = 600;
const mostProjects = 2000;

/** What the search field suggests: keywords and routes by the number of documents, bureaus, projects, titles from new to old. */
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
      ...[...bureaus].map(([id, name]) => {
        const letters = spellPlace(id, nameOfPlace(name));
        const page = { name, path: paths.bureau(id), sort: '机构' };
        return { ...page, ...(letters !== undefined && { letters }) };
      }),
      ...listProjects(documents),
      ...newest
        .slice(0, mostTitles)
        .map(({ id, title }) => ({ name: title, path: paths.document(id), sort: '文件' })),
    ],
  };
}

function listProjects(documents: readonly DocumentSummary[]): SuggestedPage[] {
  const projects = new Map<string, { readonly name: string; readonly documents: number[] }>();
  documents.forEach(({ projects: own }, number) => {
    for (const { id, name } of own) {
      const known = projects.get(id);
      if (known) known.documents.push(number);
      else projects.set(id, { name, documents: [number] });
    }
  });
  return [...projects]
    .sort(([a, x], [b, y]) => y.documents.length - x.documents.length || compareStrings(a, b))
    .slice(0, mostProjects)
    .map(([id, { name, documents: numbers }]) => ({
      name,
      path: paths.project(id),
      sort: '项目',
      documents: numbers,
    }));
}
