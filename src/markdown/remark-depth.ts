import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import { reportOn } from '../source/message.ts';
import { placeOf, type Report } from '../source/place.ts';

/** Deeper than any text goes, and far from what would exhaust the stack of those who walk the tree. */
const deepest = 100;

/**
 * Cuts off and reports quotations, lists or bold text that stand in each other too deep to be meant, before any pass that would go
 * down as deep itself.
 *
 * Markdown `> > > … 甲` with a hundred `>` → a hundred `blockquote`, the last of them empty, and a problem
 */
export const remarkDepth: Plugin<[], Root> = () => (root, file) => {
  limitDepth(root, reportOn(file));
};

function limitDepth(root: Root, report: Report): void {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const parents = level.filter((node) => 'children' in node);
    if (depth === deepest) {
      const [first] = parents;
      if (!first) return;
      const message = '这里的引用、列表或标记一层套一层，套得太深。';
      const advice = '请删去多余的 >、- 或星号；如果是正文，请在前面加上 \\。';
      report({ rule: 'unread-markdown', ...placeOf(first), message, advice });
      for (const parent of parents) parent.children = [];
      return;
    }
    level = parents.flatMap((node): Nodes[] => node.children);
  }
}
