import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Data, Parents, Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast, type Handler } from 'mdast-util-to-hast';
import type { TermSpan } from '../text/term.ts';
import { describeLeaving } from './leaving.ts';
import { markTerms } from './terms.ts';

/**
 * Renders the body of a document and marks its terms. What the gate let through is all data, so nothing needs sanitising.
 * @param findTerms as `createTermFinder` gives it
 */
export function renderHtml(
  root: Root,
  findTerms: (text: string) => TermSpan[],
): { html: string; terms: string[] } {
  const tree = convert(root);
  finish(tree);
  const terms = markTerms(tree, findTerms);
  return { html: toHtml(tree), terms };
}

/**
 * mdast-util-to-hast looks through all that it is given for footnotes, node by node, which takes longer than the rest; they stand
 * at the end of the document (see `footnotes.ts`), so it is given these, and the document when it asks for the root's children.
 */
function convert(root: Root): HastRoot {
  const footnotes = root.children.filter(({ type }) => type === 'footnoteDefinition');
  return toHast(
    { type: 'root', children: footnotes },
    {
      clobberPrefix: '',
      footnoteLabel: '脚注',
      footnoteLabelTagName: 'h2',
      footnoteBackLabel: (index, rereference) =>
        `返回正文脚注 ${String(index + 1)}${rereference > 1 ? `（第 ${String(rereference)} 处）` : ''}`,
      handlers: { root: (state) => state.wrap(state.all(root)) },
      unknownHandler: convertElement,
    },
  ) as HastRoot;
}

/** What `element` in `components/component.ts` makes. By default its properties would be copied to the last depth. */
const convertElement: Handler = (state, node: Parents & { data?: Data }): Element => {
  const { hName: tagName = 'div', hProperties } = node.data ?? {};
  return { type: 'element', tagName, properties: { ...hProperties }, children: state.all(node) };
};

/** Gives elements what mdast has no word for, from the innermost out. */
function finish(parent: Element | HastRoot): void {
  parent.children = parent.children.map((node): ElementContent => {
    if (node.type !== 'element') return node as ElementContent;
    finish(node);
    if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
    if (node.tagName === 'a') announceExternal(node);
    if (node.tagName !== 'table') return node;
    spanCells(node);
    return makeScrollable(node);
  });
}

/** `align` is obsolete and its style is refused by the site's policy; a class does it. */
function alignCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties.align;
  if (typeof align === 'string') cell.properties.className = [`align-${align}`];
  if (cell.tagName === 'th')
    cell.properties.scope = cell.properties.colSpan === undefined ? 'col' : 'colgroup';
}

/**
 * Takes out the cells that others cover (see `merged-cells.ts`). Rows that a cell of the header reaches into belong to the header:
 * HTML cuts a cell off where the group of rows ends.
 */
function spanCells(table: Element): void {
  const groups = table.children.filter((child) => child.type === 'element');
  const rows = groups.flatMap((group) => group.children.filter((row) => row.type === 'element'));
  if (!rows.some((row) => row.children.some(isCovered))) return;
  let headerRows = 1;
  for (let row = 0; row < headerRows; row += 1) {
    for (const cell of rows[row]?.children ?? []) {
      if (cell.type === 'element')
        headerRows = Math.max(headerRows, row + Number(cell.properties.rowSpan ?? 1));
    }
  }
  for (const row of rows) row.children = row.children.filter((cell) => !isCovered(cell));
  for (const row of rows.slice(1, headerRows)) {
    for (const cell of row.children)
      if (cell.type === 'element') [cell.tagName, cell.properties.scope] = ['th', 'col'];
  }
  const [head, body] = groups;
  if (head) head.children = rows.slice(0, headerRows);
  if (body) body.children = rows.slice(headerRows);
  table.children = groups.filter((group) => group.children.length > 0);
}

function isCovered(node: ElementContent): boolean {
  return node.type === 'element' && node.properties.dataCovered !== undefined;
}

/** A wide table scrolls inside its own frame, by keyboard too. */
function makeScrollable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-frame'], role: 'group', ariaLabel: '表格', tabIndex: 0 },
    children: [table],
  };
}

/** Leaving for a site that is not a government's is announced. */
function announceExternal(link: Element): void {
  const { href } = link.properties;
  const leaving = typeof href === 'string' ? describeLeaving(href) : undefined;
  if (leaving === undefined) return;
  link.properties.rel = ['external', 'noopener'];
  link.properties.className = ['external'];
  link.properties.title = leaving;
}
