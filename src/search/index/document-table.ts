import type { BureauEntry, DocumentTable } from '../engine/format.ts';
import type { DocumentSummary } from './document-summary.ts';

/** The columns that facets and orders are computed from. Lists hold only what occurs. */
export function createDocumentTable(documents: readonly DocumentSummary[]): DocumentTable {
  const bureauList = listBureaus(documents);
  const kindList = listValues(documents.map(({ kind }) => kind));
  const topicList = listValues(documents.flatMap(({ topics }) => topics));
  const ended = documents.flatMap(({ isEnded }, document) => (isEnded ? [document] : []));
  const bureauPlaces = new Map(bureauList.map(({ id }, place) => [id, place]));
  return {
    ids: documents.map(({ id }) => id),
    blocks: documents.map(({ blocks }) => blocks),
    headings: documents.map(({ headings }) => headings),
    bureaus: documents.map(({ bureau }) => bureauPlaces.get(bureau.id) ?? 0),
    kinds: documents.map(({ kind }) => kindList.indexOf(kind)),
    topics: documents.map(({ topics }) => topics.map((topic) => topicList.indexOf(topic))),
    planYears: documents.map(({ planYears }) => planYears),
    reviewYears: documents.map(({ reviewYears }) => reviewYears),
    dates: documents.map(({ orderDate }) => orderDate),
    ...(ended.length > 0 && { ended }),
    bureauList,
    kindList,
    topicList,
  };
}

function listValues<Value extends string>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort();
}

/** The documents' bureaus and all above them, each after the one above it. */
function listBureaus(documents: readonly DocumentSummary[]): BureauEntry[] {
  const entries: BureauEntry[] = [];
  const places = new Map<string, number>();
  for (const { bureau } of documents) {
    let parent: number | undefined;
    for (const { id, name, level } of [...bureau.ancestors, bureau]) {
      let place = places.get(id);
      if (place === undefined) {
        place = entries.length;
        entries.push({ id, name, level, ...(parent !== undefined && { parent }) });
        places.set(id, place);
      }
      parent = place;
    }
  }
  return entries;
}
