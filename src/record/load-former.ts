import { root } from 'virtual:tongtu';
import { createQuestion, perBuild } from '../reads/per-build.ts';
import { readFormer } from './former/read-former.ts';
import { listNotices } from './former/list-notices.ts';
import { listFates } from './list-fates.ts';

/** Address of each page that has moved or was withdrawn → what became of it. */
export const loadFates = perBuild('fates', () => Promise.resolve(listFates(readFormer(root).former)));

/** What is told of all of them, files too. */
export const loadNotices = perBuild('former-notices', () =>
  Promise.resolve(listNotices(readFormer(root).former)),
);

/** What became of one address. */
export const loadFate = createQuestion('fate', async (address) => (await loadFates()).get(address));
