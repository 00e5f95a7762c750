import type { OtherSite } from '../../../schema/other-site.ts';
import type { Synonym } from '../../../schema/synonyms.ts';
import { pagefindFolder, partsFile, type Part, type Parts } from '../../../search/pagefind/parts.ts';
import { paths } from '../../../schema/address.ts';
import type { ReadFile } from '../../../search/engine/open-index.ts';
import { createReader } from '../read-file.ts';
import { createSiteReader } from '../sites/read-site.ts';
import { readSiteParts, type SiteParts } from './site-bundles.ts';

/** Small files that are read when they are first needed. */
export interface DataReader {
  readonly readParts: () => Promise<readonly Part[]>;
  readonly readSynonyms: () => Promise<readonly Synonym[]>;
  /** Of the other sites; one that could not be read is asked again. */
  readonly readSiteParts: () => Promise<readonly SiteParts[]>;
}

/** @param base prefix of the site */
export function createDataReader(base: string, sites: readonly OtherSite[]): DataReader {
  const known = new Map<OtherSite, SiteParts>();
  return {
    readSiteParts: async () => {
      const unknown = sites.filter((site) => !known.has(site));
      const readFileOf = (site: OtherSite): ReadFile => createSiteReader(site, pagefindFolder);
      const read = await readSiteParts(unknown, readFileOf, createReader(base + pagefindFolder));
      for (const one of read) if ('parts' in one) known.set(one.site, one);
      return sites.flatMap((site) => known.get(site) ?? read.find((one) => one.site === site) ?? []);
    },
    readParts: readOnce(async () => {
      const { parts } = await readJson<Parts>(base + pagefindFolder + partsFile);
      return parts;
    }),
    readSynonyms: readOnce(() => readJson<readonly Synonym[]>(base + paths.synonyms)),
  };
}

/** What could not be read may be asked for again. */
function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    const own = (reading ??= read());
    own.catch(() => (reading = undefined));
    return own;
  };
}

async function readJson<Value>(address: string): Promise<Value> {
  // Their addresses do not change with their content.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as Value;
}
