import type { Column } from '../columns.ts';

const types = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
  number: 'REAL',
} as const;

/** Declares a column. Statements stay in the file as they are written: the comment explains the column to whoever opens it. */
export function describeColumn({ name, type, required, title, description }: Column): string {
  return `${quote(name)} ${types[type]}${required ? ' NOT NULL' : ''}, -- ${title}：${description}`;
}

export function quote(name: string): string {
  return `"${name}"`;
}
