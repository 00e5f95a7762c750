import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { describeExcess, findExcess } from '../../text/markdown-limits.ts';
import { ImportError } from '../import-error.ts';
import type { Block, Dropped, Inline, Meta, SourceDocument, SourceImage } from '../blocks.ts';

/** Reads Markdown as it is usually written: GFM, and a frontmatter of any kind. */
export function readMarkdown(source: string): SourceDocument {
  const { yaml, body } = splitFrontmatter(source);
  refuseExcess(body);
  const root = fromMarkdown(body, {
    extensions: [
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      gfmTable(),
      cjkFriendlyExtension(),
      { disable: { null: ['codeIndented'] } },
    ],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()],
  });
  limitDepth(root);
  const reader = createReader();
  const blocks = root.children.flatMap((node) => reader.readBlock(node, 0));
  const { notes, images, dropped, cited } = reader;
  // A note that nothing refers to is text all the same.
  for (const [id, content] of notes) {
    if (cited.has(id)) continue;
    notes.delete(id);
    blocks.push(...content);
  }
  return { format: 'markdown', blocks, notes, images, meta: readMeta(yaml), dropped, concealed: [] };
}

/** What would take minutes to read is refused at once. */
function refuseExcess(body: string): void {
  const excess = findExcess(body);
  if (!excess) return;
  const { message, advice } = describeExcess(excess);
  throw new ImportError(`第 ${String(excess.line)} 行：${message}`, advice);
}

/** Deepest nesting of quotations and lists that is read. */
const deepest = 100;

function limitDepth(root: Nodes): void {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest)
      throw new ImportError('引用或列表嵌套太深，读不出来。', '请去掉多余的 > 号和缩进，再试一次。');
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
}

function createReader() {
  const notes = new Map<string, Block[]>();
  const images = new Map<string, SourceImage>();
  const dropped: Dropped[] = [];
  const cited = new Set<string>();

  const readInlines = (nodes: readonly PhrasingContent[], bold = false): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return [{ kind: 'text', text: node.value.replace(/\n/gu, ' '), ...(bold && { bold }) }];
        case 'html':
          return /^<br\s*\/?>$/iu.test(node.value) ? [{ kind: 'break' }] : readHtml(node.value, node);
        case 'break':
          return [{ kind: 'break' }];
        case 'strong':
          return readInlines(node.children, true);
        case 'emphasis':
        case 'delete':
        case 'linkReference':
          return readInlines(node.children, bold);
        case 'link':
          return [{ kind: 'link', address: node.url, content: readInlines(node.children, bold) }];
        case 'image': {
          const id = `p${String(images.size + 1)}`;
          images.set(id, { name: node.url, extension: '' });
          return [{ kind: 'picture', id, description: node.alt ?? '' }];
        }
        case 'footnoteReference':
          cited.add(node.identifier);
          return [{ kind: 'note', id: node.identifier }];
        default:
          return [];
      }
    });

  /** Tags go, the text between them stays: Markdown has them as nodes of their own. A comment is not shown and goes. */
  const readHtml = (value: string, node: Nodes): Inline[] => {
    dropped.push({
      sort: value.startsWith('<!--') ? '注释' : 'HTML 标签',
      text: value,
      place: placeOf(node),
    });
    return [];
  };

  const readBlock = (node: RootContent, depth: number): Block[] => {
    const place = placeOf(node);
    switch (node.type) {
      case 'heading':
        return [{ kind: 'paragraph', rank: node.depth, content: readInlines(node.children), place }];
      case 'paragraph':
        return [{ kind: 'paragraph', content: readInlines(node.children), place }];
      case 'list':
        return node.children.flatMap((item, index) =>
          item.children.flatMap((child, at): Block[] => {
            if (child.type !== 'paragraph' || at > 0) return readBlock(child, depth + 1);
            const marker = node.ordered ? `${String((node.start ?? 1) + index)}.` : '•';
            return [
              { kind: 'item', marker, depth, content: readInlines(child.children), place: placeOf(child) },
            ];
          }),
        );
      case 'blockquote':
        return node.children.flatMap((child) => readBlock(child, depth));
      case 'table':
        return [
          {
            kind: 'table',
            headerRows: 1,
            rows: node.children.map((row) =>
              row.children.map((cell, column) => {
                const align = node.align?.[column];
                return {
                  columns: 1,
                  rows: 1,
                  blocks: [
                    { kind: 'paragraph' as const, content: readInlines(cell.children), place: placeOf(row) },
                  ],
                  ...(align === 'right' && { alignment: 'right' as const }),
                  ...(align === 'center' && { alignment: 'centre' as const }),
                };
              }),
            ),
            place,
          },
        ];
      case 'footnoteDefinition':
        notes.set(
          node.identifier,
          node.children.flatMap((child) => readBlock(child, depth)),
        );
        return [];
      case 'code':
        return node.value
          .split('\n')
          .map((text): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }], place }));
      case 'html':
        return readHtmlBlock(node.value, place);
      default:
        return [];
    }
  };

  const readHtmlBlock = (value: string, place: number): Block[] => {
    const text = value.replace(/<!--[\s\S]*?-->/gu, '').replace(/<\/?[A-Za-z][^>]*>/gu, '');
    dropped.push({ sort: 'HTML 标签', text: value.slice(0, 80), place });
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ kind: 'paragraph', content: [{ kind: 'text', text: line.trim() }], place }));
  };

  return { readBlock, notes, images, dropped, cited };
}

function placeOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/** The YAML before the body, with blank lines in its place. */
function splitFrontmatter(source: string): { yaml: string; body: string } {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(source) ?? [];
  if (whole === undefined || yaml === undefined) return { yaml: '', body: source };
  return { yaml, body: '\n'.repeat(whole.split('\n').length - 1) + source.slice(whole.length) };
}

function readMeta(yaml: string): Meta[] {
  let value: unknown;
  try {
    value = parse(yaml);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const names: Readonly<Record<string, string>> = {
    title: 'title',
    date: 'PubDate',
    published: 'PubDate',
    keywords: 'Keywords',
  };
  return Object.entries(value).flatMap(([key, one]) => {
    const name = names[key];
    const text: unknown = Array.isArray(one) ? one.join(' ') : one;
    return name !== undefined && typeof text === 'string' ? [{ name, value: text, place: 1 }] : [];
  });
}
