import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { componentFromMarkdown, componentSyntax } from './component-syntax.ts';
import { literalMarks } from './literal-marks.ts';

/**
 * Markdown as official text needs it: `3~5万元，6~8公里` keeps its tildes, `**一、总体要求。**坚持` is bold, an indent of four
 * spaces is no code, and nothing is made "smart". GFM's addresses and task lists are left out: the first take Chinese for part
 * of an address (see `addresses.ts`), the second put a box where text stood.
 */
const withoutTables = [
  gfmFootnote(),
  gfmStrikethrough({ singleTilde: false }),
  cjkFriendlyExtension(),
  literalMarks(),
  componentSyntax(),
  { disable: { null: ['codeIndented'] } },
];
const withTables = [gfmTable(), ...withoutTables];

const mdastExtensions = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  componentFromMarkdown(),
];

/** Parses the body of a document. Every string is Markdown: this never fails. */
export function parseSyntax(body: string): Root {
  return fromMarkdown(body, { extensions: mayHoldTable(body) ? withTables : withoutTables, mdastExtensions });
}

/**
 * Every line may be a table's head until the next one is read, so that looking for tables reads all text twice. The row below the
 * head ends in a `-`, with nothing but `:`, `|` and white space after it.
 */
export function mayHoldTable(body: string): boolean {
  return /-[-:|\s]*$/mu.test(body);
}
