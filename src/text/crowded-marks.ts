/**
 * More marks than any paragraph has. Markdown compares each with those before it, so that the time grows with the square of their
 * number: 4,000 take about a second, 30,000 more than a minute.
 */
export const mostMarks = 4000;

/** What begins a block of its own: an item, a heading, a row of a table. */
const begins = /^\s*(?:(?:[-*+]|#+)\s|\|)/u;

/** Finds the first paragraph of a Markdown text that has more marks (`*`, `_`, `~`) than can be read; its line, 1-based. */
export function findCrowdedParagraph(text: string): number | undefined {
  let [first, marks] = [1, 0];
  for (const [index, line] of text.split('\n').entries()) {
    const isBlank = line.trim() === '';
    if (isBlank || begins.test(line)) [first, marks] = [isBlank ? index + 2 : index + 1, 0];
    marks += line.match(/[*_~]+/gu)?.length ?? 0;
    if (marks > mostMarks) return first;
  }
  return undefined;
}
