/** What a line of Markdown does to the paragraph before it. */
export type LineKind = 'blank' | 'begins' | 'continues';

/**
 * Gives the function that reads the lines of a text in order. A line that is not sure to begin a block of its own continues the one
 * before: `2. 甲` is an item in a list and part of the paragraph behind it, `| 甲 |` a row only in a table.
 */
export function createLineReader(): (line: string) => LineKind {
  /** How many `>` stand before the list or table that goes on; none goes on if it is undefined. */
  let [list, table]: (number | undefined)[] = [];
  let before = { bars: 0, isText: false };
  return (line) => {
    const lead = /^[ \t>]*/u.exec(line)?.[0] ?? '';
    const rest = line.slice(lead.length);
    const depth = lead.split('>').length - 1;
    const bars = countBars(rest);
    const last = before;
    before = { bars, isText: rest !== '' };
    if (rest === '') {
      [list, table] = [undefined, undefined];
      return 'blank';
    }
    if (depth !== table) table = undefined;
    if (depth !== list) list = undefined;
    if (/^(?:[-*+][ \t]|#{1,6}[ \t]|\[\^[^\]]+\]:)/u.test(rest)) {
      [list, table] = [undefined, undefined];
      return 'begins';
    }
    const [, number] = /^(\d{1,9})[.)][ \t]/u.exec(rest) ?? [];
    if (number !== undefined && (list === depth || !last.isText || Number(number) === 1)) {
      [list, table] = [depth, undefined];
      return 'begins';
    }
    if (table === undefined && last.bars === bars && /^[|:\- \t]+$/u.test(rest) && rest.includes('-')) {
      table = depth;
      return 'begins';
    }
    return table === undefined && last.isText ? 'continues' : 'begins';
  };
}

/** Bars between cells. */
function countBars(line: string): number {
  const inner = line.replace(/\\./gu, '').trim().replace(/^\|/u, '').replace(/\|$/u, '');
  return inner.split('|').length - 1;
}
