import type { Code, Nodes, Root, RootContent, Table } from 'mdast';
import type { Block, Dropped, Inline, SourceImage } from '../blocks.ts';
import type { ReadNeighbour } from '../html/context.ts';
import { splitLines } from '../html/inlines.ts';
import { readHtmlBlock } from './html-block.ts';
import { createInlineReader } from './read-inlines.ts';
import { settleBreaks } from './soft-breaks.ts';

export interface MarkdownReader {
  readonly readBlocks: (nodes: readonly RootContent[], depth: number) => Block[];
  readonly notes: Map<string, Block[]>;
  readonly images: Map<string, SourceImage>;
  readonly dropped: Dropped[];
  /** Names of the notes that have been referred to. */
  readonly cited: ReadonlySet<string>;
}

/** Reads the blocks of a Markdown text. */
export function createReader(root: Root, neighbour: ReadNeighbour | undefined): MarkdownReader {
  const notes = new Map<string, Block[]>();
  const images = new Map<string, SourceImage>();
  const dropped: Dropped[] = [];
  const cited = new Set<string>();
  const { readInlines } = createInlineReader(root, { images, dropped, cited, neighbour });

  /** Lines of a paragraph that are paragraphs themselves. */
  const readLines = (content: readonly Inline[]): Inline[][] => splitLines(settleBreaks(content));

  const readBlock = (node: RootContent, depth: number): Block[] => {
    const place = placeOf(node);
    switch (node.type) {
      case 'heading':
        return readLines(readInlines(node.children)).map((content) => {
          return { kind: 'paragraph', rank: node.depth, content, place };
        });
      case 'paragraph':
        return readLines(readInlines(node.children)).map((content) => ({
          kind: 'paragraph',
          content,
          place,
        }));
      case 'list':
        return node.children.flatMap((item, index) => {
          const marker = node.ordered ? `${String((node.start ?? 1) + index)}.` : '•';
          const blocks = item.children.flatMap((child, at): Block[] => {
            if (child.type !== 'paragraph' || at > 0) return readBlock(child, depth + 1);
            const [content = [], ...rest] = readLines(readInlines(child.children));
            return [
              { kind: 'item', marker, depth, content, place: placeOf(child) },
              ...rest.map((more): Block => ({ kind: 'paragraph', content: more, place: placeOf(child) })),
            ];
          });
          // The number of an item without words of its own is text all the same.
          return node.ordered && item.children[0]?.type !== 'paragraph'
            ? [
                { kind: 'paragraph', content: [{ kind: 'text', text: marker }], place: placeOf(item) },
                ...blocks,
              ]
            : blocks;
        });
      case 'blockquote':
        return readBlocks(node.children, depth);
      case 'table':
        return [readTable(node)];
      case 'footnoteDefinition':
        notes.set(node.identifier, readBlocks(node.children, depth));
        return [];
      case 'code':
        return readCode(node, place);
      case 'html':
        dropped.push({
          sort: node.value.startsWith('<!--') ? '注释' : 'HTML 标签',
          text: node.value,
          place,
        });
        return readHtmlBlock(node.value, place, { images, dropped, neighbour });
      default:
        return [];
    }
  };

  /** Words behind the fence are text that nobody meant for a language: `~~~划去~~~` at the beginning of a line opens a fence. */
  const readCode = ({ lang, meta, value }: Code, place: number): Block[] => {
    const opening = [lang, meta].filter(Boolean).join(' ');
    const isLanguage = /^[A-Za-z][\w+#.-]*$/u.test(opening);
    if (isLanguage) dropped.push({ sort: '代码块的语言', text: opening, place });
    const lines = [...(isLanguage || opening === '' ? [] : [opening]), ...value.split('\n')];
    return lines.map((text) => ({ kind: 'paragraph', content: [{ kind: 'text', text }], place }));
  };

  const readTable = (table: Table): Block => ({
    kind: 'table',
    headerRows: 1,
    rows: table.children.map((row) =>
      row.children.map((cell, column) => {
        const align = table.align?.[column];
        return {
          columns: 1,
          rows: 1,
          blocks: [{ kind: 'paragraph' as const, content: readInlines(cell.children), place: placeOf(row) }],
          ...(align === 'right' && { alignment: 'right' as const }),
          ...(align === 'center' && { alignment: 'centre' as const }),
        };
      }),
    ),
    place: placeOf(table),
  });

  const readBlocks = (nodes: readonly RootContent[], depth: number): Block[] =>
    joinHtml(nodes).flatMap((node) => readBlock(node, depth));
  return { readBlocks, notes, images, dropped, cited };
}

/** A piece of HTML ends with an empty line to Markdown; the table that it stands in does not. */
function joinHtml(nodes: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'html' && last?.type === 'html' && /<table\b(?![\s\S]*<\/table)/iu.test(last.value))
      joined[joined.length - 1] = { ...last, value: `${last.value}\n\n${node.value}` };
    else joined.push(node);
  }
  return joined;
}

function placeOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
