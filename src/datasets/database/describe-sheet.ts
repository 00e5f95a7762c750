import type { SheetTable, Table } from '../table.ts';
import { describeColumn, quote } from './describe-column.ts';
import { nameStored } from './describe-text.ts';

/** `CREATE TABLE` for a table that is kept as it is. Documents have a number besides, by which paragraphs name them. */
export function describeSheet({
  name,
  title,
  description,
  columns,
  primaryKey,
  foreignKeys,
}: SheetTable): string {
  const key = primaryKey.map(quote).join(', ');
  const keys = [
    name === 'documents' ? `UNIQUE (${key})` : `PRIMARY KEY (${key})`,
    ...foreignKeys.map(
      ({ columns: own, table, references }) =>
        `FOREIGN KEY (${own.map(quote).join(', ')}) REFERENCES ${quote(table)} (${references.map(quote).join(', ')})`,
    ),
  ];
  const lines = [
    ...(name === 'documents' ? ['"number" INTEGER PRIMARY KEY, -- 序号：只在这个数据库里用。'] : []),
    ...columns.map(describeColumn),
    ...keys.map((line, index) => line + (keys[index + 1] ? ',' : '')),
  ];
  return `CREATE TABLE ${quote(name)} ( -- ${title}：${description}\n  ${lines.join('\n  ')}\n) STRICT;`;
}

export function describeIndex(table: Table, column: string): string {
  const stored = table.of === 'text' ? nameStored(table) : table.name;
  return `CREATE INDEX ${quote(`${table.name}_${column}`)} ON ${quote(stored)} (${quote(column)});`;
}
