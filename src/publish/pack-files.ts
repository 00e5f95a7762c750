import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StoredPage } from '../render/page-record.ts';
import { openPageStore, type PageStore } from '../render/page-store.ts';
import { hashedFolder } from '../schema/address.ts';

/** Texts of the web. Pictures, archives, Parquet and the parts of the indexes are packed already. */
const text = /\.(?:html|css|m?js|json|jsonl|svg|xml|atom|txt|md|csv|webmanifest)$/u;

/** Bytes; what is shorter travels in one packet anyway. */
const leastLength = 1024;

/** Files that are packed at the same time. */
const atOnce = 16;

/** Brotli's best effort takes fourteen times as long for a tenth less: worth it for what every reader loads and a build seldom changes. */
const qualities = { asset: 11, other: 9 } as const;

const forms = [
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    ending: '.br',
    pack: (bytes: Buffer, quality: number) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
] as const;

/** Others may give other bytes. */
const packers = `${process.versions.zlib} ${process.versions['brotli'] ?? ''}`;

/**
 * Puts beside each text `x` of a site its packed forms `x.gz` and `x.br`, for servers that send such (`gzip_static`). The same bytes give
 * the same bytes. What has not changed since the build before is a second name of the file that was kept then.
 * @param fresh the new site
 * @param cache folder of what is kept from one build to the next; it holds nothing else
 */
export async function packFiles(fresh: string, cache: string): Promise<void> {
  const store = openPageStore(cache);
  const pages = new Map<string, StoredPage>();
  const names = globSync('**/*', { cwd: fresh, withFileTypes: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.relative(fresh, path.join(entry.parentPath, entry.name)))
    .sort();
  const packNext = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift())
      for (const packed of await packFile(fresh, name, store)) pages.set(...packed);
  };
  await Promise.all(Array.from({ length: atOnce }, packNext));
  store.save({ pages, digests: new Map() });
}

/** @returns the forms that stand beside the file now, by their names */
async function packFile(fresh: string, name: string, store: PageStore): Promise<[string, StoredPage][]> {
  const place = path.join(fresh, name);
  if (statSync(place).size < leastLength) return [];
  const bytes = readFileSync(place);
  const digest = hash('sha256', bytes);
  const quality = name.split(path.sep)[0] === hashedFolder ? qualities.asset : qualities.other;
  const made: [string, StoredPage][] = [];
  for (const { ending, pack } of forms) {
    // A table that is offered as an archive has that name already.
    if (existsSync(place + ending)) continue;
    const key = [digest, quality, packers].join(' ');
    const last = store.last.pages.get(name + ending);
    if (last?.key === key && store.place(last, place + ending)) {
      made.push([name + ending, last]);
      continue;
    }
    const packed = await pack(bytes, quality);
    if (packed.length >= bytes.length) continue;
    const kept = store.keep(packed);
    store.place(kept, place + ending);
    made.push([name + ending, { ...kept, key, reads: [] }]);
  }
  return made;
}
