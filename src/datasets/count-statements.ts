import type { DocumentData } from '../catalogue/document-data.ts';

/** How much documents say of a measure or of a project. */
export interface Count {
  readonly targets: number;
  readonly results: number;
  /** Documents with a statement about it. */
  readonly documents: number;
}

/** By id. A measure and a project may share an id, so each has its own list. */
export interface Counts {
  readonly measure: ReadonlyMap<string, Count>;
  readonly project: ReadonlyMap<string, Count>;
}

export const noCount: Count = { targets: 0, results: 0, documents: 0 };

/** Counts while documents go by; no document is kept. */
export function createCounter(): { readonly add: (document: DocumentData) => void; readonly counts: Counts } {
  const counts = { measure: new Map<string, Count>(), project: new Map<string, Count>() };
  const add = ({ statements }: DocumentData): void => {
    for (const subject of ['measure', 'project'] as const) {
      const seen = new Set<string>();
      for (const statement of statements) {
        const id = statement[subject]?.id;
        if (id === undefined) continue;
        const { targets, results, documents } = counts[subject].get(id) ?? noCount;
        counts[subject].set(id, {
          targets: targets + (statement.kind === 'target' ? 1 : 0),
          results: results + (statement.kind === 'result' ? 1 : 0),
          documents: documents + (seen.has(id) ? 0 : 1),
        });
        seen.add(id);
      }
    }
  };
  return { add, counts };
}
