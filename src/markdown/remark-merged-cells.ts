import type { Root, Table, TableCell } from 'mdast';
import type { Plugin } from 'unified';
import { reportOn } from '../source/message.ts';
import { placeOf, type Report } from '../source/place.ts';
import { visitNodes } from './tree/visit-nodes.ts';

/**
 * Signs of a cell that belongs to the one on its left or above: `| ← |`, `| ^ |`. Written as `&larr;`, `\^` they are text. `<` is read
 * as `←` is, and is no MDX.
 */
const signs = { '←': 'left', '<': 'left', '^': 'above' } as const;

/** The cell that a place of the table belongs to. */
interface Owner {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/**
 * Merges cells, which Markdown's tables cannot: a cell with nothing but `←` is one with the cell on its left, one with `^` with
 * the cell above. The owner gets `colSpan` and `rowSpan`; those that it covers lose their sign and are marked for
 * `rehype-tables.ts`.
 *
 * Markdown `| 合计 | ← |` → HTML `<td colspan="2">合计</td>`
 */
export const remarkMergedCells: Plugin<[], Root> = () => (root, file) => {
  const [body, report] = [String(file), reportOn(file)];
  visitNodes(root, (node) => {
    if (node.type === 'table') mergeTable(node, body, report);
  });
};

function mergeTable(table: Table, body: string, report: Report): void {
  const owners: (Owner | undefined)[][] = [];
  table.children.forEach((row, rowNumber) => {
    const line: (Owner | undefined)[] = [];
    owners.push(line);
    row.children.forEach((cell, column) => {
      const sign = readSign(cell, body);
      const owner =
        sign === undefined
          ? undefined
          : signs[sign] === 'left'
            ? line[column - 1]
            : owners[rowNumber - 1]?.[column];
      if (sign && !owner) reportAlone(cell, sign, rowNumber, column, report);
      line.push(owner ?? { cell, row: rowNumber, column });
      if (!owner) return;
      cell.children = [];
      cell.data = { ...cell.data, hProperties: { dataCovered: true } };
    });
  });
  for (const [owner, places] of groupByOwner(owners)) span(owner, places, report);
}

function readSign(cell: TableCell, body: string): keyof typeof signs | undefined {
  const [child, ...others] = cell.children;
  if (child?.type !== 'text' || others.length > 0 || !(child.value in signs)) return undefined;
  const { start, end } = child.position ?? {};
  return body.slice(start?.offset, end?.offset) === child.value
    ? (child.value as keyof typeof signs)
    : undefined;
}

function reportAlone(
  cell: TableCell,
  sign: keyof typeof signs,
  row: number,
  column: number,
  report: Report,
): void {
  const side = signs[sign] === 'left' ? '左边' : '上面';
  report({
    rule: 'broken-table',
    ...placeOf(cell),
    message: `表格第 ${String(row + 1)} 行第 ${String(column + 1)} 格写着“${sign}”，表示和${side}的格子合并，可是${side}没有格子。`,
    advice: `要显示这个符号，请写成 ${sign === '←' ? '&larr;' : `\\${sign}`}。`,
  });
}

/** Whether another cell covers this one. */
export function isCovered({ data }: TableCell): boolean {
  const properties = (data as { hProperties?: object } | undefined)?.hProperties;
  return properties !== undefined && 'dataCovered' in properties;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function groupByOwner(owners: readonly (readonly (Owner | undefined)[])[]): Map<Owner, Place[]> {
  const groups = new Map<Owner, Place[]>();
  owners.forEach((line, row) => {
    line.forEach((owner, column) => {
      if (!owner) return;
      const places = groups.get(owner) ?? [];
      if (places.length === 0) groups.set(owner, places);
      places.push({ row, column });
    });
  });
  return groups;
}

function span({ cell, row, column }: Owner, places: readonly Place[], report: Report): void {
  if (places.length === 1) return;
  const rowSpan = Math.max(...places.map((place) => place.row)) - row + 1;
  const colSpan = Math.max(...places.map((place) => place.column)) - column + 1;
  if (rowSpan * colSpan !== places.length || places.some((place) => place.column < column)) {
    report({
      rule: 'broken-table',
      ...placeOf(cell),
      message: '从这一格合并出去的格子不成长方形。',
      advice: '请检查 < 和 ^：合并的每一行都要一样长。',
    });
    return;
  }
  cell.data = {
    ...cell.data,
    hProperties: { ...(colSpan > 1 && { colSpan }), ...(rowSpan > 1 && { rowSpan }) },
  };
}
