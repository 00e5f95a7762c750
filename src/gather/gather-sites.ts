import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { OtherSite } from '../schema/other-site.ts';
import { writeWhole } from '../source/write-whole.ts';
import { convertTables } from './convert-tables.ts';
import { fetchTables, GatherError, type FetchFile } from './fetch-tables.ts';
import { gatheredFolder, nameGatheredSite, type GatheredSite } from './gathered-site.ts';

/** What has come of one site. */
export type Outcome = { readonly site: OtherSite } & (
  | { readonly kind: 'new' | 'changed' | 'same'; readonly documents: number; readonly promises: number }
  /** Its former data are kept, if there are any. */
  | { readonly kind: 'failed'; readonly reason: string; readonly hasFormer: boolean }
);

export interface Gathering {
  readonly outcomes: readonly Outcome[];
  /** Files of sites that are no longer named: they were removed. */
  readonly removed: readonly string[];
}

/**
 * Takes over what other sites have published, each into a file of its own. The same data give the same bytes. What cannot be read
 * leaves the file as it was.
 * @param root folder that holds `content/`
 */
export async function gatherSites(
  root: string,
  sites: readonly OtherSite[],
  fetchFileOf: (url: string) => FetchFile,
): Promise<Gathering> {
  const folder = path.join(root, gatheredFolder);
  const outcomes = await Promise.all(sites.map((site) => gatherSite(root, site, fetchFileOf(site.url))));
  const wanted = new Set(sites.map(({ url }) => nameFile(url)));
  const removed = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json') && !wanted.has(name))
        .sort()
    : [];
  for (const name of removed) rmSync(path.join(folder, name));
  return { outcomes, removed };
}

async function gatherSite(root: string, site: OtherSite, fetchFile: FetchFile): Promise<Outcome> {
  const file = `${gatheredFolder}/${nameFile(site.url)}`;
  const place = path.join(root, file);
  const former = existsSync(place) ? readFileSync(place, 'utf8') : undefined;
  try {
    const gathered = convertTables(site.url, await fetchTables(fetchFile));
    const text = writeGathered(gathered);
    if (text !== former) writeWhole(root, file, text);
    const kind = former === undefined ? 'new' : text === former ? 'same' : 'changed';
    return { site, kind, documents: gathered.documents.length, promises: gathered.promises.length };
  } catch (error) {
    if (!(error instanceof GatherError)) throw error;
    return { site, kind: 'failed', reason: error.message, hasFormer: former !== undefined };
  }
}

function nameFile(url: string): string {
  return `${nameGatheredSite(url)}.json`;
}

/** One row a line, so that a change of one document is a change of one line. */
function writeGathered({ bureaus, documents, measures, promises, ...head }: GatheredSite): string {
  const lists = Object.entries({ bureaus, documents, measures, promises }).map(([name, rows]) => {
    const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
    return `${JSON.stringify(name)}: [${lines === '' ? '' : `\n${lines}\n`}]`;
  });
  return `{\n${JSON.stringify(head).slice(1, -1)},\n${lists.join(',\n')}\n}\n`;
}
