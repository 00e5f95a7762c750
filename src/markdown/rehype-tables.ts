import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';

/**
 * Gives tables what mdast has no word for: the class of an alignment, the scope of a head, merged cells (see
 * `remark-merged-cells.ts`), and a frame that scrolls.
 *
 * HTML `<table>…<td align="right">1</td>…</table>` →
 * `<div class="table-frame" role="group" aria-label="表格" tabindex="0"><table>…<td class="align-right">1</td>…</table></div>`
 */
export const rehypeTables: Plugin<[], Root> = () => finishTables;

function finishTables(parent: Element | Root): void {
  parent.children.forEach((node, index) => {
    if (node.type !== 'element') return;
    if (node.tagName !== 'table') {
      finishTables(node);
      return;
    }
    finishCells(node);
    spanCells(node);
    parent.children[index] = makeScrollable(node);
  });
}

function finishCells(parent: Element): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
    else finishCells(node);
  }
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
 * Takes out the cells that others cover (see `remark-merged-cells.ts`). Rows that a cell of the header reaches into belong to the header:
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
