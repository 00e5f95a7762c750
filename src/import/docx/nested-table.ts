import type { Block, Cell, Inline, ParagraphBlock, TableBlock } from '../blocks.ts';

/** A table in a cell becomes a paragraph for each row, its cells separated by tabs: no table of a page stands in another. */
export function flattenTable(table: TableBlock): ParagraphBlock[] {
  return table.rows
    .map((row): ParagraphBlock => {
      const cells = row.map((cell) => joinBlocks(cell)).filter((content) => content.length > 0);
      return {
        kind: 'paragraph',
        place: table.place,
        content: joinWith(cells, { kind: 'text', text: '\t' }),
      };
    })
    .filter(({ content }) => content.length > 0);
}

function joinBlocks({ blocks }: Cell): readonly Inline[] {
  return joinWith(blocks.map(readContent), { kind: 'break' });
}

function readContent(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.content;
    case 'item':
      return [{ kind: 'text', text: `${block.marker} ` }, ...block.content];
    case 'table':
      return joinWith(flattenTable(block).map(readContent), { kind: 'break' });
  }
}

function joinWith(parts: readonly (readonly Inline[])[], separator: Inline): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}
