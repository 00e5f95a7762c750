import type { OtherSite } from '../schema/other-site.ts';
import { describeFault } from '../source/border/fault.ts';
import { readProjectFile } from '../source/border/read-inside.ts';
import { gatheredFolder, gatheredSite, nameGatheredSite, type GatheredSite } from './gathered-site.ts';

/** A file that was gathered cannot be read; what to do is in the message, in Chinese. */
class GatheredError extends Error {
  override readonly name = 'GatheredError';
}

/** What has been gathered of a site that is named. */
export interface Gathered {
  readonly site: OtherSite;
  /** Its part in addresses. */
  readonly slug: string;
  readonly data: GatheredSite;
}

const mostBytes = 400_000_000;

/**
 * Reads what has been gathered of the named sites, in their order; a site of which nothing has been gathered is left out.
 * @throws GatheredError if a file was damaged
 */
export function readGathered(root: string, sites: readonly OtherSite[]): Gathered[] {
  return sites.flatMap((site) => {
    const slug = nameGatheredSite(site.url);
    const file = `${gatheredFolder}/${slug}.json`;
    const reading = readProjectFile(root, file, { most: mostBytes });
    if ('fault' in reading) {
      if (reading.fault.kind === 'missing') return [];
      throw new GatheredError(`${file}：${describeFault(reading.fault).message}`);
    }
    const data = parse(new TextDecoder().decode(reading.bytes));
    if (data?.url !== site.url)
      throw new GatheredError(`${file} 读不出来。请运行 npm run gather，重新收集。`);
    return [{ site, slug, data }];
  });
}

function parse(text: string): GatheredSite | undefined {
  try {
    return gatheredSite.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
