import { listMetadata } from '../attachments/assets.ts';
import type { Problem } from '../schema/problem.ts';
import { readCheckSettings } from './read-check-settings.ts';
import type { CheckContext } from './rules/rule.ts';
import { todayInChina } from './today.ts';

/** What a check goes by, beside the documents: read once for all of them. */
export type CheckBasis = Omit<CheckContext, 'documents'> & {
  /** Of the settings of the checks themselves. */
  readonly problems: readonly Problem[];
};

export function readBasis(root: string, today = todayInChina()): CheckBasis {
  const { settings, problems } = readCheckSettings(root);
  return { today, settings, problems, listMetadata: (file) => listMetadata(root, file) };
}
