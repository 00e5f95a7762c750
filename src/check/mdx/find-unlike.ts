import type { Nodes, Parents, RootContent } from 'mdast';
import { readStock } from './read-stock.ts';
import { findUnlikeAddresses } from './unlike-addresses.ts';
import { findUnlikeAttributes } from './unlike-attributes.ts';
import { findUnlikeDescription } from './unlike-descriptions.ts';
import { findUnlikeItems } from './unlike-items.ts';
import { findUnlikeMarks } from './unlike-marks.ts';
import { findUnlikeTags } from './unlike-tags.ts';
import type { Unlike } from './unlike.ts';

/**
 * Finds what the stock MDX compiler, with remark-gfm (`singleTilde: false`) and remark-cjk-friendly, cannot read or shows in another
 * way than this site does; in the order of the body.
 * @param body of a document without errors; the frontmatter is white space
 */
export function findUnlike(body: string): Unlike[] {
  const found: Unlike[] = [];
  /** @param block the paragraph, heading or cell around it */
  const visit = (node: RootContent, parent: Parents, block: Parents, isLinked: boolean): void => {
    found.push(...findIn(node, parent, body));
    if (node.type === 'text' && !isLinked) found.push(...findUnlikeAddresses(node, block, body));
    if (!('children' in node)) return;
    const inner = blocks.has(node.type) ? node : block;
    const linked = isLinked || node.type === 'link' || node.type === 'linkReference';
    for (const child of node.children) visit(child, node, inner, linked);
  };
  const root = readStock(body);
  for (const child of root.children) {
    found.push(...findModule(child, body));
    visit(child, root, root, false);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nodes that hold a line of text of their own. */
const blocks: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'tableCell']);

function findIn(node: RootContent, parent: Parents, body: string): Unlike[] {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case 'text':
      return findUnlikeTags(node, parent, body);
    case 'image':
    case 'imageReference':
      return findUnlikeDescription(start, node.position?.end.offset ?? start, body);
    case 'componentTag':
      return findUnlikeAttributes(node.value, start);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return findUnlikeMarks(node, parent, body);
    case 'list':
      return findUnlikeItems(node, body);
    default:
      return [];
  }
}

/** `import 设备`: a block that begins so at the very beginning of its line is a module's code; a space before it makes it text. */
function findModule({ position }: RootContent, body: string): Unlike[] {
  const start = position?.start.offset ?? 0;
  if (position?.start.column !== 1 || !/^(?:import|export) /u.test(body.slice(start, start + 7))) return [];
  const end = start + 6;
  return [{ kind: 'module', start, end, correct: ` ${body.slice(start, end)}` }];
}
