import { hasTag, namesOf, textContent, type PageElement } from './elements.ts';
import { alignmentOf } from './style.ts';

interface PageRow {
  readonly row: PageElement;
  readonly isHeader: boolean;
  readonly cells: readonly {
    readonly element: PageElement;
    readonly columns: number;
    readonly rows: number;
    readonly alignment?: 'centre' | 'right';
  }[];
}

export function readRows(table: PageElement): PageRow[] {
  return listRows(table).map(({ row, inHead }) => {
    const cells = row.children.filter((cell): cell is PageElement => hasTag(cell, 'td', 'th'));
    return {
      row,
      isHeader: inHead || (cells.length > 0 && cells.every((cell) => hasTag(cell, 'th'))),
      cells: cells.map((element) => {
        const inner = element.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
        const alignment = alignmentOf(element) ?? inner.map(alignmentOf).find((one) => one !== undefined);
        return {
          element,
          columns: readSpan(element.attributes.get('colspan')),
          rows: readSpan(element.attributes.get('rowspan')),
          ...(alignment && { alignment }),
        };
      }),
    };
  });
}

function listRows(table: PageElement): { row: PageElement; inHead: boolean }[] {
  return table.children.flatMap((child) => {
    if (hasTag(child, 'tr')) return [{ row: child, inHead: false }];
    if (!hasTag(child, 'thead', 'tbody', 'tfoot')) return [];
    return child.children
      .filter((row): row is PageElement => hasTag(row, 'tr'))
      .map((row) => ({ row, inHead: child.tag === 'thead' }));
  });
}

/** Most that a cell may cover: what is more is a mistake, or meant to exhaust memory. */
const mostSpan = 200;

function readSpan(value = '1'): number {
  const span = Number.parseInt(value, 10);
  return span >= 1 ? Math.min(span, mostSpan) : 1;
}

/** Whether a table only places parts of the page: it stands around the document, has one column, or has tables in it. */
export function isLayout(
  table: PageElement,
  rows: readonly PageRow[],
  way: ReadonlySet<PageElement>,
): boolean {
  if (way.has(table)) return true;
  if (rows.every(({ cells }) => cells.length <= 1)) return true;
  return !looksLikeData(table) && rows.some(({ cells }) => cells.some(({ element }) => holdsTable(element)));
}

function holdsTable(element: PageElement): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (child.tag === 'table' || holdsTable(child)),
  );
}

/** A table with lines or headers, and several rows of several cells. */
export function looksLikeData(table: PageElement): boolean {
  const rows = readRows(table);
  const full = rows.filter(
    ({ cells }) => cells.filter(({ element }) => textContent(element).trim() !== '').length > 1,
  );
  const { attributes } = table;
  return (
    full.length > 1 &&
    (Number.parseInt(attributes.get('border') ?? '0', 10) > 0 ||
      /msotable|grid|border/u.test(namesOf(table)) ||
      /border[^;]*solid|border-collapse/u.test(attributes.get('style') ?? '') ||
      rows.some(({ isHeader }) => isHeader))
  );
}
