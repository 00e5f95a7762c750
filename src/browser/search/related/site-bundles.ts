import type { OtherSite } from '../../../schema/other-site.ts';
import { BrokenIndexError, OtherFormatError } from '../../../search/engine/faults.ts';
import { readJson } from '../../../search/engine/inflate.ts';
import type { ReadFile } from '../../../search/engine/open-index.ts';
import { partsFile, type Part } from '../../../search/pagefind/parts.ts';
import { nameFault, type Fault } from '../sites/ask-sites.ts';
import { within } from '../sites/within.ts';

/** What another site has for searching by words, or why it is not searched. */
export type SiteParts = { readonly site: OtherSite } & (
  { readonly parts: readonly Part[] } | { readonly fault: Fault }
);

/** Written by Pagefind into each bundle. */
const entryFile = 'pagefind-entry.json';

/** Milliseconds that a site may take: the search waits for all, for pages are ranked together. */
const most = 3000;

const mostBytes = 1024 * 1024;
const mostParts = 1000;

/**
 * Reads the lists of bundles of other sites. Pagefind's client would search a bundle of another version, and only say so in the
 * console: such a site is left out.
 * @param readOwn reads files of this site's main bundle
 */
export async function readSiteParts(
  sites: readonly OtherSite[],
  readFileOf: (site: OtherSite) => ReadFile,
  readOwn: ReadFile,
): Promise<SiteParts[]> {
  if (sites.length === 0) return [];
  const version = await readVersion(readOwn);
  return Promise.all(
    sites.map(async (site): Promise<SiteParts> => {
      const read = readFileOf(site);
      try {
        return await within(most, async () => {
          const [theirs, parts] = await Promise.all([readVersion(read), readParts(read)]);
          if (theirs !== version) throw new OtherFormatError(`Pagefind ${theirs}, not ${version}`);
          return { site, parts };
        });
      } catch (error) {
        console.warn(`${site.url}: ${String(error)}`);
        return { site, fault: nameFault(error) };
      }
    }),
  );
}

async function readVersion(read: ReadFile): Promise<string> {
  const { body } = await read(entryFile, { fresh: true });
  const { version } = ((await readJson(body, mostBytes)) ?? {}) as { readonly version?: unknown };
  if (typeof version !== 'string') throw new BrokenIndexError('Pagefind has no version');
  return version;
}

async function readParts(read: ReadFile): Promise<Part[]> {
  const { body } = await read(partsFile, { fresh: true });
  const { parts } = ((await readJson(body, mostBytes)) ?? {}) as { readonly parts?: unknown };
  if (!Array.isArray(parts) || parts.length > mostParts || !parts.every(isPart))
    throw new BrokenIndexError('The list of bundles is broken');
  return parts;
}

function isPart(value: unknown): value is Part {
  if (typeof value !== 'object' || value === null) return false;
  const { path, years, pages } = value as Partial<Record<keyof Part, unknown>>;
  return (
    typeof path === 'string' &&
    /^(?:[\d-]+\/)?$/u.test(path) &&
    Array.isArray(years) &&
    years.every(Number.isInteger) &&
    typeof pages === 'number'
  );
}
