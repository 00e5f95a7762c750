import { former, formerFile, type Former } from '../../schema/former.ts';
import type { Problem } from '../../schema/problem.ts';
import { statProjectFile } from '../../source/border/stat-inside.ts';
import type { Place } from '../../source/place.ts';
import { readSettingsFile } from '../../settings/settings-file.ts';

/** What became of former addresses, as far as it can be read. */
export interface ReadFormer {
  readonly former: Former;
  readonly problems: readonly Problem[];
  readonly placeOfPath: (path: readonly PropertyKey[]) => Place;
}

const nothing: Former = { moved: [], withdrawn: [] };

/** The file may be missing. */
export function readFormer(root: string): ReadFormer {
  const problems: Problem[] = [];
  const found = statProjectFile(root, formerFile);
  const read =
    'fault' in found && found.fault.kind === 'missing'
      ? undefined
      : readSettingsFile(root, formerFile, former, (problem) =>
          problems.push({ severity: 'error', file: formerFile, ...problem }),
        );
  return {
    former: read?.value ?? nothing,
    problems,
    placeOfPath: read?.placeOfPath ?? (() => ({ line: 1, column: 1 })),
  };
}
