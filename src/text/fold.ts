/**
 * The form in which text is compared when somebody searches: full and half width, upper and lower case and white space make
 * no difference (Unicode NFKC, then lower case). Index and query both go through here.
 */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
}

/**
 * Where a folded term stands in a text: `[start, end)` in UTF-16 offsets of the text as it is written, in order, without
 * overlap.
 */
export function findFolded(text: string, foldedTerm: string): [start: number, end: number][] {
  if (foldedTerm === '') return [];
  const { folded, starts, ends } = foldWithOffsets(text);
  const found: [number, number][] = [];
  for (let at = folded.indexOf(foldedTerm); at !== -1; at = folded.indexOf(foldedTerm, at + foldedTerm.length)) {
    found.push([starts[at] ?? 0, ends[at + foldedTerm.length - 1] ?? text.length]);
  }
  return found;
}

/** Folds cluster by cluster (a base character with its combining marks), so that each folded unit knows where it came from. */
function foldWithOffsets(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const form = fold(cluster);
    for (let unit = 0; unit < form.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    folded += form;
  }
  return { folded, starts, ends };
}
