import { getCollection } from 'astro:content';

/** All documents, the newest first. */
export async function listDocuments() {
  const documents = [...(await getCollection('plans')), ...(await getCollection('summaries'))];
  return documents
    .map((entry) => ({
      entry,
      path: `${entry.collection}/${entry.id}`,
      title: entry.data.title,
      written: entry.data.written ?? '',
      bureaus: entry.data.bureau.id,
      years: [...entry.data.plans, ...entry.data.reviews][0]?.slice(0, 4) ?? '',
      kinds: entry.data.kind,
    }))
    .sort((a, b) => (a.written < b.written ? 1 : a.written > b.written ? -1 : 0));
}

export const facets = [
  { name: 'bureaus', label: '按单位' },
  { name: 'years', label: '按年份' },
  { name: 'kinds', label: '按种类' },
] as const;

/** The lists of a facet: every bureau has one, also one that has issued nothing. */
export async function listValues(facet: (typeof facets)[number]['name']) {
  const documents = await listDocuments();
  const names =
    facet === 'bureaus'
      ? (await getCollection('bureaus')).map(({ id, data }) => ({ id, label: data.name }))
      : [...new Set(documents.map((document) => document[facet]))].sort().map((id) => ({ id, label: id }));
  const byValue = Map.groupBy(documents, (document) => document[facet]);
  return names.map(({ id, label }) => ({ id, label, documents: byValue.get(id) ?? [] }));
}
