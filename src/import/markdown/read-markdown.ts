import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describeExcess } from '../../text/excess/describe-excess.ts';
import { findExcess } from '../../text/excess/excess.ts';
import type { SourceDocument } from '../blocks.ts';
import type { ReadNeighbour } from '../html/context.ts';
import { ImportError } from '../import-error.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { mendLinks } from './mend-links.ts';
import { createReader } from './read-blocks.ts';

/** Reads Markdown as it is usually written: GFM, and a frontmatter of any kind. */
export function readMarkdown(source: string, neighbour?: ReadNeighbour): SourceDocument {
  const { meta, dropped: unused, body } = splitFrontmatter(source);
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
  return { format: 'markdown', blocks, notes, images, meta, dropped: [...unused, ...dropped], concealed: [] };
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
