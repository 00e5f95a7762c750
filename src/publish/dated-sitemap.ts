import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { documentPath, paths } from '../schema/address.ts';

/** What is read of the lines of documents that the site has published. */
interface PublishedRow {
  readonly id: string;
  readonly date: string;
  readonly changed?: string;
}

const dayLength = '2024-01-15'.length;

/**
 * The sitemap, in which each document has the day on which it was published or last changed. Of other pages nothing is said.
 * @param filter whether an address belongs in it
 */
export function createDatedSitemap(filter: (url: string) => boolean): AstroIntegration[] {
  let base = '/';
  let days: ReadonlyMap<string, string> = new Map();
  return [
    {
      name: 'tongtu-sitemap-days',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        },
        'astro:build:done': ({ dir }) => {
          days = readDays(fileURLToPath(dir));
        },
      },
    },
    sitemap({
      filter,
      serialize: (entry) => {
        const day = days.get(decodeURI(new URL(entry.url).pathname).slice(base.length));
        // A day of a Chinese office begins in Beijing.
        return day === undefined ? entry : { ...entry, lastmod: `${day}T00:00:00+08:00` };
      },
    }),
  ];
}

/** Path of a document's page → its day. @param folder the built site; of a part of it there is no list */
export function readDays(folder: string): Map<string, string> {
  const file = path.join(folder, paths.documentRows);
  const rows = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublishedRow[]) : [];
  return new Map(
    rows.flatMap(({ id, date, changed = '' }) => {
      const day = changed > date ? changed : date;
      return day.length === dayLength ? [[documentPath(id), day]] : [];
    }),
  );
}
