import { readNumbering } from '../../text/numbering.ts';
import { inlineText, type Block, type Inline } from '../blocks.ts';
import type { PageContext } from './context.ts';
import { hasTag, holdsBlocks, type PageElement, type PageNode } from './elements.ts';
import { splitLines } from './inlines.ts';
import { readMarker } from './list-marker.ts';
import { countItems } from './list-number.ts';
import { createInlineReader } from './read-inline.ts';
import { joinRuby } from './ruby.ts';
import { enterBlock, enterCell, enterInline, plain, type Style } from './style.ts';
import { isLayout, readRows } from './table.ts';

/** Reads the blocks of a page's document. */
export function readBlocks(node: PageElement, context: PageContext): Block[] {
  const { article } = context;
  const inline = createInlineReader(context);
  const { isLeftOut } = inline;

  const read = (node: PageNode, style: Style, depth: number): Block[] => {
    if (isLeftOut(node)) return [];
    if (node.kind === 'text') return flow([node], style, depth);
    if (hasTag(node, 'table')) return readTable(node, style, depth);
    if (hasTag(node, 'ul', 'ol', 'menu', 'dir')) return readList(node, style, depth);
    const blocks = flow(node.children, enterBlock(node, style), depth, node);
    const rank = rankOf(node);
    const ranked =
      rank === undefined
        ? blocks
        : blocks.map((block) => (block.kind === 'paragraph' ? { ...block, rank } : block));
    return ranked;
  };

  const rankOf = (element: PageElement): number | undefined => {
    if (element === article.title) return 0;
    const [, rank] = /^h([1-6])$/u.exec(element.tag) ?? [];
    return rank === undefined ? undefined : Number(rank);
  };

  /** Blocks and the text between them, in order. */
  const flow = (nodes: readonly PageNode[], style: Style, depth: number, parent?: PageElement): Block[] => {
    const blocks: Block[] = [];
    let line: Inline[] = [];
    let place: number | undefined;
    const marker = parent && readMarker(parent);
    const setsApart =
      parent !== undefined && /^(?:inline-)?(?:flex|grid)$/u.test(parent.style.get('display') ?? '');
    const end = (): void => {
      for (const content of splitLines(line)) {
        const at = place ?? parent?.line ?? 1;
        const alignment = style.alignment && { alignment: style.alignment };
        blocks.push(
          marker && blocks.length === 0
            ? { kind: 'item', marker: '•', depth, content, place: at }
            : { kind: 'paragraph', content, ...alignment, place: at },
        );
      }
      [line, place] = [[], undefined];
      inline.begin();
    };
    inline.begin();
    for (const node of joinRuby(nodes)) {
      if (node === marker) continue;
      if (holdsBlocks(node) || (setsApart && node.kind === 'element')) {
        end();
        for (const block of read(node, enterInline(node, style), depth)) blocks.push(block);
        continue;
      }
      const inlines = inline.read(node, style);
      if (node.kind === 'element' || node.text.trim() !== '') place ??= node.line;
      line.push(...inlines);
    }
    end();
    return blocks;
  };

  const readList = (list: PageElement, style: Style, depth: number): Block[] => {
    const count = countItems(list);
    return list.children.flatMap((item): Block[] => {
      if (!hasTag(item, 'li')) return read(item, style, depth);
      if (isLeftOut(item)) return [];
      const marker = count(item);
      const [first, ...rest] = flow(item.children, enterBlock(item, style), depth + 1, item);
      if (first === undefined) return [];
      if (first.kind !== 'paragraph') return [first, ...rest];
      const { content, place } = first;
      // Some write the numbers themselves and leave the list's beside them.
      const hasOwn = readNumbering(inlineText(content)) !== undefined;
      if (hasOwn || article.title === item)
        return [{ ...first, ...(article.title === item && { rank: 0 }) }, ...rest];
      return [{ kind: 'item', marker, depth, content, place }, ...rest];
    });
  };

  const readTable = (table: PageElement, style: Style, depth: number): Block[] => {
    const rows = readRows(table);
    const own = enterBlock(table, style);
    const captions = table.children.filter((child) => hasTag(child, 'caption'));
    const caption = captions.flatMap((child) => read(child, own, depth));
    if (isLayout(table, rows, article.way)) {
      const alignment = style.alignment;
      const parts = table.children.filter((child) => !hasTag(child, 'caption'));
      return [...caption, ...flow(parts, { ...own, alignment }, depth, table)];
    }
    const seen = rows
      .filter(({ row }) => !isLeftOut(row))
      .map(({ row, cells, isHeader }) => ({
        isHeader,
        cells: cells
          .filter(({ element }) => !isLeftOut(element))
          .map(({ element, ...cell }) => ({
            ...cell,
            blocks: flow(element.children, enterCell(element, row, own), depth, element),
          })),
      }))
      .filter(({ cells }) => cells.length > 0);
    if (seen.length === 0) return caption;
    const body = seen.findIndex(({ isHeader }) => !isHeader);
    return [
      ...caption,
      {
        kind: 'table',
        headerRows: Math.max(1, body === -1 ? 1 : body),
        rows: seen.map(({ cells }) => cells),
        place: table.line,
      },
    ];
  };

  return read(node, plain, 0);
}
