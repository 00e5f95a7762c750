import type { Span } from '../../text/span.ts';

/** What is not said of the thing: numbering, 一是, and words that join. */
const before =
  /^(?:[\s、]|[一二三四五六七八九十]{1,3}[是要]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|（[一二三四五六七八九十\d]{1,3}）|其中有?|包括|包含|另外|另有?|此外|以及|同时|即|并且|[和及])+/u;

const joint = /[\s，,、]/u;

/** A part without white space and words that join around it. */
export function trimPart(text: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const inner = text.slice(start, end);
  // Of a quotation of which it is only a part, the marks are left out.
  const opens = inner.startsWith('“') && !inner.includes('”') ? 1 : 0;
  const skipped = opens + (before.exec(inner.slice(opens))?.[0].length ?? 0);
  let length = inner.length;
  while (length > 0 && joint.test(inner.charAt(length - 1))) length -= 1;
  return { start: start + skipped, end: start + length };
}
