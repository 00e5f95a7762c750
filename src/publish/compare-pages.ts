import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diffArrays } from 'diff';
import { hashedFolder } from '../schema/address.ts';
import type { Changes } from './keep-unchanged.ts';

/** What would be different for readers. */
export interface PageChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Pages whose text differs, with the first lines that do: `- ` what is there, `+ ` what would be. */
  readonly reworded: readonly { readonly page: string; readonly lines: readonly string[] }[];
  /** Pages of the same text in another dress: styles, scripts, links. */
  readonly redressed: readonly string[];
  /** Files that are no pages: data, feeds, indexes. */
  readonly others: number;
}

/** Of a page that is wholly new no more is shown. */
const mostLines = 6;

/** Sorts what differs between two built sites by what readers would see of it. Names of styles and scripts change by themselves. */
export function comparePages(
  { added, changed, removed }: Changes,
  { before, after }: { readonly before: string; readonly after: string },
): PageChanges {
  const compared = changed.filter(isPage).map((page) => {
    const [old, fresh] = [before, after].map((folder) => readLines(path.join(folder, page)));
    return { page, lines: compareLines(old ?? [], fresh ?? []) };
  });
  return {
    added: added.filter(isPage),
    removed: removed.filter(isPage),
    reworded: compared.filter(({ lines }) => lines.length > 0),
    redressed: compared.filter(({ lines }) => lines.length === 0).map(({ page }) => page),
    others: [...added, ...changed, ...removed].filter(
      (file) => !isPage(file) && !file.startsWith(`${hashedFolder}/`),
    ).length,
  };
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** The text of a page as lines: a line for each stretch between elements. */
function readLines(file: string): string[] {
  const [, body = ''] = /<body\b[^>]*>([\s\S]*)<\/body>/u.exec(readFileSync(file, 'utf8')) ?? [];
  return body
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gu, '\n')
    .split(/<\/?(?:p|h[1-6]|li|td|th|div|section|dt|dd|figcaption|summary|nav|ul|ol|table|tr)\b[^>]*>/u)
    .map((part) =>
      part
        .replace(/<[^>]*>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

function compareLines(old: readonly string[], fresh: readonly string[]): string[] {
  const parts = diffArrays([...old], [...fresh]);
  const lines = parts.flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  );
  return lines.length > mostLines
    ? [...lines.slice(0, mostLines), `…… 另有 ${String(lines.length - mostLines)} 行`]
    : lines;
}
