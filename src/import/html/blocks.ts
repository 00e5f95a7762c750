import type { Element, Nodes } from 'hast';
import { inlineText, type Block, type Cell, type Dropped, type Inline, type SourceImage } from '../blocks.ts';
import type { ReadNeighbour } from '../neighbour.ts';
import { hasTag, isElement, isHidden, isMute } from './elements.ts';
import { readAddress, readPicture } from './references.ts';

/** What is needed beside the nodes, and collected while they are read. */
export interface BlockContext {
  readonly images: Map<string, SourceImage>;
  readonly dropped: Dropped[];
  /** Address that the page was saved from. */
  readonly base: string | undefined;
  readonly neighbour: ReadNeighbour | undefined;
}

interface Style {
  readonly bold: boolean;
  readonly alignment: 'centre' | 'right' | undefined;
}

/** Elements that make blocks; everything else is inline. */
const blockTags: readonly string[] = [
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'center',
    'blockquote',
    'pre',
    'figure',
    'figcaption',
    'address',
    'form',
    'fieldset',
    'dl',
    'dt',
    'dd',
    'body',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'table', 'hr', 'details', 'summary'],
];

export function createBlockReader(context: BlockContext): { read: (node: Nodes) => Block[] } {
  const readInline = (node: Nodes, style: Style): Inline[] => {
    if (node.type === 'text') {
      const text = node.value.replace(/[\t\n\r ]+/gu, ' ');
      return text === '' ? [] : [{ kind: 'text', text, ...(style.bold && { bold: true }) }];
    }
    if (!isElement(node) || isMute(node) || isHidden(node)) return [];
    if (hasTag(node, 'br')) return [{ kind: 'break' }];
    if (hasTag(node, 'img')) return readPicture(node, context);
    const inner = { ...style, bold: style.bold || isBold(node) };
    const content = node.children.flatMap((child) => readInline(child, inner));
    if (!hasTag(node, 'a')) return content;
    const address = readAddress(node, context, inlineText(content));
    return address === undefined ? content : [{ kind: 'link', address, content }];
  };

  const read = (node: Nodes, style: Style, depth: number): Block[] => {
    if (!isElement(node)) return node.type === 'text' ? flow([node], style, depth) : [];
    if (isMute(node) || isHidden(node)) return [];
    if (hasTag(node, 'hr')) return [];
    if (hasTag(node, 'table')) return readTable(node, style, depth);
    if (hasTag(node, 'ul', 'ol')) return readList(node, style, depth);
    const rank = /^h([1-6])$/u.exec(node.tagName)?.[1];
    const own = {
      bold: style.bold || (rank === undefined && isBold(node)),
      alignment: alignmentOf(node) ?? style.alignment,
    };
    const blocks = flow(node.children, own, depth, node);
    if (rank === undefined) return blocks;
    return blocks.map((block) => (block.kind === 'paragraph' ? { ...block, rank: Number(rank) } : block));
  };

  /** Blocks and the text between them, in order. */
  const flow = (nodes: readonly Nodes[], style: Style, depth: number, parent?: Element): Block[] => {
    const blocks: Block[] = [];
    let line: Inline[] = [];
    let place: number | undefined;
    const end = (): void => {
      for (const content of splitLines(line)) {
        blocks.push({
          kind: 'paragraph',
          content,
          ...(style.alignment && { alignment: style.alignment }),
          place: place ?? parent?.position?.start.line ?? 1,
        });
      }
      [line, place] = [[], undefined];
    };
    for (const node of nodes) {
      if (holdsBlocks(node)) {
        end();
        blocks.push(...read(node, inherit(node, style), depth));
        continue;
      }
      place ??= node.position?.start.line;
      line.push(...readInline(node, style));
    }
    end();
    return blocks;
  };

  const readList = (list: Element, style: Style, depth: number): Block[] => {
    let number = typeof list.properties.start === 'number' ? list.properties.start : 1;
    return list.children.flatMap((item): Block[] => {
      if (!hasTag(item, 'li')) return read(item, style, depth);
      const [first, ...rest] = flow(item.children, style, depth + 1, item);
      const marker = hasTag(list, 'ol') ? `${String(number++)}.` : '•';
      if (first?.kind !== 'paragraph') return first ? [first, ...rest] : [];
      return [{ kind: 'item', marker, depth, content: first.content, place: first.place }, ...rest];
    });
  };

  const readTable = (table: Element, style: Style, depth: number): Block[] => {
    const rows = listRows(table);
    const cells = rows.map((row) => row.children.filter((cell): cell is Element => hasTag(cell, 'td', 'th')));
    const caption = table.children.filter((child) => hasTag(child, 'caption'));
    // A table of one cell is a frame around a text.
    if (cells.flat().length === 1) return flow(cells[0]?.[0]?.children ?? [], style, depth, table);
    const isHeader = (row: readonly Element[]): boolean =>
      row.length > 0 && row.every((cell) => hasTag(cell, 'th'));
    return [
      ...flow(
        caption.flatMap((one) => (isElement(one) ? one.children : [])),
        style,
        depth,
        table,
      ),
      {
        kind: 'table',
        headerRows:
          cells.findIndex((row) => !isHeader(row)) === -1 ? 1 : cells.findIndex((row) => !isHeader(row)),
        rows: cells.filter((row) => row.length > 0).map((row) => row.map((cell) => readCell(cell, depth))),
        place: table.position?.start.line ?? 1,
      },
    ];
  };

  const readCell = (cell: Element, depth: number): Cell => {
    const alignment =
      alignmentOf(cell) ??
      cell.children.flatMap((child) => (isElement(child) ? (alignmentOf(child) ?? []) : []))[0];
    return {
      blocks: flow(cell.children, { bold: false, alignment: undefined }, depth, cell),
      columns: readSpan(cell.properties.colSpan),
      rows: readSpan(cell.properties.rowSpan),
      ...(alignment && { alignment }),
    };
  };

  return { read: (node) => read(node, { bold: false, alignment: undefined }, 0) };
}

/** Most that a cell may cover: what is more is a mistake, or meant to exhaust memory. */
const mostSpan = 200;

function readSpan(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, mostSpan) : 1;
}

function listRows(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (hasTag(child, 'tr')) return [child];
    return hasTag(child, 'thead', 'tbody', 'tfoot')
      ? child.children.filter((row): row is Element => hasTag(row, 'tr'))
      : [];
  });
}

function isBlock({ tagName }: Element): boolean {
  return blockTags.includes(tagName);
}

/** Whether a node is a block, or an inline element around one: editors of old sites put paragraphs into spans. */
function holdsBlocks(node: Nodes): boolean {
  if (!isElement(node) || isMute(node)) return false;
  return isBlock(node) || node.children.some(holdsBlocks);
}

function inherit(node: Nodes, style: Style): Style {
  return isElement(node) && !isBlock(node) ? { ...style, bold: style.bold || isBold(node) } : style;
}

function isBold(element: Element): boolean {
  if (hasTag(element, 'b', 'strong')) return true;
  const style = element.properties.style;
  return typeof style === 'string' && /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style);
}

function alignmentOf({ properties, tagName }: Element): 'centre' | 'right' | undefined {
  const style = typeof properties.style === 'string' ? properties.style : '';
  const [, named] = /text-align\s*:\s*(center|right)/iu.exec(style) ?? [];
  const align =
    named ?? (typeof properties.align === 'string' ? properties.align : tagName === 'center' ? 'center' : '');
  if (/^center$/iu.test(align)) return 'centre';
  return /^right$/iu.test(align) ? 'right' : undefined;
}

/** A break begins a new paragraph, as editors use it; white space at the ends goes. */
function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines
    .map(trim)
    .filter((line) => line.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''));
}

function trim(line: readonly Inline[]): Inline[] {
  const trimmed = [...line];
  for (let first = trimmed[0]; first?.kind === 'text'; first = trimmed[0]) {
    const text = first.text.trimStart();
    if (text !== '') {
      trimmed[0] = { ...first, text };
      break;
    }
    trimmed.shift();
  }
  for (let last = trimmed.at(-1); last?.kind === 'text'; last = trimmed.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      trimmed[trimmed.length - 1] = { ...last, text };
      break;
    }
    trimmed.pop();
  }
  return trimmed;
}
