import { listToldChanges } from '../../schema/told-change.ts';
import type { ComparedContent } from '../compared-content.ts';

/**
 * Whether the feed of a page has an entry: of a list that is empty there is no feed, though there may be a page. That promises were
 * kept is not worked out here; where nothing is both promised and reported there are none.
 * @param page path of what the feed follows, without slashes at either end
 */
export function hasEntries(
  page: string,
  { documents, files }: Pick<ComparedContent, 'documents' | 'files'>,
): boolean {
  // What cannot be read is not missed.
  if (documents.length < files.length) return true;
  const statements = documents.flatMap((document) => document.statements);
  if (page === 'corrections') return documents.some(({ data }) => listToldChanges(data).length > 0);
  if (page === 'ledger') {
    const subjects = (kind: string): Set<string> =>
      new Set(statements.filter((one) => one.kind === kind).map((one) => one.project ?? one.measure ?? ''));
    return !subjects('target').isDisjointFrom(subjects('result'));
  }
  const [, list, id] = /^(measures|projects)\/([^/]+)$/u.exec(page) ?? [];
  if (list === undefined) return true;
  return statements.some(({ measure, project }) => (list === 'measures' ? measure : project) === id);
}
