import type { LedgerRow } from './row.ts';

/** What a line is about, in words. */
export function nameRow({ measure, project }: Pick<LedgerRow, 'measure' | 'project'>): string {
  return [project?.name, measure?.name].filter((name) => name !== undefined).join('：');
}
