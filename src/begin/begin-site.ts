import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isRunning } from '../remembered/is-running.ts';
import { lockFiles } from '../remembered/lock-files.ts';

/** Files of a new site, by their paths in it. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** What npm, pnpm or yarn makes when the program is installed first: none of it is somebody's work. */
const ofNpm: ReadonlySet<string> = new Set([
  'package.json',
  'pnpm-workspace.yaml',
  ...lockFiles,
  'node_modules',
  '.npmrc',
  '.yarn',
  '.yarnrc.yml',
  '.git',
]);

/** What of it a site has in its own way: the program named by its place in the site, and the scripts. */
const replaced: ReadonlySet<string> = new Set(['package.json', '.npmrc', ...lockFiles]);

/** Where the files of a site lie, complete, until each is in its place. */
const drafts = '.tongtu';
const complete = path.join(drafts, 'begin');

/** What stands in the way of beginning a site in a folder: the names in it. */
export function listHindrances(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name !== drafts && !ofNpm.has(name))
    .sort();
}

/** Whether a site was begun in a folder, and only some of its files were put in their places. */
export function isBegun(folder: string): boolean {
  return existsSync(path.join(folder, complete));
}

/**
 * Writes a site so that a folder has all of it or nothing: the files are complete in a hidden folder before the first of them appears.
 * A folder that is new appears with all of them at once. One that is there, in which somebody's shell may stand, gets them one after the
 * other, and if that is cut short, `finishSite` goes on.
 */
export function beginSite(folder: string, files: SiteFiles): void {
  const isNew = !existsSync(folder);
  const draft = isNew
    ? path.join(path.dirname(folder), nameDraft(folder, process.pid))
    : path.join(folder, drafts, `begin-${String(process.pid)}`);
  removeAbandoned(folder);
  try {
    for (const [name, content] of files) write(path.join(draft, name), content);
    if (isNew) {
      renameSync(draft, folder);
      return;
    }
    renameSync(draft, path.join(folder, complete));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  finishSite(folder);
}

/** Puts the files of a site that has been begun in their places, the one that makes npm know its commands last. */
export function finishSite(folder: string): void {
  const from = path.join(folder, complete);
  const names = readdirSync(from).sort((a, b) => Number(a === 'package.json') - Number(b === 'package.json'));
  for (const name of names) {
    const place = path.join(folder, name);
    if (!replaced.has(name) && existsSync(place)) continue;
    renameSync(path.join(from, name), place);
  }
  rmSync(from, { recursive: true });
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const opened = openSync(file, 'wx');
  try {
    writeFileSync(opened, content);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function nameDraft(folder: string, pid: number | string): string {
  return `.${path.basename(folder)}.tongtu-begin-${String(pid)}`;
}

/** What those have left who were killed. */
function removeAbandoned(folder: string): void {
  const beside = { in: path.dirname(folder), name: nameDraft(folder, '') };
  for (const { in: place, name } of [beside, { in: path.join(folder, drafts), name: 'begin-' }]) {
    const found = existsSync(place) ? readdirSync(place) : [];
    for (const one of found) {
      const pid = Number(one.slice(name.length));
      if (one.startsWith(name) && pid > 0 && !isRunning(pid))
        rmSync(path.join(place, one), { recursive: true });
    }
  }
}
