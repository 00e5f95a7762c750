import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import type { Plugin } from 'unified';
import { tableSyntax } from './syntax/tables.ts';

/**
 * The parts of GFM that official text needs, after `remark-parse`: tables, footnotes, and deletions with two tildes, so that
 * `3~5万元，6~8公里` keeps its own. An indent of four spaces is no code.
 *
 * GFM's addresses and task lists are left out: the first take Chinese for part of an address (see `tidy/addresses.ts`), the
 * second put a box where text stood.
 *
 * Markdown `甲[^1]` and `| 乙 |` over `| --- |` → `footnoteReference`, `table`; the text of `    甲` → `paragraph`
 */
export const remarkSyntax: Plugin<[], undefined, Root> = function () {
  const data = this.data();
  const tables = tableSyntax();
  (data.micromarkExtensions ??= []).push(
    tables.extension,
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    { disable: { null: ['codeIndented'] } },
  );
  (data.fromMarkdownExtensions ??= []).push(
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  );
  const parse = this.parser;
  if (!parse) throw new Error('remark-parse has to stand before this plugin');
  this.parser = (text, file) => {
    tables.prepare(text);
    return parse(text, file);
  };
};
