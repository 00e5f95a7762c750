/**
 * More than any plan has, and as much as is read in two seconds. Markdown compares marks with those before them and opens levels one
 * by one, so that the time grows with the square of their number: 50,000 brackets take more than a minute.
 */
export const limits = {
  /** Characters of a file. */
  characters: 500_000,
  lines: 20_000,
  /** Levels of quotations and lists. */
  depth: 12,
  /** Lines of a list or quotation that stands in another one. */
  nested: 1000,
  /** Lists, quotations, footnotes and underlined headings, for each of which all that has been read until then is gone through. */
  containers: 500,
  /** Paragraphs, headings, items, rows, footnotes. */
  blocks: 4000,
  /** Tags of components. */
  tags: 2000,
  cells: 10_000,
  /** Numbers in figures, of which each becomes a part of the page of its own. */
  figures: 30_000,
  /** Characters of one paragraph: what is found in it is compared with all that stands in it. */
  paragraph: 20_000,
  /** All of the three below, in the whole file. */
  signs: 10_000,
  /** In one paragraph: signs that Markdown reads, a row of the same counted by pairs, and ten times at most. */
  marks: 2000,
  /** In one paragraph: brackets of links. */
  brackets: 2000,
  /** In one paragraph: rows of backticks, counted likewise. */
  backticks: 200,
} as const;

export type Limit = keyof typeof limits;
