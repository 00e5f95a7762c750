import { findFolded } from '../../text/spelling/fold.ts';

/**
 * Marks strings in a document that a search has led to, with the CSS Custom Highlight API: the text itself is not touched.
 * Browsers without it show the text unmarked.
 * @param strings folded
 */
export function markStrings(text: HTMLElement, strings: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = [...text.querySelectorAll('p, h2, h3, h4, h5, h6, tr, figcaption, pre')].flatMap((block) =>
    findRanges(block, strings),
  );
  CSS.highlights.set('search', new Highlight(...ranges));
}

function findRanges(block: Element, strings: readonly string[]): Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes: { node: Node; start: number }[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node, start: whole.length });
    whole += node.nodeValue ?? '';
  }
  const toPoint = (offset: number) => {
    const place = nodes.findLast(({ start }) => start <= offset);
    return place && ([place.node, offset - place.start] as const);
  };
  return strings.flatMap((string) =>
    findFolded(whole, string).flatMap(([start, end]) => {
      const first = toPoint(start);
      const last = toPoint(end - 1);
      if (!first || !last) return [];
      const range = new Range();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      return [range];
    }),
  );
}
