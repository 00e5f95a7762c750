import type { Element, Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

/** Renders the body of a document. What the gate let through is all data, so nothing needs sanitising. */
export function renderHtml(root: Root): string {
  const tree = toHast(root, {
    clobberPrefix: '',
    footnoteLabel: '脚注',
    footnoteLabelTagName: 'h2',
    footnoteBackLabel: (index, rereference) =>
      `返回正文脚注 ${String(index + 1)}${rereference > 1 ? `（第 ${String(rereference)} 处）` : ''}`,
  }) as HastRoot;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
    if (node.tagName === 'a') announceExternal(node);
    if (node.tagName === 'table' && parent && index !== undefined) {
      parent.children.splice(index, 1, makeScrollable(node));
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'td' || cell.tagName === 'th') alignCell(cell);
        if (cell.tagName === 'a') announceExternal(cell);
      });
      return [SKIP, index + 1];
    }
    return undefined;
  });
  return toHtml(tree);
}

/** `align` is obsolete and its style is refused by the site's policy; a class does it. */
function alignCell(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties.align;
  if (typeof align === 'string') cell.properties.className = [`align-${align}`];
  if (cell.tagName === 'th') cell.properties.scope = 'col';
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
  if (typeof href !== 'string' || !/^https?:/iu.test(href) || !URL.canParse(href)) return;
  const { hostname } = new URL(href);
  if (hostname.endsWith('.gov.cn')) return;
  link.properties.rel = ['external', 'noopener'];
  link.properties.className = ['external'];
  link.properties.title = `将离开本站，前往 ${hostname}`;
}
