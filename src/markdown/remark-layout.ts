import type { Nodes, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { LaidHeading, Layout } from '../schema/document.ts';
import { shownText } from './tree/visible-text.ts';

/**
 * Reads what the checks want to know of a page, so that they need no HTML. The tree's blocks carry their anchors already; it stays
 * as it is.
 *
 * Markdown `## 甲`, `## 乙`, `丙` → `file.data.layout`: two headings of level 2, the first with nothing below it
 */
export const remarkLayout: Plugin<[], Root> = () => (root, file) => {
  file.data.layout = readLayout(root);
};

function readLayout(root: Root): Layout {
  const headings: LaidHeading[] = [];
  const tables: string[][] = [];
  const hidden: string[] = [];
  const struck: string[] = [];
  const read = (node: RootContent, next: RootContent | undefined, parent: Parents): void => {
    if (node.type === 'heading') {
      const id = readId(node);
      if (id !== undefined) headings.push({ id, level: node.depth, isEmpty: endsSection(next, parent) });
    } else if (node.type === 'table') tables.push(node.children.flatMap((row) => readId(row) ?? []));
    else if (node.type === 'image') hidden.push(node.alt ?? '', node.title ?? '');
    else if (node.type === 'link') hidden.push(node.title ?? '', isPersonal(node.url) ? node.url : '');
    else if (node.type === 'delete') struck.push(shownText(node));
    readIn(node);
  };
  const readIn = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    parent.children.forEach((node, index) => {
      read(node, parent.children[index + 1], parent);
    });
  };
  readIn(root);
  return { headings, tables, hidden: hidden.filter((text) => text !== ''), struck };
}

/** Whether a section ends before a block: with the next heading, and behind the last block, where the footnotes are or nothing. */
function endsSection(next: RootContent | undefined, parent: Parents): boolean {
  if (next?.type === 'heading') return true;
  return parent.type === 'root' && (next === undefined || next.type === 'footnoteDefinition');
}

function isPersonal(url: string): boolean {
  return /^(?:mailto|tel):/u.test(url);
}

function readId(node: Nodes): string | undefined {
  return (node as { data?: { hProperties?: { id?: string } } }).data?.hProperties?.id;
}
