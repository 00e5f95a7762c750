import { inflateRawSync } from 'node:zlib';
import type { DocumentData } from '../../../catalogue/document-data.ts';
import { nameShard, nameText } from '../../engine/file-places.ts';
import type { Dictionary, Directory, DocumentText } from '../../engine/format.ts';
import type { DocumentSummary } from '../document-summary.ts';
import {
  createDictionaryWriter,
  createText,
  pack,
  unpack,
  type IndexDivision,
  type IndexDraft,
  type WriteFile,
} from '../index-files.ts';
import { chooseSizes, type IndexSizes } from '../index-sizes.ts';
import { listBlocks } from '../search-text.ts';
import { openDictionary } from './dictionary-files.ts';
import { listMovedStrings, type ChangedBlock } from './find-changes.ts';
import { renewLists } from './renew-grams.ts';

/** The index of the last build. */
export interface LastIndex extends IndexDivision {
  /** How many blocks each document had. */
  readonly blocks: readonly number[];
  readonly directory: Directory;
  readonly read: (name: string) => Uint8Array;
}

/** The documents as they are now; they are those of the last index, in its order. */
export interface RenewedDocuments {
  readonly summaries: readonly DocumentSummary[];
  /** Those that are not as they were, by their places. */
  readonly changed: ReadonlyMap<number, DocumentData>;
}

/** With more changed documents than this the whole index is made anew: it takes no longer. */
const mostChanged = 20;

/**
 * Makes the files of an index from those of the last one, where only words within blocks have changed: the same bytes as
 * `makeIndexFiles` would give.
 * @param keep told of each file that is as it was
 * @returns undefined, and nothing that counts was written, if the index has to be made anew
 */
export function renewIndexFiles(
  last: LastIndex,
  { summaries, changed }: RenewedDocuments,
  write: WriteFile,
  keep: (name: string) => void,
  wanted?: IndexSizes,
): IndexDraft | undefined {
  const units = summaries.reduce((sum, document) => sum + document.units, 1);
  const sizes = wanted ?? chooseSizes(units);
  const isAlike = (['limit', 'longest', 'shardLength'] as const).every(
    (key) => sizes[key] === last.sizes[key],
  );
  const hasSameBlocks = summaries.every(({ blocks }, place) => blocks === last.blocks[place]);
  if (!isAlike || !hasSameBlocks || changed.size > mostChanged) return undefined;

  const { directory } = last;
  const open = (dictionary: Dictionary) =>
    openDictionary(directory.firstKeys[dictionary], (firstKey) =>
      inflateRawSync(last.read(nameShard(dictionary, firstKey))),
    );
  const dictionaries = { frequent: open('frequent'), grams: open('grams') };
  const blocks = last.blocks.reduce((sum, count) => sum + count, 0);
  const changes = listChangedBlocks(last, changed);
  const moved = listMovedStrings(changes, sizes.longest);
  const lists = renewLists({ ...dictionaries, counts: last.counts }, moved, changes, sizes, blocks);
  if (!lists) return undefined;

  const rewrite = (dictionary: Dictionary): string[] => {
    const writer = createDictionaryWriter(dictionary, sizes, write);
    dictionaries[dictionary].rewrite(lists[dictionary], writer, (firstKey) => {
      keep(nameShard(dictionary, firstKey));
    });
    return writer.finish();
  };
  const firstKeys = { frequent: rewrite('frequent'), grams: rewrite('grams') };
  for (const place of summaries.keys()) {
    const document = changed.get(place);
    if (document) write(nameText(place), pack(createText(document)));
    else keep(nameText(place));
  }
  return {
    sizes,
    counts: lists.counts,
    directory: { frequent: directory.frequent, firstKeys },
    summaries,
  };
}

/** Blocks with other words, in their order. */
function listChangedBlocks(last: LastIndex, changed: RenewedDocuments['changed']): ChangedBlock[] {
  let first = 0;
  return last.blocks.flatMap((count, place) => {
    const document = changed.get(place);
    const own = first;
    first += count;
    if (!document) return [];
    const { title, paragraphs } = unpack(last.read(nameText(place))) as DocumentText;
    const before = listBlocks({ data: { title }, paragraphs });
    return listBlocks(document).flatMap((after, at) => {
      const old = before[at] ?? '';
      return old === after ? [] : [{ number: own + at, before: old, after }];
    });
  });
}
