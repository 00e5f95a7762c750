import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { newestFormat } from '../schema/site.ts';
import { replaceFile } from '../source/replace-file.ts';
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

/**
 * Brings the content of a site to the newest format, step by step. A step that was cut short is done again: each writes the number of its
 * format when all else of it is done.
 * @returns undefined if the content is of a newer format than this program knows
 */
export function upgradeContent(root: string, known: readonly Migration[] = migrations): Upgraded | undefined {
  const file = path.join(root, siteFile);
  let text = readFileSync(file, 'utf8');
  const from = readFormat(text);
  const newest = Math.max(newestFormat, ...known.map(({ to }) => to));
  if (from > newest) return undefined;
  const steps = known
    .filter(({ to }) => to > from)
    .map(({ to, title, migrate }) => {
      const { edits, site, told } = migrate(root, text);
      // What is taken over is named before its copies go.
      if (site !== text) replaceFile(file, site);
      for (const [name, content] of edits) {
        const place = path.join(root, name);
        if (content === undefined) rmSync(place, { force: true });
        else if (existsSync(place)) replaceFile(place, content);
        else writeFileSync(place, content);
      }
      text = writeFormat(site, to);
      replaceFile(file, text);
      return { title, told };
    });
  return { from, to: Math.max(from, ...known.map(({ to }) => to)), steps };
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
