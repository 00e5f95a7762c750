import { readNumbering } from '../text/numbering.ts';
import {
  blockText,
  inlineText,
  type Block,
  type Dropped,
  type Inline,
  type ParagraphBlock,
  type SourceDocument,
} from './blocks.ts';
import { separateParts } from './recognise/page/parts.ts';
import { findTitle } from './recognise/title.ts';

/**
 * Joins the pages on which a site has shown one document. Of the first all is kept, of the others only the text, which follows the
 * text of the one before; a paragraph that was cut in two is one again. What is left out of them is listed, with the number of the page.
 * @param pages in their order, at least one
 */
export function joinPages([first, ...others]: readonly [
  SourceDocument,
  ...SourceDocument[],
]): SourceDocument {
  if (others.length === 0) return first;
  const end = first.blocks.findLastIndex(isText(first)) + 1;
  const blocks = first.blocks.slice(0, end);
  const dropped: Dropped[] = [...first.dropped];
  const images = new Map(first.images);
  for (const [index, other] of others.entries()) {
    const number = String(index + 2);
    const page = renameImages(other, (id) => `${number}-${id}`);
    const text = page.blocks.filter(isText(page));
    const around = page.blocks.filter((block) => !text.includes(block));
    append(blocks, text);
    for (const [id, image] of page.images) images.set(id, image);
    const left = around.map((block) => ({
      sort: '网页的其他部分',
      text: blockText([block]),
      place: block.place,
    }));
    dropped.push(
      ...[...page.dropped, ...left].map((one) => ({ ...one, sort: `第 ${number} 页，${one.sort}` })),
    );
  }
  return { ...first, blocks: [...blocks, ...first.blocks.slice(end)], images, dropped };
}

/** Whether a block belongs to the text of a page. */
function isText({ blocks, meta, format }: SourceDocument): (block: Block) => boolean {
  const text = new Set(separateParts(blocks, findTitle(blocks, meta), format).body);
  return (block) => text.has(block);
}

function append(blocks: Block[], next: readonly Block[]): void {
  const last = blocks.at(-1);
  const [first, ...rest] = next;
  if (last?.kind === 'paragraph' && first?.kind === 'paragraph' && isCut(last, first))
    blocks.splice(-1, 1, { ...last, content: [...last.content, ...first.content] }, ...rest);
  else blocks.push(...next);
}

/** Shortest paragraph that may have been cut, in characters: a shorter one is a heading or a signature. */
const shortestCut = 40;

/** A long paragraph without an end goes on, unless what follows begins with a number of the outline. */
function isCut(last: ParagraphBlock, first: ParagraphBlock): boolean {
  const before = inlineText(last.content).trim();
  return (
    before.length >= shortestCut &&
    /[\p{L}\p{N}，、；]$/u.test(before) &&
    readNumbering(inlineText(first.content).trim()) === undefined
  );
}

/** Two pages may call their pictures the same. */
function renameImages(page: SourceDocument, rename: (id: string) => string): SourceDocument {
  const renameInlines = (content: readonly Inline[]): Inline[] =>
    content.map((inline) => {
      if (inline.kind === 'picture') return { ...inline, id: rename(inline.id) };
      return inline.kind === 'link' ? { ...inline, content: renameInlines(inline.content) } : inline;
    });
  const renameBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => ({ ...cell, blocks: renameBlocks(cell.blocks) })),
            ),
          }
        : { ...block, content: renameInlines(block.content) },
    );
  const images = new Map([...page.images].map(([id, image]) => [rename(id), image]));
  return { ...page, blocks: renameBlocks(page.blocks), images };
}
