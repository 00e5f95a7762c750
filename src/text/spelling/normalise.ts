/** Unicode's White_Space (U+3000 and the no-break space among it) and the byte order mark, which pasted text carries. */
const whiteSpace = String.raw`\p{White_Space}\uFEFF`;

const run = new RegExp(`[${whiteSpace}]+`, 'gu');

/** Every run of white space becomes one space; none is left at the ends. */
export function collapseWhiteSpace(text: string): string {
  return text.replace(run, ' ').replace(/^ | $/gu, '');
}

/** No white space at all: for comparison, where Chinese has none between words. */
export function removeWhiteSpace(text: string): string {
  return text.replace(run, '');
}

/**
 * East Asian Width (UAX #11) Fullwidth, Wide or Halfwidth, without Hangul, which does put spaces between words. JavaScript has
 * no property for the width: scripts and blocks stand in for it.
 */
const wide = new RegExp(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}` +
    String.raw`\u3000-\u303F\u30FB\u30FC\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE6F\uFF01-\uFF9F\uFFE0-\uFFE6]`,
  'u',
);

/** Signs of Chinese text whose width is Ambiguous: quote marks, dash, ellipsis, middle dot, circled numbers. */
const ambiguous = /[“”‘’—…·–‰×÷±°№℃①-⑳]/u;

/**
 * Whether two characters on either side of a line break belong together without a space. CSS Text 3, 4.1.3 (segment break
 * transformation): the break disappears between two characters of East Asian Width F, W or H that are not Hangul, and in Chinese
 * also between one of these and a sign of width A. Ours goes further in one case: two such signs (”“) meet
 * without a space, since documents are Chinese.
 */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const fits = (character: string): boolean => wide.test(character) || ambiguous.test(character);
  return fits(before) && fits(after);
}

const lineBreak = /[\n\r\u2028\u2029\u0085]/u;

/**
 * Joins the lines of a paragraph as Chinese is set: `加快农村\n公路建设` → `加快农村公路建设`, `采用 BIM\n技术` → `采用 BIM 技术`.
 * White space around the break goes with it. A break at either end, where the neighbour is not known, becomes a space.
 */
export function joinLines(text: string): string {
  return text.replace(run, (found, offset: number) => {
    if (!lineBreak.test(found)) return found;
    const before = [...text.slice(Math.max(0, offset - 2), offset)].at(-1) ?? '';
    const [after = ''] = text.slice(offset + found.length, offset + found.length + 2);
    return joinsWithoutSpace(before, after) ? '' : ' ';
  });
}

/** ２０２３ → 2023, Ｇ → G, ％ → %, ．→ `.`: each character becomes one other, so that offsets hold. Punctuation stays. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．]/gu, (found) =>
    String.fromCharCode(found.charCodeAt(0) - 0xfee0),
  );
}
