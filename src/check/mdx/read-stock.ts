import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { componentFromMarkdown, componentSyntax } from '../../markdown/syntax/component-tags.ts';

const extensions = [
  gfmFootnote(),
  gfmStrikethrough({ singleTilde: false }),
  gfmTable(),
  cjkFriendlyExtension(),
  componentSyntax(),
  { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } },
];

const mdastExtensions = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  componentFromMarkdown(),
];

/**
 * Reads a body as the stock MDX compiler with remark-gfm and remark-cjk-friendly does, but never fails: `<` and `{` that the compiler
 * stops at are text. Addresses and boxes of tasks are text as well; `find-unlike.ts` looks for them.
 */
export function readStock(body: string): Root {
  return fromMarkdown(body, { extensions, mdastExtensions });
}
