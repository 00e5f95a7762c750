import { readNumbering } from '../../text/numbering.ts';
import { shownText, type Block, type Inline } from '../blocks.ts';

const ended = /[。；！？：][”’）)]*\s*$/u;

/**
 * A paragraph of lines that Shift and Enter have parted (w:br), as text that was copied from a page has: each is a paragraph of its own,
 * if one of them is numbered or a sentence ends before another. A title of two lines stays one.
 */
export function splitLines(block: Block): Block[] {
  if (block.kind !== 'paragraph' || block.rank !== undefined || block.alignment !== undefined) return [block];
  const lines: Inline[][] = [[]];
  for (const inline of block.content) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  const written = lines.filter((line) =>
    line.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''),
  );
  const texts = written.map((line) => shownText(line).trim());
  const areParagraphs = texts.some(
    (text, index) => index > 0 && (readNumbering(text) !== undefined || ended.test(texts[index - 1] ?? '')),
  );
  return areParagraphs ? written.map((content) => ({ ...block, content })) : [block];
}
