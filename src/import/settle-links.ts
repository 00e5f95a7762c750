import { shownText, type Block, type Dropped, type Inline, type SourceDocument } from './blocks.ts';
import { settleAddress } from './link-address.ts';
import { describeFurniture } from './recognise/page/furniture.ts';

/**
 * Settles where the links of a document lead. Of a link that leads nowhere the text is kept, and it is listed, as is one whose address
 * had to be completed. A link to a place in the file itself is none: the page has anchors of its own.
 */
export function settleLinks(source: SourceDocument): SourceDocument {
  const listed: Dropped[] = [];
  const settle = (content: readonly Inline[], place: number): Inline[] =>
    content.flatMap((inline): Inline[] => {
      if (inline.kind !== 'link') return [inline];
      const written = inline.address.trim();
      const text = shownText(inline.content).trim();
      const { address, isMended } = settleAddress(written);
      const list = (sort: string, target: string): void => {
        listed.push({ sort, text: `${text} → ${target.slice(0, 100)}`, place });
      };
      const inside = settle(inline.content, place);
      // Nobody could see a link without text.
      if (address === undefined || text === '') {
        const isPlace =
          text === '' || written === '' || written.startsWith('#') || describeFurniture(text) !== undefined;
        if (!isPlace) list('失去目标的链接（文字保留）', written);
        return inside;
      }
      if (isMended) list('补全了网址的链接，请核对', address);
      return [{ ...inline, address, content: inside }];
    });
  const settleBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => ({ ...cell, blocks: settleBlocks(cell.blocks) })),
            ),
          }
        : { ...block, content: settle(block.content, block.place) },
    );
  const blocks = settleBlocks(source.blocks);
  const notes = new Map([...source.notes].map(([id, note]) => [id, settleBlocks(note)]));
  return { ...source, blocks, notes, dropped: [...source.dropped, ...listed] };
}
