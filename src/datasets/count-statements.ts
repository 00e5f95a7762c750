import type { DocumentData } from '../catalogue/document-data.ts';
import { isOutOfForce } from '../schema/standing.ts';

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

const subjects = ['measure', 'project'] as const;

/** Counts of one measure or project in some documents. */
export interface CountEntry extends Count {
  readonly subject: (typeof subjects)[number];
  readonly id: string;
}

export const noCount: Count = { targets: 0, results: 0, documents: 0 };

/** Counts while documents, or counts of some of them, go by; no document is kept. */
export interface Counter {
  readonly addDocument: (document: DocumentData) => void;
  readonly add: (entries: readonly CountEntry[]) => void;
  readonly counts: Counts;
  /** All that was counted, in the order in which it came. */
  readonly list: () => CountEntry[];
}

export function createCounter(): Counter {
  const counts = { measure: new Map<string, Count>(), project: new Map<string, Count>() };
  const add = ({ subject, id, ...more }: CountEntry): void => {
    const { targets, results, documents } = counts[subject].get(id) ?? noCount;
    counts[subject].set(id, {
      targets: targets + more.targets,
      results: results + more.results,
      documents: documents + more.documents,
    });
  };
  return {
    counts,
    add: (entries) => {
      entries.forEach(add);
    },
    addDocument: ({ data, statements }) => {
      // What was taken back or replaced is no data any more.
      if (isOutOfForce(data)) return;
      for (const subject of subjects) {
        const seen = new Set<string>();
        for (const statement of statements) {
          const id = statement[subject]?.id;
          if (id === undefined) continue;
          const [targets, results] = statement.kind === 'target' ? [1, 0] : [0, 1];
          add({ subject, id, targets, results, documents: seen.has(id) ? 0 : 1 });
          seen.add(id);
        }
      }
    },
    list: () =>
      subjects.flatMap((subject) => [...counts[subject]].map(([id, count]) => ({ subject, id, ...count }))),
  };
}
