import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { sharedFolder } from '../settings/shared-content.ts';
import type { Migration } from './migration.ts';

/** Parts of the shared content: a file each, or a folder of files. */
const parts = [
  { part: 'topics', what: '主题', place: 'content/topics.yaml' },
  { part: 'synonyms', what: '大白话', place: 'content/synonyms.yaml' },
  { part: 'glossary', what: '名词解释', place: 'content/glossary' },
  { part: 'pages', what: '说明页面', place: 'content/pages' },
] as const;

/**
 * Until format 1 a site began as a copy of the program's own, with its topics, its glossary, its words of everyday and its pages. Copies
 * grow old: from format 2 on a site names what it takes over, and keeps only what it has changed. A part of which nothing is a copy any
 * more is the site's own and stays so.
 */
export const shareCopies: Migration = {
  to: 2,
  title:
    '程序自带的主题、大白话、名词解释、说明页面不再抄在 content/ 里，改在 site.yaml 的 shared 里写明用哪几样',
  migrate: (root, site) => {
    const edits = new Map<string, undefined>();
    const told: string[] = [];
    const shared: string[] = [];
    for (const { part, what, place } of parts) {
      const copies = listCopied(place).filter((file) => isCopy(root, file));
      if (copies.length === 0) continue;
      shared.push(part);
      for (const file of copies) edits.set(file, undefined);
      told.push(
        `${what}：删去 ${String(copies.length)} 个和程序自带的一样的文件，改用程序自带的；您改过的、自己写的，都没有动。`,
      );
    }
    return { edits, told, site: shared.length === 0 ? site : addShared(site, shared) };
  },
};

/** Files of a part, by their paths in a site. */
function listCopied(place: string): string[] {
  if (place.endsWith('.yaml')) return [place];
  return readdirSync(path.join(sharedFolder, place))
    .sort()
    .map((name) => `${place}/${name}`);
}

function isCopy(root: string, file: string): boolean {
  const own = path.join(root, file);
  return existsSync(own) && comparable(own) === comparable(path.join(sharedFolder, file));
}

/** Without what says where the schema lies, and ends of lines, which git may change. */
function comparable(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\r\n/gu, '\n')
    .replace(/^# yaml-language-server: .*\n/u, '')
    .trimEnd();
}

function addShared(site: string, shared: readonly string[]): string {
  if (/^shared:/mu.test(site)) return site;
  return `${site.trimEnd()}\n# 用程序自带的哪几样；网站自己写的优先。\nshared: [${shared.join(', ')}]\n`;
}
