import { readNumbering } from '../../text/numbering.ts';
import { inlineText, type Block, type Inline } from '../blocks.ts';
import type { PageContext } from './context.ts';
import {
  hasTag,
  holdsBlocks,
  isHidden,
  isMute,
  textContent,
  type PageElement,
  type PageNode,
} from './elements.ts';
import { splitLines } from './inlines.ts';
import { readMarker } from './list-marker.ts';
import { readAddress, readPicture } from './references.ts';
import { enterBlock, enterInline, plain, type Style } from './style.ts';
import { isLayout, readRows } from './table.ts';

/** Reads the blocks of a page's document. */
export function readBlocks(node: PageElement, context: PageContext): Block[] {
  const { article } = context;

  /** Whether a node is none of the document; what a reader would not see is noted. */
  const isLeftOut = (node: PageNode): boolean => {
    if (node.kind === 'text') return false;
    if (isMute(node) || article.furniture.has(node)) return true;
    if (!isHidden(node) || article.shown.has(node)) return false;
    const text = textContent(node).replace(/\s+/gu, ' ').trim();
    // Pages hide menus, counters and notes of their programs: what was not shown is no part of the document.
    if (text !== '') context.dropped.push({ sort: '网页里看不见的内容', text, place: node.line });
    return true;
  };

  const readInline = (node: PageNode, style: Style): Inline[] => {
    if (isLeftOut(node)) return [];
    if (node.kind === 'text') return readText(node.text, style);
    if (hasTag(node, 'br')) return [{ kind: 'break' }];
    if (hasTag(node, 'img')) return readPicture(node, context);
    const inner = enterInline(node, style);
    const content = node.children.flatMap((child) => readInline(child, inner));
    if (!hasTag(node, 'a') || content.length === 0) return content;
    const address = readAddress(node, context, inlineText(content));
    return address === undefined ? content : [{ kind: 'link', address, content }];
  };

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
    };
    for (const node of nodes) {
      if (node === marker) continue;
      if (holdsBlocks(node)) {
        end();
        for (const block of read(node, enterInline(node, style), depth)) blocks.push(block);
        continue;
      }
      const inlines = readInline(node, style);
      if (node.kind === 'element' || node.text.trim() !== '') place ??= node.line;
      for (const inline of inlines) line.push(inline);
    }
    end();
    return blocks;
  };

  const readList = (list: PageElement, style: Style, depth: number): Block[] => {
    let number = Number.parseInt(list.attributes.get('start') ?? '1', 10) || 1;
    return list.children.flatMap((item): Block[] => {
      if (!hasTag(item, 'li')) return read(item, style, depth);
      if (isLeftOut(item)) return [];
      const [first, ...rest] = flow(item.children, enterBlock(item, style), depth + 1, item);
      if (first === undefined) return [];
      const isNumbered =
        list.tag === 'ol' && !/list-style(?:-type)?:\s*none/u.test(list.attributes.get('style') ?? '');
      const marker = isNumbered ? `${String(number++)}.` : '•';
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
      .map(({ cells, isHeader }) => ({
        isHeader,
        cells: cells
          .filter(({ element }) => !isLeftOut(element))
          .map(({ element, ...cell }) => ({
            ...cell,
            blocks: flow(element.children, plain, depth, element),
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

function readText(source: string, style: Style): Inline[] {
  const bold = style.bold && { bold: true };
  if (style.preformatted) {
    return source
      .split('\n')
      .flatMap((text, index): Inline[] => [
        ...(index === 0 ? [] : [{ kind: 'break' as const }]),
        ...(text === '' ? [] : [{ kind: 'text' as const, text: text.replace(/\t/gu, ' '), ...bold }]),
      ]);
  }
  const text = source.replace(/[\t\f\n\r \u00A0]+/gu, (space) =>
    /[\n\r]/u.test(space) && !space.includes('\u00A0') ? '\n' : ' ',
  );
  return text === '' ? [] : [{ kind: 'text', text, ...bold }];
}
