import type { Heading, Nodes, Paragraph as ParagraphNode, Root, TableRow } from 'mdast';
import type { Plugin } from 'unified';
import type { FootnoteReference, Paragraph, Point, Statement } from '../schema/document.ts';
import type { Facts } from '../schema/facts.ts';
import { reportOn } from '../source/message.ts';
import { findRunInPoints } from '../text/numbering.ts';
import { createAnchors, type AnchorPrefix } from './blocks/anchor.ts';
import type { Block } from './blocks/block.ts';
import type { StatementContext } from './blocks/check-statement.ts';
import { findFacts } from './blocks/facts.ts';
import { isNote } from './components/note.ts';
import { createOutline } from './blocks/outline.ts';
import { readStatements, takeStatements, type MarkedWords } from './blocks/statements.ts';
import { contextOf } from './file-data.ts';
import { findReferences } from './tree/footnote-references.ts';
import { visibleText } from './tree/visible-text.ts';

/**
 * Walks the tree in reading order, gives every citable block its anchor, and collects paragraphs, outline and statements. The tags
 * of statements are taken out of the tree; what a page puts there is put by `remark-marks.ts`.
 *
 * Markdown `## 一、公路` and `修路20公里。` → `heading` and `paragraph` with ids `s-…` and `p-…`; `file.data.outline`: one section 一、公路,
 * `file.data.paragraphs`: both, the second with its section and the quantity 20公里
 */
export const remarkParagraphs: Plugin<[], Root> = () => (root, file) => {
  const { measures, projects, wordsOnly = false } = contextOf(file);
  const { periods, kind } = file.data;
  const statements = { periods, kind, measures, projects, report: reportOn(file) };
  const found = addressBlocks(root, statements, wordsOnly ? () => undefined : findFacts);
  file.data.outline = found.outline;
  file.data.paragraphs = found.paragraphs;
  file.data.statements = found.statements;
  file.data.blocks = found.blocks;
};

function addressBlocks(root: Root, context: StatementContext, find: FindFacts) {
  const anchor = createAnchors();
  const outline = createOutline();
  const paragraphs: Paragraph[] = [];
  const statements: Statement[] = [];
  const blocks: Block[] = [];
  // `remark-footnotes.ts` has put them there.
  const hasFootnotes = root.children.some(({ type }) => type === 'footnoteDefinition');
  const refer = (node: Nodes, offset = 0): FootnoteReference[] =>
    hasFootnotes ? findReferences(node, offset) : [];
  let number: number | undefined;

  const add = (
    node: Block['node'],
    paragraph: Paragraph,
    parts: Block['parts'],
    marked: readonly MarkedWords[],
  ): void => {
    const { text, facts, points = [], line } = paragraph;
    const stated =
      marked.length === 0
        ? []
        : readStatements(marked, { id: paragraph.id, text, facts, points, line, anchor }, context);
    statements.push(...stated.map(({ start: _start, end: _end, ...statement }) => statement));
    paragraphs.push(paragraph);
    blocks.push({ node, paragraph, parts, marked, statements: stated });
    setId(node, paragraph.id);
  };

  const address = (
    node: Addressable,
    kind: Paragraph['kind'],
    prefix: AnchorPrefix,
    inNote: boolean,
  ): void => {
    const { children, words } = takeStatements(node.children);
    node.children = children;
    const text = visibleText(node);
    if (text.trim() === '') return;
    const id = anchor(prefix, text);
    if (node.type === 'heading' && !inNote) outline.addHeading(node, id, text);
    if (node.type === 'paragraph' && kind === 'paragraph' && !inNote) outline.addParagraph(node, id, text);
    const points = findRunInPoints(text).map(({ value, start, end }) => {
      return { id: anchor('i', text.slice(start, end)), value, start, end };
    });
    const section = outline.current();
    const about = { section, points, inNote, find, references: refer(node), number };
    add(node, describe(node, id, kind, text, about), [children], words);
  };

  /** @returns whether there is anything in it */
  const addressRow = (row: TableRow, inNote: boolean, startsTable: boolean): boolean => {
    const marked: MarkedWords[] = [];
    const references: FootnoteReference[] = [];
    let offset = 0;
    const texts = row.children.map((cell) => {
      const { children, words } = takeStatements(cell.children);
      cell.children = children;
      const text = visibleText(cell);
      marked.push(
        ...words.map(({ node, start, end }) => ({ node, start: start + offset, end: end + offset })),
      );
      references.push(...refer(cell, offset));
      offset += text.length + 1;
      return text;
    });
    const text = texts.join('\t');
    if (text.trim() === '') return false;
    const id = anchor('p', text);
    const about = { section: outline.current(), inNote, find, references };
    const paragraph = describe(row, id, 'row', text, about);
    const parts = row.children.map(({ children }) => children);
    add(row, startsTable ? { ...paragraph, startsTable } : paragraph, parts, marked);
    return true;
  };

  const walk = (node: Nodes, kind: Paragraph['kind'], around: boolean): void => {
    const inNote = around || isNote(node);
    if (isAddressable(node)) address(node, kindOf(node, kind), node.type === 'heading' ? 's' : 'p', inNote);
    else if (node.type === 'table') {
      let isFirst = true;
      for (const row of node.children) if (addressRow(row, inNote, isFirst)) isFirst = false;
    } else if (node.type === 'code') {
      const id = anchor('p', node.value);
      paragraphs.push(describe(node, id, 'code', node.value, { section: outline.current(), inNote, find }));
      setId(node, id);
    } else if ('children' in node) {
      const inner =
        node.type === 'listItem' ? 'item' : node.type === 'footnoteDefinition' ? 'footnote' : kind;
      if (node.type === 'footnoteDefinition') number = Number(node.identifier);
      for (const child of node.children) walk(child, inner, inNote);
    }
  };

  walk(root, 'paragraph', false);
  return { outline: outline.finish(), paragraphs, statements, blocks };
}

/** `findFacts`, or what finds nothing. */
type FindFacts = (text: string) => Facts | undefined;

/** A paragraph, a heading, or the text of a figure's caption or a note's title. */
type Addressable = ParagraphNode | Heading;

function isAddressable(node: Nodes): node is Addressable {
  if (node.type === 'paragraph' || node.type === 'heading') return true;
  const name = (node as { data?: { hName?: string } }).data?.hName;
  return name === 'figcaption' || name === 'p';
}

function kindOf(node: Addressable, kind: Paragraph['kind']): Paragraph['kind'] {
  if (node.type === 'heading') return 'heading';
  return (node as { data?: { hName?: string } }).data?.hName === 'figcaption' ? 'caption' : kind;
}

function describe(
  node: Nodes,
  id: string,
  kind: Paragraph['kind'],
  text: string,
  {
    section,
    points = [],
    inNote,
    find,
    references = [],
    number,
  }: {
    section: string | undefined;
    points?: readonly Point[];
    inNote: boolean;
    find: FindFacts;
    references?: readonly FootnoteReference[];
    number?: number | undefined;
  },
): Paragraph {
  const facts: Facts | undefined = kind === 'code' || inNote ? undefined : find(text);
  return {
    id,
    kind,
    text,
    line: node.position?.start.line ?? 1,
    ...(section && { section }),
    ...(points.length > 0 && { points }),
    ...(facts && { facts }),
    ...(inNote && { isNote: true }),
    ...(references.length > 0 && { references }),
    ...(kind === 'footnote' && number !== undefined && { number }),
  };
}

function setId(node: { data?: object | undefined }, id: string): void {
  const data: { hProperties?: Record<string, unknown> } = (node.data ??= {});
  data.hProperties = { ...data.hProperties, id };
}
