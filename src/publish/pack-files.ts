import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { takeFile } from '../remembered/take-file.ts';
import { hashedFolder } from '../schema/address.ts';
import { followLink } from '../folders/follow-link.ts';

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

/**
 * Puts beside each text `x` of a site its packed forms `x.gz` and `x.br`, for servers that send such (`gzip_static`). The same bytes give
 * the same bytes. What has not changed since the site before is taken from there.
 * @param fresh the new site
 * @param target the one that is served, or a link to it; there may be none
 */
export async function packFiles(fresh: string, target: string): Promise<void> {
  const old = followLink(target);
  const names = globSync('**/*', { cwd: fresh, withFileTypes: true })
    .filter((entry) => entry.isFile() && text.test(entry.name))
    .map((entry) => path.relative(fresh, path.join(entry.parentPath, entry.name)))
    .sort();
  const packNext = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) await packFile(fresh, old, name);
  };
  await Promise.all(Array.from({ length: atOnce }, packNext));
}

async function packFile(fresh: string, old: string, name: string): Promise<void> {
  const place = path.join(fresh, name);
  if (statSync(place).size < leastLength) return;
  const bytes = readFileSync(place);
  const isKnown = hasSameBytes(path.join(old, name), bytes);
  const quality = name.split(path.sep)[0] === hashedFolder ? qualities.asset : qualities.other;
  for (const { ending, pack } of forms) {
    // A table that is offered as an archive has that name already.
    if (existsSync(place + ending)) continue;
    if (isKnown && existsSync(path.join(old, name + ending)))
      takeFile(path.join(old, name + ending), place + ending);
    else {
      const packed = await pack(bytes, quality);
      if (packed.length < bytes.length) writeFileSync(place + ending, packed);
    }
  }
}

function hasSameBytes(file: string, bytes: Buffer): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === bytes.length && readFileSync(file).equals(bytes);
}
