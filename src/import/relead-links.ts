import type { Block, Inline, SourceDocument } from './blocks.ts';

/** Leads the links of a document elsewhere. @param leads address as the file has it → another */
export function releadLinks(source: SourceDocument, leads: ReadonlyMap<string, string>): SourceDocument {
  const lead = (content: readonly Inline[]): Inline[] =>
    content.map((inline) =>
      inline.kind === 'link'
        ? {
            ...inline,
            address: leads.get(inline.address.trim()) ?? inline.address,
            content: lead(inline.content),
          }
        : inline,
    );
  const leadBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: leadBlocks(cell.blocks) }))),
          }
        : { ...block, content: lead(block.content) },
    );
  const notes = new Map([...source.notes].map(([id, note]) => [id, leadBlocks(note)]));
  return { ...source, blocks: leadBlocks(source.blocks), notes };
}
