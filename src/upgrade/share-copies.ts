import { listCopies } from './copies.ts';
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
      const copies = listCopies(root, place);
      if (copies.length === 0) continue;
      shared.push(part);
      for (const file of copies) edits.set(file, undefined);
      told.push(
        `${what}：删去 ${String(copies.length)} 个程序自带的、没有改过的文件，改用程序自带的；您改过的、自己写的，都没有动。`,
      );
    }
    return { edits, told, site: shared.length === 0 ? site : addShared(site, shared) };
  },
};

function addShared(site: string, shared: readonly string[]): string {
  if (/^shared:/mu.test(site)) return site;
  return `${site.trimEnd()}\n# 用程序自带的哪几样；网站自己写的优先。\nshared: [${shared.join(', ')}]\n`;
}
