import { documentPath, href } from '../../schema/address.ts';
import type { SearchIndex } from '../../search/engine/open-index.ts';
import { fold } from '../../text/spelling/fold.ts';
import { createElement } from '../elements.ts';

/** More are only counted. */
const mostListed = 5;

/** What of an index is needed. */
type Index = Pick<SearchIndex, 'documents' | 'readSuggestions' | 'readText'>;

/** The documents, newest first, whose keywords (主题词) have the words that no text has. */
export async function findByKeyword(text: string, { documents, readSuggestions }: Index): Promise<number[]> {
  const asked = fold(text.trim());
  if (asked === '') return [];
  const { unwritten = [] } = await readSuggestions();
  const found = unwritten.filter(({ word }) => fold(word).includes(asked)).flatMap((one) => one.documents);
  const dateOf = (number: number): string => documents.dates[number] ?? '';
  return [...new Set(found)].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : a - b));
}

/** The same as links, where the search in the texts has found nothing. */
export async function offerKeywords(text: string, index: Index, base: string): Promise<HTMLElement[]> {
  const found = await findByKeyword(text, index);
  if (found.length === 0) return [];
  const links = await Promise.all(
    found.slice(0, mostListed).map(async (number) => {
      const address = href({ base }, documentPath(index.documents.ids[number] ?? ''));
      const { title } = await index.readText(number);
      return createElement('li', {}, createElement('a', { href: address }, title));
    }),
  );
  const rest = found.length - links.length;
  return [
    createElement('p', {}, `正文里没有；主题词里有的 ${String(found.length)} 件：`),
    createElement(
      'ul',
      { 'data-keywords': '' },
      ...links,
      ...(rest > 0 ? [createElement('li', {}, `另外 ${String(rest)} 件`)] : []),
    ),
  ];
}
