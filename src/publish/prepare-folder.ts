import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { isAbandoned, makeBuildFolder, nameBuildFolder } from './abandoned-builds.ts';
import { awaitEnd } from './run-apart.ts';

/** A folder for a new site, in which the folders of pages are made before the pages are: that costs a disk more than the pages do. */
export interface PreparedFolder {
  readonly folder: string;
  /** Whether it can be used; it is known when there is no file in it any more. */
  readonly ready: Promise<boolean>;
  /** Comes when nothing is done in it any more besides what the build does. */
  readonly done: Promise<unknown>;
}

/**
 * Prepares a folder in a thread of its own: that of a site that was replaced before, without its files, or one with the folders of the
 * site that is served. What nothing is put into has to be removed: `removeEmptyFolders`.
 * @param work folder in which sites are built
 * @param like the site that is served; there may be none
 */
export function prepareFolder(work: string, like: string): PreparedFolder {
  const recycled = recycle(work);
  if (recycled === undefined) {
    const plain = usePlainFolder(work);
    return existsSync(like) ? { ...plain, done: run(making, [like, plain.folder]) } : plain;
  }
  const ready = run(emptying, [recycled]);
  return { folder: recycled, ready, done: ready };
}

/** An empty folder. */
export function usePlainFolder(work: string): PreparedFolder {
  return { folder: makeBuildFolder(work), ready: Promise.resolve(true), done: Promise.resolve() };
}

/** Takes the folder of a build that is over; undefined if there is none. */
function recycle(work: string): string | undefined {
  const left = readdirSync(work).find((name) => name.startsWith('build-') && isAbandoned(name));
  if (left === undefined) return undefined;
  // Never the name of another build: what Node has loaded of a bundle it does not load again.
  const folder = nameBuildFolder(work);
  try {
    renameSync(path.join(work, left), folder);
    return folder;
  } catch {
    // Another build has taken it.
    return undefined;
  }
}

/** @returns whether it was done */
function run(script: string, folders: readonly string[]): Promise<boolean> {
  return awaitEnd(new Worker(script, { eval: true, workerData: folders }));
}

const emptying = `
const { readdirSync, unlinkSync } = require('node:fs');
const empty = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = folder + '/' + entry.name;
    if (entry.isDirectory()) empty(place);
    else unlinkSync(place);
  }
};
empty(require('node:worker_threads').workerData[0]);
`;

const making = `
const { mkdirSync, readdirSync } = require('node:fs');
const [like, folder] = require('node:worker_threads').workerData;
const make = (own) => {
  for (const entry of readdirSync(like + own, { withFileTypes: true }))
    if (entry.isDirectory()) {
      mkdirSync(folder + own + '/' + entry.name, { recursive: true });
      make(own + '/' + entry.name);
    }
};
make('');
`;
