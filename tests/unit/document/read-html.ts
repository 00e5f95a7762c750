/** A tag; quoted values may hold `>`. */
const tag = /<\/?([a-z][a-z0-9]*)(?:\s+[\w-]+(?:="[^"]*")?)*\s*\/?>/gu;

/** Elements that stand in a line of text: their borders are no white space. */
const inline = new Set(['a', 'strong', 'em', 'del', 'span', 'sup', 'code', 'img', 'button', 'data']);

/**
 * The text of a piece of HTML, as a reader sees it. Numbers of footnotes, the heading above them and the arrows back are the
 * site's own and left out. Independent of the code under test: regular expressions only.
 */
export function readHtmlText(html: string): string {
  const official = html
    .replace(/<h2[^>]*id="footnote-label"[^>]*>.*?<\/h2>/gu, '')
    .replace(/<a[^>]*data-footnote-(?:ref|backref)[^>]*>.*?<\/a>/gu, '')
    // What is struck through is no text in force.
    .replace(/<del>.*?<\/del>/gsu, '');
  return decodeEntities(official.replace(tag, (_tag, name: string) => (inline.has(name) ? '' : '\n')));
}

/** Text in which no run of white space differs from one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\u3000]+/gu, ' ').trim();
}

/** All values of `id` in a piece of HTML. */
export function readIds(html: string): string[] {
  return [...html.matchAll(tag)].flatMap(([written]) => / id="([^"]*)"/u.exec(written)?.[1] ?? []);
}

/** What stands in the element of an id; elements of the same name may stand in it. */
export function readElement(html: string, id: string): string {
  const tags = [...html.matchAll(tag)];
  const first = tags.findIndex(([written]) => written.includes(` id="${id}"`));
  const start = tags[first];
  if (!start) throw new Error(`no element ${id}`);
  const from = start.index + start[0].length;
  let depth = 1;
  for (const { 0: written, 1: name, index } of tags.slice(first + 1)) {
    if (name !== start[1]) continue;
    depth += written.startsWith('</') ? -1 : 1;
    if (depth === 0) return html.slice(from, index);
  }
  throw new Error(`element ${id} does not end`);
}

function decodeEntities(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu,
    (found, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return named[name ?? ''] ?? found;
    },
  );
}
