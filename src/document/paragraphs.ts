import type { Heading, Nodes, Paragraph as ParagraphNode, PhrasingContent, Root, Table } from 'mdast';
import { collapseWhiteSpace } from '../text/normalise.ts';
import { findRunInPoints } from '../text/numbering.ts';
import { createAnchors, type AnchorPrefix } from './anchor.ts';
import { element } from './components/component.ts';
import { isCovered } from './merged-cells.ts';
import type { Paragraph, Point, Section } from './document.ts';
import { findFacts, type Facts } from './facts.ts';
import { markFacts } from './mark-facts.ts';
import { createOutline } from './outline.ts';
import { wrapPoints } from './points.ts';
import { visibleText } from './visible-text.ts';

/**
 * Walks the tree in reading order, gives every citable block its anchor and a link to itself, and collects paragraphs and
 * outline. The tree is changed: nodes carry the anchors, and marks around the facts of the text, when they are rendered.
 * @param base path prefix of the site
 */
export function addressParagraphs(root: Root, base: string): { outline: Section[]; paragraphs: Paragraph[] } {
  const anchor = createAnchors();
  const outline = createOutline();
  const paragraphs: Paragraph[] = [];

  const address = (node: Addressable, kind: Paragraph['kind'], prefix: AnchorPrefix): void => {
    const text = visibleText(node);
    if (text.trim() === '') return;
    const id = anchor(prefix, text);
    if (node.type === 'heading') outline.addHeading(node, id, text);
    if (node.type === 'paragraph' && kind === 'paragraph') outline.addParagraph(node, id, text);
    const points = findRunInPoints(text).map(({ value, start, end }) => {
      return { id: anchor('i', text.slice(start, end)), value, start, end };
    });
    const facts = findFacts(text);
    paragraphs.push(describe(node, id, kind, text, outline.current(), { points, facts }));
    setId(node, id);
    const content = wrapPoints(node.children, points);
    const marked = facts ? markFacts(content, text, facts, base) : content;
    node.children = [...marked, createLink(id, text)];
  };

  const addressTable = (table: Table): void => {
    for (const row of table.children) {
      const texts = row.children.map((cell) => visibleText(cell));
      const text = texts.join('\t');
      if (text.trim() === '') continue;
      const id = anchor('p', text);
      const facts = findFacts(text);
      paragraphs.push(describe(row, id, 'row', text, outline.current(), { facts }));
      if (facts) {
        row.children.forEach((cell, index) => {
          const own = findFacts(texts[index] ?? '');
          if (own) cell.children = markFacts(cell.children, texts[index] ?? '', own, base);
        });
      }
      setId(row, id);
      row.children.findLast((cell) => !isCovered(cell))?.children.push(createLink(id, text));
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
  return { outline: outline.finish(), paragraphs };
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
  const line = node.position?.start.line ?? 1;
  return {
    id,
    kind,
    text,
    line,
    ...(section && { section }),
    ...(points.length > 0 && { points }),
    ...(facts && { facts }),
  };
}

function setId(node: { data?: object | undefined }, id: string): void {
  const data: { hProperties?: Record<string, unknown> } = (node.data ??= {});
  data.hProperties = { ...data.hProperties, id };
}

const labelLength = 12;

/** The link of a block to itself. It holds no text of its own: the page's text stays the document's. */
function createLink(id: string, text: string): PhrasingContent {
  const label = collapseWhiteSpace(text).slice(0, labelLength);
  return element('a', { href: `#${id}`, className: ['paragraph-link'], ariaLabel: `本段链接：${label}` }, []);
}
