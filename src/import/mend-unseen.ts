import { findUnseen, isIdle, removeIdle } from '../text/spelling/unseen.ts';
import type { Block, Dropped, Inline, SourceDocument } from './blocks.ts';

/**
 * Takes out of a document what has no width and does nothing: it came along when somebody copied, and no search would find the words
 * around it. It is listed, each character once, at its first place.
 */
export function mendUnseen(source: SourceDocument): SourceDocument {
  const found = new Map<string, { place: number; count: number }>();
  const mend = (text: string, place: number): string => {
    const idle = findUnseen(text).filter(isIdle);
    for (const { code, count } of idle) {
      const known = found.get(code) ?? { place, count: 0 };
      found.set(code, { ...known, count: known.count + count });
    }
    return idle.length === 0 ? text : removeIdle(text);
  };
  const mendInlines = (content: readonly Inline[], place: number): Inline[] =>
    content.map((inline) => {
      switch (inline.kind) {
        case 'text':
          return { ...inline, text: mend(inline.text, place) };
        case 'link':
          return { ...inline, content: mendInlines(inline.content, place) };
        case 'picture':
          return { ...inline, description: mend(inline.description, place) };
        default:
          return inline;
      }
    });
  const mendBlocks = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) =>
      block.kind === 'table'
        ? {
            ...block,
            rows: block.rows.map((row) => row.map((cell) => ({ ...cell, blocks: mendBlocks(cell.blocks) }))),
          }
        : { ...block, content: mendInlines(block.content, block.place) },
    );
  const blocks = mendBlocks(source.blocks);
  const notes = new Map([...source.notes].map(([id, note]) => [id, mendBlocks(note)]));
  const meta = source.meta.map((one) => ({ ...one, value: removeIdle(one.value) }));
  const dropped = [...found].map(([code, { place, count }]): Dropped => ({
    sort: '看不见的字符',
    text: count === 1 ? code : `${code}，共 ${String(count)} 处`,
    place,
  }));
  return { ...source, blocks, notes, meta, dropped: [...source.dropped, ...dropped] };
}
