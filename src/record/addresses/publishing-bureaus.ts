import type { Bureau } from '../../schema/bureau.ts';

/** Ids of the bureaus that have a page: those that have published something, and those above them. */
export function listPublishingBureaus(
  bureaus: readonly Pick<Bureau, 'id' | 'parent'>[],
  documents: readonly { readonly data: { readonly bureau: string } }[],
): string[] {
  const parents = new Map(bureaus.map(({ id, parent }) => [id, parent]));
  const found = new Set<string>();
  for (const { data } of documents) {
    // A circle of bureaus is told elsewhere.
    for (let id: string | undefined = data.bureau; id !== undefined && !found.has(id); id = parents.get(id))
      found.add(id);
  }
  return [...found].filter((id) => parents.has(id)).sort();
}
