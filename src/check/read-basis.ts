import { listMetadata } from '../attachments/assets.ts';
import { listKinds } from '../schema/kind.ts';
import type { OwnKind } from '../schema/own-kind.ts';
import type { Problem } from '../schema/problem.ts';
import { readCheckSettings } from './read-check-settings.ts';
import type { CheckContext } from './rules/rule.ts';
import { todayInChina } from './today.ts';

/** What a check goes by, beside the documents: read once for all of them. */
export type CheckBasis = Omit<CheckContext, 'documents'> & {
  /** Of the settings of the checks themselves. */
  readonly problems: readonly Problem[];
};

/** @param ownKinds of the site, beside those of the program; undefined where its settings cannot be read */
export function readBasis(
  root: string,
  ownKinds: readonly OwnKind[] | undefined,
  today = todayInChina(),
): CheckBasis {
  const { settings, problems } = readCheckSettings(root);
  return {
    today,
    settings,
    problems,
    kinds: listKinds(ownKinds),
    listMetadata: (file) => listMetadata(root, file),
  };
}
