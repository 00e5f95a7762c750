import type { DocumentData } from '../../catalogue/document-data.ts';
import { dropped, foldUnit } from '../../text/spelling/fold.ts';

/** Ends a paragraph: no string that is searched for contains it. */
export const border = 0;

/** The folded text of all blocks, one after another; what the grams are counted in. */
export interface SearchText {
  /** Folded UTF-16 units; each block is preceded and followed by `border`. */
  readonly units: Uint16Array;
  /** For each block, where it begins in `units`; then the length of `units`. */
  readonly starts: Uint32Array;
  /** Number of the block that holds each `step`-th unit: with it, `findBlock` has few steps to go. */
  readonly blockAtStep: Uint32Array;
}

/** Of a document, what is searched in. */
export interface DocumentBlocks {
  readonly data: Pick<DocumentData['data'], 'title'>;
  readonly paragraphs: readonly Pick<DocumentData['paragraphs'][number], 'kind' | 'text'>[];
}

/**
 * The blocks of one document, in the order in which the index numbers them: its title, its headings, all else. So whether a
 * block is title or heading can be told from its number.
 */
export function listBlocks({ data, paragraphs }: DocumentBlocks): string[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  const others = paragraphs.filter(({ kind }) => kind !== 'heading');
  return [data.title, ...[...headings, ...others].map(({ text }) => text)];
}

export function createSearchText(blocks: readonly string[]): SearchText {
  const capacity = blocks.reduce((sum, { length }) => sum + length + 1, 1);
  const units = new Uint16Array(capacity);
  const starts = new Uint32Array(blocks.length + 1);
  let length = 1;
  blocks.forEach((block, number) => {
    starts[number] = length;
    for (let index = 0; index < block.length; index += 1) {
      const unit = foldUnit(block.charCodeAt(index));
      if (unit === dropped) continue;
      units[length] = unit;
      length += 1;
    }
    length += 1;
  });
  starts[blocks.length] = length;
  return { units: units.subarray(0, length), starts, blockAtStep: listBlocksAtSteps(starts, length) };
}

/** In units: a table of every unit's block would not fit in the processor's cache, and encoding waits for it. */
const step = 32;

function listBlocksAtSteps(starts: Uint32Array, length: number): Uint32Array {
  let block = 0;
  return Uint32Array.from({ length: Math.ceil(length / step) }, (_, number) => {
    while ((starts[block + 1] ?? Infinity) <= number * step) block += 1;
    return block;
  });
}

/** Number of the block that holds a position. */
export function findBlock({ starts, blockAtStep }: SearchText, position: number): number {
  let block = blockAtStep[Math.floor(position / step)] ?? 0;
  while ((starts[block + 1] ?? Infinity) <= position) block += 1;
  return block;
}
