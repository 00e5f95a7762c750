import path from 'node:path';
import type { Converted } from '../import/convert.ts';
import type { Importer } from '../import/import-file.ts';
import { ImportError } from '../import/import-error.ts';
import { largestFile } from '../import/read-source.ts';
import type { Hints } from '../import/recognise/recognise.ts';
import { describeFault } from '../source/border/fault.ts';
import { readInside } from '../source/border/read-inside.ts';
import { pickTitle } from './judge/judge-group.ts';
import type { NamedAttachment } from './place/attachment-names.ts';
import { filesOf, type Found, type SitePlan } from './plan-site.ts';

/** A document of an old site as one of this, with links that are not led to their ends yet. */
export interface ConvertedFound {
  readonly converted: Converted;
  /** What stands in `mdx` for links: see `leadTo`. */
  readonly stand: ReadonlyMap<string, StoodFor>;
}

/** A link that leads to a file of the old site. */
export interface StoodFor {
  /** Path below the crawl's folder. */
  readonly file: string;
  /** Where it leads if that file is nothing here. */
  readonly address: string;
}

/** Addresses that are nobody's, so that each can be found again in what was written. */
const standIn = (index: number): string => `https://link-${String(index)}.old.example/`;

/**
 * Converts a document of an old site. Its links to files that come along, and to other documents that were found, lead to them.
 * @throws ImportError
 */
export async function convertFound(
  { importFile }: Importer,
  folder: string,
  { pages, holder }: Found,
  { site, found }: SitePlan,
  hints: Omit<Hints, 'fileName'>,
  attachments: readonly NamedAttachment[],
): Promise<ConvertedFound> {
  const [first, ...others] = pages;
  const source = holder ?? first;
  const here = new Set([...attachments.map(({ file }) => file), ...found.flatMap(filesOf)]);
  const stand = new Map<string, StoodFor>();
  const leads = new Map<string, string>();
  const texts = holder ? [holder] : pages;
  for (const page of texts) {
    for (const { written, isInText } of page.links) {
      const file = isInText ? site.fileOf(written, page.file) : undefined;
      if (file === undefined || !here.has(file) || leads.has(written)) continue;
      const stood = standIn(stand.size);
      stand.set(stood, { file, address: site.addressOf(file) });
      leads.set(written, stood);
      const full = resolve(written, site.addressOf(page.file));
      if (full !== undefined) leads.set(full, stood);
    }
  }
  const pictures = new Map(
    texts.flatMap((page) =>
      page.pictures.flatMap((written) => {
        const file = site.fileOf(written, page.file);
        return file === undefined ? [] : [[written, file] as const];
      }),
    ),
  );
  const following = holder ? [] : others.map(({ file }) => read(folder, file));
  // What does not say what it is gets its title from the page around it.
  const title = pickTitle(first, holder);
  const named = holder && title !== holder.title ? { ...hints, title } : hints;
  const converted = await importFile(path.join(folder, source.file), read(folder, source.file), named, {
    following,
    leads,
    pictures: { folder, files: pictures },
    attachments: attachments.map(({ title, name }) => ({ title, name })),
    meta: holder ? first.meta : [],
  });
  return { converted, stand };
}

function resolve(written: string, page: string): string | undefined {
  return URL.canParse(written, page) ? new URL(written, page).href : undefined;
}

function read(folder: string, file: string): Uint8Array {
  const reading = readInside(folder, file, { most: largestFile });
  if ('bytes' in reading) return reading.bytes;
  const { message, advice } = describeFault(reading.fault);
  throw new ImportError(message, advice);
}

/**
 * Leads the links of a document to where they end.
 * @param endOf where a file of the old site is here; undefined if it is nothing here
 */
export function leadTo(
  mdx: string,
  stand: ConvertedFound['stand'],
  endOf: (file: string) => string | undefined,
): string {
  let led = mdx;
  for (const [stood, { file, address }] of stand) led = led.replaceAll(stood, () => endOf(file) ?? address);
  return led;
}
