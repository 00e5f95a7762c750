import { readNumbering } from '../../../text/numbering.ts';
import { simplify } from '../../../text/spelling/simplify.ts';
import { blockText, type Block, type SourceFormat } from '../../blocks.ts';
import { readDateLine } from '../dates.ts';
import { figureWithUnit } from './figure.ts';
import { describeFurniture, startsTail } from './furniture.ts';
import { readLabelTable } from '../labels/label-table.ts';
import { isLabelLine } from '../labels/labels.ts';

/** Where a document ends and the page around it goes on. */
export interface Tail {
  /** Index of its first block; the number of blocks if there is none. */
  readonly start: number;
  /** Whether it looks like the page, and yet holds what only documents hold: it stays, and the webmaster is asked. */
  readonly isDoubtful: boolean;
}

/**
 * Finds the tail: from the first line that belongs to the page, if no text of a document comes after it. Only pages have one. A
 * text may have been copied from a page: it is cut where nothing else can begin, and everything below looks like it.
 */
export function findTail(
  blocks: readonly Block[],
  format: SourceFormat,
  isTitle: (text: string) => boolean,
): Tail {
  const none = { start: blocks.length, isDoubtful: false };
  if (format === 'docx' || format === 'markdown') return none;
  const texts = blocks.map(textOf);
  let last = blocks.length - 1;
  while (last >= 0 && !isSubstance(blocks[last], texts[last] ?? '')) last -= 1;
  const isEnd = (text: string): boolean =>
    startsTail(text) || (format === 'html' && (describeFurniture(text) !== undefined || isTitle(text)));
  const found = texts.findIndex((text, index) => index > last && isEnd(text));
  if (found === -1) return none;
  // The title again, as the heading of what the page offers.
  const start = found > last + 1 && isTitle(texts[found - 1] ?? '') ? found - 1 : found;
  const tail = blocks.slice(start);
  const isCertain = startsTail(texts[found] ?? '');
  const holdsTable = tail.some((block) => block.kind === 'table' && readLabelTable(block).length === 0);
  const holdsFigures = texts
    .slice(start)
    .some((text) => figureWithUnit.test(text) && describeFurniture(text) === undefined);
  const length = (some: readonly string[]): number => some.join('').length;
  const size = length(texts.slice(start));
  const isLarge = !isCertain && size > mostLength && size > length(texts) * mostShare;
  if (!holdsTable && !holdsFigures && !isLarge) return { start, isDoubtful: false };
  return format === 'html' ? { start, isDoubtful: true } : none;
}

/** Largest tail that may be left out: so many characters, or this part of the text. */
const mostLength = 100;
const mostShare = 0.2;

/** Text that only a document has: a sentence, a number of the outline, a date or an office below it, a table. */
function isSubstance(block: Block | undefined, text: string): boolean {
  if (block?.kind === 'table') return readLabelTable(block).length === 0;
  if (describeFurniture(text) !== undefined || isLabelLine(text)) return false;
  return (
    isRunning(text) ||
    /^附\s*件/u.test(text) ||
    (/日[）)]?$/u.test(text) && readDateLine(text) !== undefined) ||
    /(?:局|厅|委|委员会|中心|办公室)$/u.test(simplify(text))
  );
}

/** A sentence or a number of the outline: the text has begun. */
export function isRunning(text: string): boolean {
  return /[。；]/u.test(text) || readNumbering(text) !== undefined;
}

export function textOf(block: Block): string {
  return blockText([block]).trim();
}
