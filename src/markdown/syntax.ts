import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Construct, Extension } from 'micromark-util-types';
import { componentFromMarkdown, componentSyntax } from './component-syntax.ts';
import { literalMarks } from './literal-marks.ts';

/**
 * Markdown as official text needs it: `3~5万元，6~8公里` keeps its tildes, `**一、总体要求。**坚持` is bold, an indent of four
 * spaces is no code, and nothing is made "smart". GFM's addresses and task lists are left out: the first take Chinese for part
 * of an address (see `addresses.ts`), the second put a box where text stood.
 */
const extensions = [
  gfmFootnote(),
  gfmStrikethrough({ singleTilde: false }),
  cjkFriendlyExtension(),
  literalMarks(),
  componentSyntax(),
  { disable: { null: ['codeIndented'] } },
];

const mdastExtensions = [
  gfmFootnoteFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  componentFromMarkdown(),
];

/** Parses the body of a document. Every string is Markdown: this never fails. */
export function parseSyntax(body: string): Root {
  const lines = findTableLines(body);
  const withTables = lines.size === 0 ? extensions : [tablesIn(lines), ...extensions];
  return fromMarkdown(body, { extensions: withTables, mdastExtensions });
}

/** Every line may be a table's head until the next one is read: looking for tables everywhere would read all text twice. */
function tablesIn(lines: ReadonlySet<number>): Extension {
  const extension = gfmTable();
  // The type allows several; it has one.
  const table = extension.flow?.['null'] as Construct;
  const inLines: Construct = {
    ...table,
    tokenize(effects, ok, nok) {
      return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
    },
  };
  return { ...extension, flow: { null: inLines } };
}

/** The lines, 1-based, that a table may have: its head, above what may be the row of hyphens, and all to the next empty line. */
function findTableLines(body: string): Set<number> {
  const lines = body.split(/\r\n?|\n/u);
  const found = new Set<number>();
  let inside = false;
  lines.forEach((line, index) => {
    inside = endsInHyphens(lines[index + 1] ?? '') || (inside && !/^[ \t]*$/u.test(line));
    if (inside) found.add(index + 1);
  });
  return found;
}

/** Whether a line ends in a `-` with nothing but `:`, `|` and white space after it. */
function endsInHyphens(line: string): boolean {
  for (let index = line.length - 1; index >= 0 && ' \t|:-'.includes(line.charAt(index)); index -= 1)
    if (line.charAt(index) === '-') return true;
  return false;
}
