import { readNumbering } from '../../text/numbering.ts';
import { shownText, type Inline } from '../blocks.ts';

/**
 * Decides which line ends within a paragraph begin another: Markdown joins the lines, but many press Enter once where they mean a
 * new paragraph. A line that is indented or numbered begins one, what follows a heading does, and every line does if all before the
 * last end as sentences do. Other lines are wrapped text and go on.
 * @param content with `\n` at the end of each line
 */
export function settleBreaks(content: readonly Inline[]): Inline[] {
  const lines = shownText(content).split('\n');
  if (lines.length === 1) return [...content];
  const areSentences = lines.slice(0, -1).every((line) => /[。！？；][”’"'）)]*\s*$/u.test(line));
  const begins = lines.map((line, index) => areSentences || beginsParagraph(line, lines[index - 1] ?? ''));
  let number = 0;
  const settle = (inline: Inline): Inline[] => {
    if (inline.kind === 'break') number += 1;
    if (inline.kind === 'link') return [{ ...inline, content: inline.content.flatMap(settle) }];
    if (inline.kind !== 'text') return [inline];
    return inline.text.split(/(\n)/u).flatMap((text): Inline[] => {
      if (text !== '\n') return text === '' ? [] : [{ ...inline, text }];
      number += 1;
      return begins[number] ? [{ kind: 'break' }] : [{ ...inline, text }];
    });
  };
  return content.flatMap(settle);
}

/** Longest heading that could stand on a line by itself. */
const longestHeading = 45;

function beginsParagraph(line: string, before: string): boolean {
  const isHeading =
    readNumbering(before) !== undefined &&
    before.length <= longestHeading &&
    !/[，。；：、,;:]/u.test(before.slice(2));
  return isHeading || /^\s*\u3000/u.test(line) || readNumbering(line) !== undefined;
}
