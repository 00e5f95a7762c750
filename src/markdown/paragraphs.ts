import { fragment } from '../schema/address.ts';
import type { Heading, Nodes, Paragraph as ParagraphNode, PhrasingContent, Root, Table } from 'mdast';
import { collapseWhiteSpace } from '../text/spelling/normalise.ts';
import { findRunInPoints } from '../text/numbering.ts';
import { createAnchors, type AnchorPrefix } from './anchor.ts';
import type { StatementContext } from './check-statement.ts';
import { element } from './components/component.ts';
import { isCovered } from './merged-cells.ts';
import type { Paragraph, Point, Section, Statement } from '../schema/document.ts';
import { findFacts } from './facts.ts';
import type { Facts } from '../schema/facts.ts';
import { markFacts } from './mark-facts.ts';
import { createOutline } from './outline.ts';
import { wrapPoints } from './points.ts';
import {
  markStatements,
  readStatements,
  takeStatements,
  type MarkedWords,
  type StatementPlace,
  type Stated,
} from './statements.ts';
import { visibleText } from './visible-text.ts';
import type { Span } from './wrap-spans.ts';

/** A citable block as it was read: nothing is wrapped in it yet, and its nodes know where they stand in the source. */
export interface Block {
  readonly paragraph: Paragraph;
  /** Inline content; of a row one list a cell. */
  readonly parts: readonly (readonly PhrasingContent[])[];
  /** What is marked as a statement already, in offsets of the paragraph's text. */
  readonly marked: readonly Span[];
}

/**
 * Walks the tree in reading order, gives every citable block its anchor and a link to itself, and collects paragraphs, outline
 * and statements. The tree is changed: nodes carry the anchors.
 * @param base path prefix of the site
 * @param visit is given each block before it is changed
 */
export function addressParagraphs(
  root: Root,
  base: string,
  context: StatementContext,
  visit?: (block: Block) => void,
): Addressed {
  const anchor = createAnchors();
  const outline = createOutline();
  const paragraphs: Paragraph[] = [];
  const statements: Statement[] = [];
  const marking: (() => void)[] = [];

  const state = (words: readonly MarkedWords[], place: Omit<StatementPlace, 'anchor'>): Stated[] => {
    if (words.length === 0) return [];
    const found = readStatements(words, { ...place, anchor }, context);
    statements.push(...found.map(({ start: _start, end: _end, ...statement }) => statement));
    return found;
  };

  const address = (node: Addressable, kind: Paragraph['kind'], prefix: AnchorPrefix): void => {
    const { children, words } = takeStatements(node.children);
    node.children = children;
    const text = visibleText(node);
    if (text.trim() === '') return;
    const id = anchor(prefix, text);
    if (node.type === 'heading') outline.addHeading(node, id, text);
    if (node.type === 'paragraph' && kind === 'paragraph') outline.addParagraph(node, id, text);
    const points = findRunInPoints(text).map(({ value, start, end }) => {
      return { id: anchor('i', text.slice(start, end)), value, start, end };
    });
    const facts = findFacts(text);
    const paragraph = describe(node, id, kind, text, outline.current(), { points, facts });
    paragraphs.push(paragraph);
    visit?.({ paragraph, parts: [children], marked: words });
    const stated = state(words, { id, text, facts, points, line: lineOf(node) });
    setId(node, id);
    marking.push(() => {
      const content = markStatements(wrapPoints(node.children, points), stated);
      const marked = facts ? markFacts(content, text, facts, base) : content;
      node.children = [...marked, createLink(id, text)];
    });
  };

  const addressTable = (table: Table): void => {
    for (const row of table.children) {
      const cells = row.children.map((cell) => {
        const { children, words } = takeStatements(cell.children);
        cell.children = children;
        return { cell, words, text: visibleText(cell) };
      });
      const text = cells.map((cell) => cell.text).join('\t');
      if (text.trim() === '') continue;
      const id = anchor('p', text);
      const facts = findFacts(text);
      const paragraph = describe(row, id, 'row', text, outline.current(), { facts });
      paragraphs.push(paragraph);
      let offset = 0;
      const placed = cells.map(({ words, text: own, ...cell }) => {
        const start = offset;
        offset += own.length + 1;
        return { ...cell, own, start, words: words.map((word) => shiftSpan(word, start)) };
      });
      visit?.({
        paragraph,
        parts: placed.map(({ cell }) => cell.children),
        marked: placed.flatMap(({ words }) => words),
      });
      for (const { cell, words: shifted, own, start } of placed) {
        const stated = state(shifted, { id, text, facts, points: [], line: lineOf(row) });
        const local = stated.map((one) => shiftSpan(one, -start));
        marking.push(() => {
          cell.children = markStatements(cell.children, local);
          const ownFacts = facts && findFacts(own);
          if (ownFacts) cell.children = markFacts(cell.children, own, ownFacts, base);
        });
      }
      setId(row, id);
      marking.push(() => {
        row.children.findLast((cell) => !isCovered(cell))?.children.push(createLink(id, text));
      });
    }
  };

  const walk = (node: Nodes, kind: Paragraph['kind']): void => {
    if (isAddressable(node)) address(node, kindOf(node, kind), node.type === 'heading' ? 's' : 'p');
    else if (node.type === 'table') addressTable(node);
    else if (node.type === 'code') {
      const id = anchor('p', node.value);
      paragraphs.push(describe(node, id, 'code', node.value, outline.current(), {}));
      setId(node, id);
    } else if ('children' in node) {
      const inner =
        node.type === 'listItem' ? 'item' : node.type === 'footnoteDefinition' ? 'footnote' : kind;
      for (const child of node.children) walk(child, inner);
    }
  };

  walk(root, 'paragraph');
  return {
    outline: outline.finish(),
    paragraphs,
    statements,
    mark: () => {
      for (const step of marking) step();
    },
  };
}

/** What has been found, and what is still to be done with the tree. */
interface Addressed {
  readonly outline: Section[];
  readonly paragraphs: Paragraph[];
  readonly statements: Statement[];
  /** Puts links and the marks of points, statements and facts into the tree, for a page. Once. */
  readonly mark: () => void;
}

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
  section: string | undefined,
  { points = [], facts }: { points?: readonly Point[]; facts?: Facts | undefined },
): Paragraph {
  return {
    id,
    kind,
    text,
    line: lineOf(node),
    ...(section && { section }),
    ...(points.length > 0 && { points }),
    ...(facts && { facts }),
  };
}

function shiftSpan<One extends Span>(span: One, by: number): One {
  return { ...span, start: span.start + by, end: span.end + by };
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

function setId(node: { data?: object | undefined }, id: string): void {
  const data: { hProperties?: Record<string, unknown> } = (node.data ??= {});
  data.hProperties = { ...data.hProperties, id };
}

const labelLength = 12;

/** The link of a block to itself. It holds no text of its own: the page's text stays the document's. */
function createLink(id: string, text: string): PhrasingContent {
  const label = collapseWhiteSpace(text).slice(0, labelLength);
  return element(
    'a',
    { href: fragment(id), className: ['paragraph-link'], ariaLabel: `本段链接：${label}` },
    [],
  );
}
