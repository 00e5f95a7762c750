import { once } from 'node:events';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { deploySite, planDeployment } from '../../../src/deploy/deploy-site.ts';
import { openFolder } from '../../../src/deploy/folder-server.ts';
import { publishSite } from '../../../src/publish/publish-site.ts';
import type { ReaderTask, Seen } from './read.ts';
import { writeRelease } from './release.ts';

/** How a new release takes the place of the last one. */
export type Arrangement = (base: string, release: number) => void;

/** As `npm run build` on the server does it: made beside, then put at `dist`. */
export const publishAtDist: Arrangement = (base, release) => {
  const fresh = path.join(base, 'work/fresh');
  writeRelease(fresh, release);
  publishSite(path.join(base, 'dist'), fresh, path.join(base, 'work'), {
    domain: 'https://jt.example.com',
    base: '/',
  });
};

/** As `npm run deploy` does it: releases beside each other, `current` is a link. */
export const deployReleases: Arrangement = (base, release) => {
  const dist = path.join(base, 'dist');
  rmSync(dist, { recursive: true, force: true });
  writeRelease(dist, release);
  deploySite({ dist, redirects: path.join(base, 'none') }, openFolder(base), planDeployment(), { most: 5 });
};

/** As webmasters do it by hand with folders that they upload: `current` and `previous` are links. */
export const switchLinks: Arrangement = (base, release) => {
  const name = `release-${String(release)}`;
  writeRelease(path.join(base, name), release);
  if (release > 1) link(base, 'previous', `release-${String(release - 1)}`);
  link(base, 'current', name);
};

/** `ln -s` and `mv -T`. */
function link(base: string, name: string, target: string): void {
  symlinkSync(target, path.join(base, 'next'));
  renameSync(path.join(base, 'next'), path.join(base, name));
}

export interface Load {
  readonly swaps: number;
  /** Milliseconds between two swaps. */
  readonly interval: number;
  readonly readers: number;
  readonly pause: number;
  /** The swaps end after this many seconds, however many there were. */
  readonly seconds: number;
}

/**
 * Swaps releases while readers read. The first release must be there.
 * @returns what the readers saw, and how many swaps there were
 */
export async function swapUnderLoad(
  base: string,
  port: number,
  arrange: Arrangement,
  { swaps, interval, readers, pause, seconds }: Load,
): Promise<Seen & { readonly swaps: number; readonly seconds: number }> {
  const current = new SharedArrayBuffer(4);
  const served = new Int32Array(current);
  Atomics.store(served, 0, 1);
  const workerData: ReaderTask = { port, readers, pause, current };
  const reader = new Worker(new URL('read.ts', import.meta.url), { workerData });
  const start = performance.now();
  let done = 0;
  try {
    await wait(interval);
    for (; done < swaps && performance.now() - start < seconds * 1000; done += 1) {
      arrange(base, done + 2);
      Atomics.store(served, 0, done + 2);
      await wait(interval);
    }
    reader.postMessage('stop');
    const [seen] = (await once(reader, 'message')) as [Seen];
    return { ...seen, swaps: done, seconds: (performance.now() - start) / 1000 };
  } finally {
    await reader.terminate();
  }
}
