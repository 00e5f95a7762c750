const item = /^[ \t>]*(?:([-*+])|\d{1,9}([.)]))(?:[ \t]|$)/u;
const quotation = /^ {0,3}>/u;
const footnote = /^[ \t>]*\[\^[^\]]+\]:/u;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/u;

/**
 * Gives the function that reads the lines of a text in order and says how many lists, quotations and footnotes begin in each, and
 * headings that a line below them makes. An item with another mark begins another list.
 */
export function createContainerReader(): (line: string) => number {
  let list: string | undefined;
  let [isQuoted, isText] = [false, false];
  return (line) => {
    const quotes = quotation.test(line);
    const opensQuotation = quotes && !isQuoted;
    const isUnderline = isText && underline.test(line);
    isQuoted = quotes;
    isText = /[^\s>]/u.test(line) && !isUnderline && !line.includes('|');
    if (isUnderline || footnote.test(line)) {
      list = undefined;
      return 1;
    }
    const mark = isAcross(line) ? undefined : readMark(line);
    const opensList = mark !== undefined && mark !== list;
    if (mark !== undefined) list = mark;
    else if (/^[^\s>]|^>\s*[^\s>]/u.test(line)) list = undefined;
    return Number(opensQuotation) + Number(opensList);
  };
}

/** What an item has before its text: a bullet, or what stands behind its number. */
function readMark(line: string): string | undefined {
  const [, bullet, delimiter] = item.exec(line) ?? [];
  return bullet ?? delimiter;
}

/** `- - -` is a line across. */
function isAcross(line: string): boolean {
  return /^[ \t>]*([-*])(?:[ \t]*\1){2,}[ \t]*$/u.test(line);
}
