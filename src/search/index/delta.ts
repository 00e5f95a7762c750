import { compareStrings } from '../../text/compare-strings.ts';
import type { Delta } from '../engine/format.ts';
import type { DocumentSummary } from './document-summary.ts';

/** Who comes back after so many has the search itself. */
const mostDocuments = 200;

/** The newest documents of an index, by the day on which each was published or last changed; of one day in the order of their ids. */
export function createDelta(
  summaries: readonly Pick<DocumentSummary, 'id' | 'orderDate' | 'changed'>[],
): Pick<Delta, 'date' | 'documents'> {
  const documents = summaries
    .map(({ id, orderDate, changed = '' }) => ({ id, date: changed > orderDate ? changed : orderDate }))
    .sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.id, b.id))
    .slice(0, mostDocuments);
  const [newest] = documents;
  return { ...(newest && { date: newest.date }), documents };
}
