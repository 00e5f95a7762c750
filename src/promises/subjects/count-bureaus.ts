import type { LedgerRow } from '../rows/row.ts';

/** Id of a measure → how many bureaus promise or report it as a whole, not of a single project. */
export function countBureaus(
  rows: readonly Pick<LedgerRow, 'measure' | 'project' | 'bureau'>[],
): Map<string, number> {
  const bureaus = new Map<string, Set<string>>();
  for (const { measure, project, bureau } of rows) {
    if (!measure || project) continue;
    const own = bureaus.get(measure.id) ?? new Set();
    bureaus.set(measure.id, own.add(bureau.id));
  }
  return new Map([...bureaus].map(([id, own]) => [id, own.size]));
}
