const blocks =
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul';

/** Elements whose end tag may be left out, and the start tags that end them (HTML, "Optional tags"). */
const enders = new Map(
  Object.entries({
    p: blocks,
    li: 'li',
    dt: 'dt dd',
    dd: 'dt dd',
    th: 'th td tr tbody',
    td: 'th td tr tbody',
    tr: 'tr tbody',
    thead: 'tbody',
    tbody: 'tbody',
    option: 'option',
  }).map(([name, tags]) => [name, new Set(tags.split(' '))] as const),
);

/** How many of the elements that are open end where another begins: `<ul><li><p>` ends both before `<li>`. */
export function countEnded(opened: readonly string[], begins: string): number {
  let ended = 0;
  for (let count = 1; mayStayOpen(opened.at(-count)); count += 1)
    if (enders.get(opened.at(-count) ?? '')?.has(begins)) ended = count;
  return ended;
}

/** Whether an element ends with the one around it if it has no end tag. */
export function mayStayOpen(open: string | undefined): boolean {
  return enders.has(open ?? '');
}
