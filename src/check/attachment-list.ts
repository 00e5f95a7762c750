import type { Paragraph } from '../schema/document.ts';
import { readNumbering } from '../text/numbering.ts';

/** `附件：1.任务分解表`, or `附件：` above the first. */
const beginning = /^附件[：:]?\s*(?:(?<first>[1１一][.．、])|$)/u;

/**
 * The lines on which the attachments of a document are counted, behind `附件：1.…`: a list of its own, whose first number does not
 * begin a paragraph.
 */
export function listAttachmentLines(
  paragraphs: readonly Pick<Paragraph, 'text' | 'line'>[],
): ReadonlySet<number> {
  const lines = new Set<number>();
  let expected: number | undefined;
  for (const { text, line } of paragraphs) {
    const begins = beginning.exec(text.trim());
    if (begins) expected = begins.groups?.['first'] ? 2 : 1;
    else if (expected !== undefined && readNumbering(text)?.value === expected) {
      lines.add(line);
      expected += 1;
    } else expected = undefined;
  }
  return lines;
}
