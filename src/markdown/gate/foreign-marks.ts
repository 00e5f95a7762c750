interface Told {
  readonly message: string;
  readonly advice: string;
}

/** Marks of another dialect of Markdown, which readers would see. */
export interface ForeignMark extends Told {
  /** Where it begins, in the source. */
  readonly index: number;
}

const asOriginal = (found: string): string => `原文就是这样的，请写成 \\${found}。`;

/**
 * What other programs read and this site shows as it is written. A backslash before it says that it is meant.
 *
 * Text that looks alike: `1==1`, `US$5 million`, `3~5，6~8`, `C++`.
 */
const forms: readonly { readonly pattern: RegExp; readonly advise: (found: string) => string }[] = [
  {
    pattern: /(?<![\\=])==(?![=\s])[^=\n]*\p{Script=Han}[^=\n]*(?<!\s)==(?!=)/gu,
    advise: (found) => `要强调请写成 **${found.slice(2, -2)}**；${asOriginal(found)}`,
  },
  {
    pattern: /(?<![\\+])\+\+(?=\p{Script=Han})[^+\n]*\+\+(?!\+)/gu,
    advise: (found) => `要强调请写成 **${found.slice(2, -2)}**；${asOriginal(found)}`,
  },
  {
    pattern:
      /(?<![\\$A-Za-z])(\$\$?)(?![\s$])(?=[^$\n]*[A-Za-z\\^_])[^$\n\p{Script=Han}，。；：、]+(?<!\s)\1(?![$\d])/gu,
    advise: (found) => `公式请直接写出文字和符号，例如 10⁸、m²、×；${asOriginal(found)}`,
  },
  {
    pattern: /(?<![\\^])\^[^\s^[\]]{1,6}\^(?!\^)/gu,
    advise: (found) => `上标请用 ²、³、⁸ 这样的字；${asOriginal(found)}`,
  },
  {
    pattern: /(?<=[A-Za-z])~[0-9a-z]{1,3}~(?!~)/gu,
    advise: (found) => `下标请用 ₂、₃ 这样的字；${asOriginal(found)}`,
  },
  {
    // A pair was read already: this one has no other, and what should be struck out would stand in the text.
    pattern: /(?<![\\~\d])~~(?=[\p{Script=Han}\d])|(?<=[\p{Script=Han}])~~(?![~\d\p{Script=Han}])/gu,
    advise: (found) => `要划去的，前后各写一个 ~~；${asOriginal(found)}`,
  },
  {
    pattern: /(?<!\\)\^\[[^[\]\n]+\]/gu,
    advise: (found) => `脚注请在这里写 [^1]，在文末另起一段写 [^1]: ${found.slice(2, -1)}。`,
  },
  {
    pattern: /(?<!\\)\[!(?:note|tip|important|warning|caution|info)\]/giu,
    advise: () => '说明请写在 <Note> 和 </Note> 之间，标签各占一行，前后各空一行。',
  },
];

export function findForeignMarks(source: string): ForeignMark[] {
  return forms
    .flatMap(({ pattern, advise }) =>
      [...source.matchAll(pattern)].map(({ 0: found, index }) => ({
        index,
        message: `“${found}”不是本站的写法，符号会照原样显示。`,
        advice: advise(found),
      })),
    )
    .sort((a, b) => a.index - b.index);
}

/**
 * A list whose marks are not followed by a space: `-二是抓好养护`. A number behind the sign is one (`-5℃`), two signs are a dash, and
 * a single asterisk marks a remark as well (`*注：`), so that only one before a number of the enumeration counts.
 */
export function findForeignBullet(line: string): Told | undefined {
  const [sign] =
    /^(?:[-+](?=\p{Script=Han}|[（(][一二三四五六七八九十\d])|\*(?=[一二三四五六七八九十]{1,3}[是、]))/u.exec(
      line,
    ) ?? [];
  if (sign === undefined) return undefined;
  return {
    message: `这里像是列表，但读不出来：${sign} 后面没有空格。`,
    advice: `请写成 ${sign} ${line.slice(1, 5)}… 的样子，${sign} 后面空一格；${asOriginal(sign)}`,
  };
}
