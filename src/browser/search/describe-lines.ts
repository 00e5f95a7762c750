import { findFolded } from '../../text/spelling/fold.ts';
import type { FoundLine } from '../../search/engine/format.ts';

/** More are counted, and folded below their number. */
const mostNamed = 2;

/** Words of what is told, and the anchor of the line in the ledger that they lead to. */
export interface ToldLine {
  readonly text: string;
  readonly row?: string;
}

/** How that stands what a paragraph promises or reports. */
export interface ToldLines {
  /** How many there are in which state; missing where they are so few that all are named at once. */
  readonly summary?: string;
  readonly lines: readonly ToldLine[];
}

/**
 * How that stands what a paragraph promises or reports, in words: of the statements that have a string of the query, or else of those in
 * a sentence that has one. No lines if there are none: what the paragraph says beside the words that were found is not what was asked.
 * @param paragraph its text
 */
export function describeLines(
  paragraph: string,
  lines: readonly FoundLine[],
  strings: readonly string[],
): ToldLines {
  const isAsked = (text: string): boolean => strings.some((one) => findFolded(text, one).length > 0);
  const meant = lines.filter(({ text }) => isAsked(text));
  const found = meant.length > 0 ? meant : lines.filter(({ text }) => isAsked(findSentence(paragraph, text)));
  // A promise and its report are one line of the ledger.
  const own = [...new Map(found.map((line) => [`${line.about} ${line.state}`, line])).values()];
  const told = own.map(({ about, state, row }) => ({
    text: `${about} ${state}`,
    ...(row !== undefined && { row }),
  }));
  if (own.length <= mostNamed) return { lines: told };
  const states = Map.groupBy(own, ({ state }) => state);
  const counted = [...states].map(([state, some]) => `${state} ${String(some.length)}`).join('，');
  return { summary: `台账里的 ${String(own.length)} 项：${counted}`, lines: told };
}

/** The sentence of a paragraph in which words stand. */
function findSentence(paragraph: string, words: string): string {
  const start = paragraph.indexOf(words);
  if (start === -1) return words;
  const before =
    paragraph
      .slice(0, start)
      .split(/[。！？]/u)
      .at(-1) ?? '';
  const after = /^[^。！？]*/u.exec(paragraph.slice(start + words.length))?.[0] ?? '';
  return before + words + after;
}
