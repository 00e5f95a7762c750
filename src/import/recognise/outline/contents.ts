import { readNumbering } from '../../../text/numbering.ts';
import { removeWhiteSpace } from '../../../text/spelling/normalise.ts';
import { blockText, type Block } from '../../blocks.ts';

/** Fewest lines of a table of contents. */
const fewest = 3;
const longestLine = 60;

/**
 * Which blocks are a table of contents: numbered lines without text between them, the first of which comes again as a heading
 * further down. 目录 above it, and a title between the two, make no difference.
 */
export function findContents(blocks: readonly Block[]): boolean[] {
  const lines = blocks.map(readLine);
  const isContents = lines.map(() => false);
  for (let start = 0; start < lines.length;) {
    const end = endOfRun(lines, start);
    const later = lines.slice(end);
    const [first = ''] = lines.slice(start, end);
    if (end - start >= fewest && later.some((line) => line?.startsWith(first)))
      isContents.fill(true, start, end);
    start = Math.max(end, start + 1);
  }
  return isContents;
}

/** Whether every line of a table of contents comes again, so that nothing is lost without it. */
export function repeatsAll(contents: readonly Block[], blocks: readonly Block[]): boolean {
  const later = blocks.map(readLine);
  return contents
    .map(readLine)
    .every((line) => line !== undefined && later.some((one) => one?.startsWith(line)));
}

/** A numbered line without white space, and without the page that a table of contents names; undefined for all else. */
function readLine(block: Block): string | undefined {
  if (block.kind === 'table') return undefined;
  const text = removeWhiteSpace(blockText([block]));
  return readNumbering(text) ? text.replace(/(?:[.…·．]{2,}|—{2,})\d+$/u, '') : undefined;
}

function endOfRun(lines: readonly (string | undefined)[], start: number): number {
  const first = lines[start];
  let end = start;
  while ((lines[end]?.length ?? Infinity) <= longestLine && !/[。；]/u.test(lines[end] ?? '')) {
    if (end > start && first !== undefined && lines[end]?.startsWith(first)) break;
    end += 1;
  }
  return end;
}
