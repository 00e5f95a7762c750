import path from 'node:path';
import { digestCode } from '../remembered/code-version.ts';
import { readSealed, writeSealed } from '../remembered/sealed-file.ts';
import type { Checked, CheckedBefore } from './check-loaded.ts';

/** What the last build has found in documents, as far as it holds whatever other documents there are. */
export interface KeptChecks extends CheckedBefore {
  /** Keeps what has been asked for or found, and forgets the rest. */
  readonly save: () => void;
}

/** What other code has found counts as nothing. @param root folder of the project */
export function openKeptChecks(root: string): KeptChecks {
  const [file, version] = [path.join(root, '.tongtu/content/checked.json'), digestCode(root)];
  // What is sealed is what was written.
  const last = new Map((readSealed(file, version) ?? []) as readonly (readonly [string, Checked])[]);
  const used = new Map<string, Checked>();
  return {
    get: (id) => {
      const one = last.get(id);
      if (one) used.set(id, one);
      return one;
    },
    set: (id, one) => {
      if (one.isAlone) used.set(id, one);
      else used.delete(id);
    },
    save: () => {
      const isSame = used.size === last.size && [...used].every(([id, one]) => last.get(id) === one);
      if (!isSame) writeSealed(file, version, [...used]);
    },
  };
}
