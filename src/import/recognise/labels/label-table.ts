import { blockText, type TableBlock } from '../../blocks.ts';
import { readNamed, type Labelled } from './labels.ts';
import { isPlausible } from './label-value.ts';

/**
 * Reads the header of an information-disclosure page: cells of labels and values in turn, or of both. Empty for any other table,
 * as one of figures is. A label without a value says nothing: what stands beside it may be the next label.
 */
export function readLabelTable({ rows }: TableBlock): Labelled[] {
  const lines = rows.map((row) => row.map((cell) => blockText(cell.blocks).trim()));
  const cells = lines.flat().filter(Boolean);
  if (cells.length === 0 || cells.length > mostCells) return [];
  const facts = lines.flatMap(readRow);
  const known = facts.filter(({ loose }) => !loose);
  return known.length >= 2 && facts.length * 3 >= cells.length ? facts : [];
}

const mostCells = 60;

function readRow(cells: readonly string[]): Labelled[] {
  const facts: Labelled[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    const inside = cell.split('\n').flatMap((line) => readNamed(line));
    if (inside.some(({ value }) => value !== '')) {
      facts.push(...inside);
      continue;
    }
    const label = readLabelCell(cell);
    if (!label) continue;
    const next = cells[index + 1] ?? '';
    const isValue = next !== '' && !isLabelled(next);
    const value = isValue && isPlausible(label.field, next) ? next : '';
    facts.push({ ...label, value });
    if (isValue) index += 1;
  }
  return facts;
}

/** A cell that is a label and nothing else: `文 号`, `文号：`. */
function readLabelCell(cell: string): Labelled | undefined {
  const bare = cell.replace(/\s*[:：]$/u, '');
  const [first, ...others] = bare === '' || bare.length > longestLabel ? [] : readNamed(`${bare}：`);
  return first?.value === '' && others.length === 0 ? first : undefined;
}

/** Whether a cell begins with a label, known or not: 组配分类： */
function isLabelled(cell: string): boolean {
  return readLabelCell(cell) !== undefined || readNamed(cell).length > 0 || /^\S{2,8}[:：]$/u.test(cell);
}

const longestLabel = 14;
