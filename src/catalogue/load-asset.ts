import { root } from 'virtual:tongtu';
import { ContentError } from '../source/content-error.ts';
import type { Asset } from '../schema/document.ts';
import { problemOf } from '../source/border/fault.ts';
import { mostAssetBytes, readProjectFile } from '../source/border/read-inside.ts';

/**
 * The bytes of a picture or an attachment.
 * @throws ContentError if a link, or nothing, has come in its place since it was checked
 */
export function loadAsset({ file }: Pick<Asset, 'file'>): Uint8Array {
  const reading = readProjectFile(root, file, { most: mostAssetBytes });
  if ('fault' in reading) throw new ContentError([problemOf(file, reading.fault)]);
  return reading.bytes;
}
