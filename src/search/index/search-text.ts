import type { DocumentData } from '../../catalogue/document-data.ts';
import { dropped, foldUnit } from '../../text/fold.ts';

/** Ends a paragraph: no string that is searched for contains it. */
export const border = 0;

/** The folded text of all blocks, one after another; what the grams are counted in. */
export interface SearchText {
  /** Folded UTF-16 units; each block is preceded and followed by `border`. */
  readonly units: Uint16Array;
  /** For each unit the number of its block. */
  readonly blockOf: Uint32Array;
  /** For each block, where it begins in `units`; then the length of `units`. */
  readonly starts: Uint32Array;
}

/**
 * The blocks of one document, in the order in which the index numbers them: its title, its headings, all else. So whether a
 * block is title or heading can be told from its number.
 */
export function listBlocks({ data, paragraphs }: Pick<DocumentData, 'data' | 'paragraphs'>): string[] {
  const headings = paragraphs.filter(({ kind }) => kind === 'heading');
  const others = paragraphs.filter(({ kind }) => kind !== 'heading');
  return [data.title, ...[...headings, ...others].map(({ text }) => text)];
}

export function createSearchText(blocks: readonly string[]): SearchText {
  const capacity = blocks.reduce((sum, { length }) => sum + length + 1, 1);
  const units = new Uint16Array(capacity);
  const blockOf = new Uint32Array(capacity);
  const starts = new Uint32Array(blocks.length + 1);
  let length = 1;
  blocks.forEach((block, number) => {
    starts[number] = length;
    for (let index = 0; index < block.length; index += 1) {
      const unit = foldUnit(block.charCodeAt(index));
      if (unit === dropped) continue;
      units[length] = unit;
      blockOf[length] = number;
      length += 1;
    }
    blockOf[length] = number;
    length += 1;
  });
  starts[blocks.length] = length;
  return { units: units.subarray(0, length), blockOf: blockOf.subarray(0, length), starts };
}
