import { root } from 'virtual:tongtu';
import { readContentState } from '../collections/content-state.ts';
import { perBuild } from './per-build.ts';

const mode = import.meta.env.DEV ? 'dev' : 'build';

/** All measures that documents may name; the catalogue has those that are shown. */
export const loadMeasures = perBuild(() => Promise.resolve(readContentState(root, mode).measures));
