import { root } from 'virtual:tongtu';
import { readContentState } from '../collections/content-state.ts';
import { perBuild } from '../reads/per-build.ts';

const mode = import.meta.env.DEV ? 'dev' : 'build';

/** All measures that documents may name; the catalogue has those that are shown. */
export const loadMeasures = perBuild('measures', () =>
  Promise.resolve(readContentState(root, mode).measures),
);
