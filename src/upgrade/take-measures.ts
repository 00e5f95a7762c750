import { listCopies } from './copies.ts';
import type { Migration } from './migration.ts';

/**
 * The measures of the first sites are the program's since it has a vocabulary of its own. Their old files are read as what a site adds
 * to it, and would hold fast words and aliases that have been mended since. What a site has changed stays: it is an addition.
 */
export const takeMeasures: Migration = {
  to: 3,
  title: '程序自带的指标不再抄在 content/measures/ 里',
  migrate: (root, site) => {
    const copies = listCopies(root, 'content/measures');
    return {
      edits: new Map(copies.map((file) => [file, undefined])),
      site,
      told:
        copies.length === 0
          ? []
          : [
              `指标：删去 ${String(copies.length)} 个从前的版本带来的文件，改用程序自带的；您改过的、自己写的，都没有动。`,
            ],
    };
  },
};
