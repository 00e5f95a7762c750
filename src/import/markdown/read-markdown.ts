import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { describeExcess } from '../../text/excess/describe-excess.ts';
import { findExcess } from '../../text/excess/excess.ts';
import type { Meta, SourceDocument } from '../blocks.ts';
import type { ReadNeighbour } from '../html/context.ts';
import { ImportError } from '../import-error.ts';
import { mendLinks } from './mend-links.ts';
import { createReader } from './read-blocks.ts';

/** Reads Markdown as it is usually written: GFM, and a frontmatter of any kind. */
export function readMarkdown(source: string, neighbour?: ReadNeighbour): SourceDocument {
  const { yaml, body } = splitFrontmatter(source);
  refuseExcess(body);
  const root = fromMarkdown(mendLinks(body), {
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
  const reader = createReader(root, neighbour);
  const blocks = reader.readBlocks(root.children, 0);
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

/** Deepest nesting that is read: of quotations and lists `refuseExcess` has left less, of bold type as much as there are asterisks. */
const deepest = 100;

function limitDepth(root: Nodes): void {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest)
      throw new ImportError('星号一层套一层，层数太多，读不出来。', '请去掉多余的 * 号和 _ 号，再试一次。');
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
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
    // Every value is the text that stands there: 1.10 is no number.
    value = parse(yaml, { schema: 'failsafe' });
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
    const texts = (Array.isArray(one) ? one : [one]).filter(isWritten);
    return name !== undefined && texts.length > 0 ? [{ name, value: texts.join(' '), place: 1 }] : [];
  });
}

/** What YAML has for nothing is no text. */
function isWritten(value: unknown): value is string {
  return typeof value === 'string' && !/^(?:|~|null)$/iu.test(value);
}
