import type { PhrasingContent, Root, TableRow } from 'mdast';
import type { Plugin } from 'unified';
import type { Paragraph } from '../schema/document.ts';
import { collapseWhiteSpace } from '../text/spelling/normalise.ts';
import type { Block } from './blocks/block.ts';
import { findFacts } from './blocks/facts.ts';
import { markFacts, type RoadSite } from './blocks/mark-facts.ts';
import { wrapPoints } from './blocks/points.ts';
import { markStatements, type Stated } from './blocks/statements.ts';
import { element } from './components/component.ts';
import { contextOf } from './file-data.ts';
import { isCovered } from './remark-merged-cells.ts';
import { visibleText } from './tree/visible-text.ts';

/**
 * Puts into the blocks what a page shows beside their text: run-in points, statements, quantities and roads as elements of their
 * own, and a link of each block to itself. For a page only, and once; `remark-paragraphs.ts` has found what it marks.
 *
 * Markdown `修路20公里。` → HTML
 * `<p id="p-…">修路<data value="20" …>20公里</data>。<a href="#p-…" aria-label="本段链接：…"></a></p>`
 */
export const remarkMarks: Plugin<[], Root> = () => (_root, file) => {
  const { base } = contextOf(file);
  const site = { base, bureau: file.data.bureau ?? '' };
  for (const { node, paragraph, statements } of file.data.blocks ?? []) {
    if (node.type === 'tableRow') markRow(node, paragraph, statements, site);
    else markBlock(node, paragraph, statements, site);
  }
};

function markBlock(
  node: Exclude<Block['node'], TableRow>,
  { id, text, points = [], facts }: Paragraph,
  statements: readonly Stated[],
  site: RoadSite,
): void {
  const content = markStatements(wrapPoints(node.children, points), statements);
  const marked = facts ? markFacts(content, text, facts, site) : content;
  node.children = [...marked, createLink(id, text)];
}

/** Each cell by itself; their texts are parted by a tab in the row's. */
function markRow(
  row: TableRow,
  { id, text, facts }: Paragraph,
  statements: readonly Stated[],
  site: RoadSite,
): void {
  let start = 0;
  for (const cell of row.children) {
    const own = visibleText(cell);
    const from = start;
    const end = from + own.length;
    start = end + 1;
    const local = statements
      .filter((stated) => stated.start >= from && stated.end <= end)
      .map((stated) => ({ ...stated, start: stated.start - from, end: stated.end - from }));
    cell.children = markStatements(cell.children, local);
    const ownFacts = facts && findFacts(own);
    if (ownFacts) cell.children = markFacts(cell.children, own, ownFacts, site);
  }
  row.children.findLast((cell) => !isCovered(cell))?.children.push(createLink(id, text));
}

/** So much tells one paragraph from the next; it stands in every page once for each. */
const labelLength = 6;

/** The link of a block to itself. It holds no text of its own: the page's text stays the document's, and styles know it by that. */
function createLink(id: string, text: string): PhrasingContent {
  const label = collapseWhiteSpace(text).slice(0, labelLength);
  return element('a', { href: `#${id}`, ariaLabel: `本段链接：${label}` }, []);
}
