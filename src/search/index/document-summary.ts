import type { DocumentData, PublishedBureau } from '../../catalogue/document-data.ts';
import { isOutOfForce, lastChanged } from '../../schema/standing.ts';
import { fold } from '../../text/spelling/fold.ts';
import { listBlocks } from './search-text.ts';

/** What tables and suggestions of the index need of a document: with it, one that has not changed need not be read. */
export interface DocumentSummary extends Pick<
  DocumentData,
  'id' | 'planYears' | 'reviewYears' | 'orderDate'
> {
  readonly title: string;
  readonly kind: DocumentData['data']['kind'];
  readonly topics: DocumentData['data']['topics'];
  readonly bureau: DocumentData['bureau'] & PublishedBureau;
  /** Whether nothing follows from it any longer. */
  readonly isEnded?: true;
  /** `YYYY-MM-DD`, of its last change. */
  readonly changed?: string;
  /** Keywords and codes of roads, each once. */
  readonly terms: readonly string[];
  /** Projects of which it promises or reports something. */
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** Keywords that its text has not. */
  readonly unwritten: readonly string[];
  readonly blocks: number;
  readonly headings: number;
  /** Length in the text that is searched, a border after each block included. */
  readonly units: number;
}

export function summarizeDocument(document: DocumentData): DocumentSummary {
  const { id, data, bureau, planYears, reviewYears, orderDate, paragraphs, statements } = document;
  const changed = lastChanged(data);
  const routes = paragraphs.flatMap(({ routes: own = [] }) => own.map(({ code }) => code));
  const blocks = listBlocks(document).map(fold);
  return {
    id,
    title: data.title,
    kind: data.kind,
    topics: data.topics,
    bureau,
    planYears,
    reviewYears,
    orderDate,
    ...(isOutOfForce(data) && { isEnded: true }),
    ...(changed !== undefined && { changed }),
    terms: [...new Set([...data.keywords, ...routes])],
    projects: [
      ...new Map(
        statements.flatMap(({ project }) =>
          project ? [[project.id, { id: project.id, name: project.name }] as const] : [],
        ),
      ).values(),
    ],
    unwritten: [...new Set(data.keywords)].filter(
      (word) => !blocks.some((block) => block.includes(fold(word))),
    ),
    blocks: paragraphs.length + 1,
    headings: paragraphs.filter(({ kind }) => kind === 'heading').length,
    units: blocks.reduce((sum, block) => sum + block.length + 1, 0),
  };
}
