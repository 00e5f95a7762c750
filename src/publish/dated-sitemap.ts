import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { adminPath, documentPath, isVersionAddress, paths } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import { showsDrafts } from '../source/clock.ts';
import { nameAloneFile } from './abandoned-builds.ts';

/** What is read of the lines of documents that the site has published. */
interface PublishedRow {
  readonly id: string;
  readonly date: string;
  readonly changed?: string;
}

/** What a sitemap says of pages, or leaves out. */
export interface SitemapFacts {
  /** Path of a document's page → its day. */
  readonly days: ReadonlyMap<string, string>;
  /** Addresses of what has moved or is gone, without slashes at their ends. */
  readonly gone: ReadonlySet<string>;
}

const dayLength = '2024-01-15'.length;

/** A sitemap asks to be listed. */
export function hasSitemap(site: Pick<Site, 'indexed'> | undefined): boolean {
  return site?.indexed !== false && !showsDrafts();
}

/**
 * The sitemap, in which each document has the day on which it was published or last changed. Of other pages nothing is said. What has
 * moved, was withdrawn or is gone is not in it, nor are old versions instead of what is in force.
 * @param known default: read when the site has been built
 */
export function createDatedSitemap(known?: SitemapFacts): AstroIntegration[] {
  let base = '/';
  let work = '';
  const pathOf = (url: string): string => decodeURI(new URL(url).pathname).slice(base.length);
  let { days, gone }: SitemapFacts = known ?? { days: new Map(), gone: new Set() };
  return [
    {
      name: 'tongtu-sitemap-days',
      hooks: {
        'astro:config:done': ({ config }) => {
          base = config.base.endsWith('/') ? config.base : `${config.base}/`;
          work = path.join(fileURLToPath(config.root), '.tongtu');
        },
        'astro:build:done': ({ dir }) => {
          if (!known) ({ days, gone } = readSitemapFacts(fileURLToPath(dir), work));
        },
      },
    },
    sitemap({
      filter: (url) =>
        !isVersionAddress(url) && pathOf(url) !== adminPath && !gone.has(pathOf(url).replace(/\/$/u, '')),
      serialize: (entry) => {
        const day = days.get(pathOf(entry.url));
        // A day of a Chinese office begins in Beijing.
        return day === undefined ? entry : { ...entry, lastmod: `${day}T00:00:00+08:00` };
      },
    }),
  ];
}

/** @param folder the built site @param work where the build has left what is gone, which is read once */
export function readSitemapFacts(folder: string, work: string): SitemapFacts {
  return { days: readDays(folder), gone: readAlone(nameAloneFile(work)) };
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

/** Addresses without slashes at their ends; the file is read once. */
function readAlone(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const addresses = JSON.parse(readFileSync(file, 'utf8')) as string[];
  rmSync(file);
  return new Set(addresses.map((address) => address.replace(/^\//u, '')));
}
