import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** Every document about the project, from the root. */
export const docs: readonly string[] = globSync(['*.md', 'docs/**/*.md'], { cwd: root })
  .map((file) => file.split(path.sep).join('/'))
  .sort();

export function readDoc(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** A fenced block of code: `lang` and `label` are the two parts of ```` ```mdx content/plans/yunxi/2024.mdx ````. */
export interface Block {
  readonly lang: string;
  readonly label: string;
  readonly code: string;
}

const fence = /^```(\w+)(?: ([^\n]+))?\n(.*?)^```$/gmsu;

export function readBlocks(markdown: string): Block[] {
  return [...markdown.matchAll(fence)].map(([, lang = '', label = '', code = '']) => ({ lang, label, code }));
}

/** The text without its blocks of code and comments. */
export function readProse(markdown: string): string {
  return markdown.replace(fence, '').replace(/<!--.*?-->/gsu, '');
}

/** The part below a heading `## …`, up to the next one. */
export function readSection(markdown: string, heading: string): string {
  const [, section] = new RegExp(`^## ${heading}\n(.*?)(?=^## |(?![^]))`, 'msu').exec(markdown) ?? [];
  if (section === undefined) throw new Error(`No section is called ${heading}`);
  return section;
}

/** Rows of all tables whose first column is headed so: the cells of each, trimmed. */
export function readRows(markdown: string, firstHeader: string): string[][] {
  const rows: string[][] = [];
  let reading = false;
  for (const line of markdown.split('\n')) {
    const cells = line.split(/(?<!\\)\|/u).map((cell) => cell.trim());
    if (!line.startsWith('|')) reading = false;
    else if (cells[1] === firstHeader) reading = true;
    else if (reading && !/^:?-+:?$/u.test(cells[1] ?? '')) rows.push(cells.slice(1, -1));
  }
  return rows;
}

/** `` `plans` `` → `plans`. */
export function readCode(cell: string): string {
  return cell.replaceAll('`', '');
}
