import { posix } from 'node:path';
import type { Reading, Context } from './reading.ts';
import { normaliseName } from './zip.ts';

/** Kinds of pictures that browsers show, by their first bytes as Latin-1. */
const shown: readonly (readonly [string, RegExp])[] = [
  ['png', /^\x89PNG/u],
  ['jpg', /^\xff\xd8\xff/u],
  ['gif', /^GIF8/u],
  ['webp', /^RIFF[^]{4}WEBP/u],
];

const others: readonly (readonly [string, RegExp])[] = [
  // eslint-disable-next-line no-control-regex -- a signature
  ['EMF', /^\x01\0\0\0[^]{36} EMF/u],
  // eslint-disable-next-line no-control-regex -- a signature
  ['WMF', /^(?:\xd7\xcd\xc6\x9a|[\x01\x02]\0\x09\0)/u],
  ['BMP', /^BM/u],
  ['TIFF', /^(?:II\*\0|MM\0\*)/u],
  ['SVG', /<svg/u],
  // eslint-disable-next-line no-control-regex -- a signature
  ['EMZ 或 WMZ', /^\x1f\x8b/u],
];

/**
 * Registers the picture of a relationship.
 * @returns its id; undefined if there is no such relationship, or if its kind cannot be shown, which is then noted as refused
 */
export function takeImage(
  { reading, relations }: Context,
  relation: string,
  place: number,
): string | undefined {
  const found = relations.get(relation);
  if (found === undefined) return undefined;
  const known = reading.imageIds.get(found.target);
  if (known !== undefined) return known;
  const entry = found.external ? undefined : reading.archive.get(normaliseName(found.target));
  if (entry === undefined) return register(reading, found.target, { extension: '', name: found.target });
  const bytes = entry.read();
  const extension = findKind(shown, bytes);
  const name = posix.basename(entry.name);
  if (extension !== undefined) return register(reading, found.target, { extension, bytes, name });
  const kind = findKind(others, bytes);
  const refusal = `第 ${place} 段的 ${name}（${kind === undefined ? '认不出格式' : `${kind} 格式`}）`;
  if (!reading.refused.includes(refusal)) reading.refused.push(refusal);
  return undefined;
}

function findKind(kinds: readonly (readonly [string, RegExp])[], bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  return kinds.find(([, signature]) => signature.test(start))?.[0];
}

type Image = Reading['images'] extends Map<string, infer Value> ? Value : never;

function register(reading: Reading, target: string, image: Image): string {
  const id = `image-${reading.images.size + 1}`;
  reading.images.set(id, image);
  reading.imageIds.set(target, id);
  return id;
}
