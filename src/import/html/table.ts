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
  return listRows(table).map(({ row, inHead, left }) => {
    const cells = row.children.filter((cell): cell is PageElement => hasTag(cell, 'td', 'th'));
    return {
      row,
      isHeader: inHead || (cells.length > 0 && cells.every((cell) => hasTag(cell, 'th'))),
      cells: cells.map((element) => {
        const inner = element.children.flatMap((child) => (child.kind === 'element' ? [child] : []));
        const alignment = alignmentOf(element) ?? inner.map(alignmentOf).find((one) => one !== undefined);
        return {
          element,
          columns: readSpan(element.attributes.get('colspan'), mostColumns),
          rows: readRowSpan(element.attributes.get('rowspan'), left),
          ...(alignment && { alignment }),
        };
      }),
    };
  });
}

interface ListedRow {
  readonly row: PageElement;
  readonly inHead: boolean;
  /** Rows from here to the end of its group. */
  readonly left: number;
}

function listRows(table: PageElement): ListedRow[] {
  const groups: PageElement[][] = [[]];
  const feet: PageElement[][] = [];
  const heads = new Set<PageElement>();
  for (const child of table.children) {
    if (hasTag(child, 'tr')) groups.at(-1)?.push(child);
    else if (hasTag(child, 'thead', 'tbody', 'tfoot')) {
      const rows = child.children.filter((row): row is PageElement => hasTag(row, 'tr'));
      if (child.tag === 'thead') for (const row of rows) heads.add(row);
      if (child.tag === 'tfoot') feet.push(rows);
      else groups.push(rows, []);
    }
  }
  // Wherever it stands in the source, browsers show it at the end.
  return [...groups, ...feet].flatMap((rows) =>
    rows.map((row, index) => ({ row, inHead: heads.has(row), left: rows.length - index })),
  );
}

/** Most columns and rows that a cell may cover (HTML, "Attributes common to td and th elements"). */
const mostColumns = 1000;
const mostRows = 65_534;

function readSpan(value: string | undefined, most: number): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** 0 goes down to the end of the head, body or foot, and no cell reaches beyond it. */
function readRowSpan(value: string | undefined, left: number): number {
  return Number.parseInt(value ?? '1', 10) === 0 ? left : Math.min(readSpan(value, mostRows), left);
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
