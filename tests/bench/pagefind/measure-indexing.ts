import { fork } from 'node:child_process';
import path from 'node:path';
import type { PagefindReport } from '../../../src/search/pagefind/build-pagefind.ts';
import { watchTree } from '../processes/watch-tree.ts';

export interface Indexing extends PagefindReport {
  readonly seconds: number;
  /** The most that Node and Pagefind had in memory at one time, in MB of 1,000,000 bytes; unknown where there is no `/proc`. */
  readonly peakMegabytes: number | undefined;
  /** The same of Pagefind alone. */
  readonly peakOfPagefind: number | undefined;
}

/** Between two looks at the memory. */
const pauseMilliseconds = 20;

/** Indexes a site as a build does, in a process of its own, and watches how much memory this and Pagefind's take together. */
export async function measureIndexing(
  folder: string,
  cache: string,
  charactersInBundle?: number,
): Promise<Indexing> {
  const most = charactersInBundle === undefined ? [] : [String(charactersInBundle)];
  const child = fork(path.join(import.meta.dirname, 'index-site.ts'), [folder, cache, ...most]);
  let report: (PagefindReport & { seconds: number }) | undefined;
  const stopWatching = watchTree(child.pid ?? 0, pauseMilliseconds);
  child.on('message', (message) => {
    report = message as typeof report;
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const { peakMegabytes: peak, peakOfDescendants } = stopWatching();
  if (code !== 0 || !report) throw new Error(`The site in ${folder} could not be indexed`);
  return { ...report, peakMegabytes: peak || undefined, peakOfPagefind: peakOfDescendants || undefined };
}
