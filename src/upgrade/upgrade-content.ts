import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { followLink } from '../folders/follow-link.ts';
import { replaceFolder, restoreFolder } from '../folders/replace-folder.ts';
import { requirePlace } from '../folders/require-place.ts';
import { isRunning } from '../remembered/is-running.ts';
import { newestFormat } from '../schema/site.ts';
import type { Migration } from './migration.ts';
import { shareCopies } from './share-copies.ts';
import { takeMeasures } from './take-measures.ts';

/** All changes of the format so far, oldest first. */
const migrations: readonly Migration[] = [shareCopies, takeMeasures];

/** What was done to a site, by migration. */
export interface Upgraded {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly { readonly title: string; readonly told: readonly string[] }[];
}

const siteFile = 'content/site.yaml';

/** Where copies of the content are rewritten, by the process that does it. */
const drafts = '.tongtu';
const draftName = 'upgrade-';

/**
 * Brings the content of a site to the newest format, step by step, in a copy that takes the place of `content/` when all is done: who is
 * killed has left it as it was.
 * @returns undefined if the content is of a newer format than this program knows
 * @throws NodeJS.ErrnoException if no folder can be put at `content`, before anything is done
 */
export function upgradeContent(root: string, known: readonly Migration[] = migrations): Upgraded | undefined {
  const content = path.join(root, 'content');
  restoreFolder(content);
  removeAbandoned(path.join(root, drafts));
  const from = readFormat(readFileSync(path.join(root, siteFile), 'utf8'));
  const newest = Math.max(newestFormat, ...known.map(({ to }) => to));
  if (from > newest) return undefined;
  const missing = known.filter(({ to }) => to > from);
  const to = Math.max(from, ...known.map((one) => one.to));
  if (missing.length === 0) return { from, to, steps: [] };
  requirePlace(content);
  const draft = path.join(root, drafts, `${draftName}${String(process.pid)}`);
  try {
    mkdirSync(draft, { recursive: true });
    cpSync(followLink(content), path.join(draft, 'content'), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
    const steps = missing.map((migration) => upgradeDraft(draft, migration));
    replaceFolder(content, path.join(draft, 'content'));
    return { from, to, steps };
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function upgradeDraft(draft: string, { to, title, migrate }: Migration): Upgraded['steps'][number] {
  const file = path.join(draft, siteFile);
  const { edits, site, told } = migrate(draft, readFileSync(file, 'utf8'));
  for (const [name, text] of edits) {
    const place = path.join(draft, name);
    if (text === undefined) rmSync(place, { force: true });
    else writeFileSync(place, text);
  }
  writeFileSync(file, writeFormat(site, to));
  return { title, told };
}

/** What those have left who were killed. */
function removeAbandoned(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = Number(name.slice(draftName.length));
    if (name.startsWith(draftName) && pid > 0 && !isRunning(pid))
      rmSync(path.join(folder, name), { recursive: true, force: true });
  }
}

/** The format of a site that says none is the first. */
function readFormat(text: string): number {
  const data: unknown = parse(text);
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : 1;
  return typeof format === 'number' ? format : 1;
}

/** The number in its place, everything else as it was written. */
function writeFormat(text: string, format: number): string {
  const line = `format: ${String(format)}`;
  if (/^format:/mu.test(text)) return text.replace(/^format:.*$/mu, line);
  const [, comments = '', rest = ''] = /^((?:#.*\r?\n)*)([\s\S]*)$/u.exec(text) ?? [];
  return `${comments}# 内容的格式，由 npm run upgrade 改写。\n${line}\n${rest}`;
}
