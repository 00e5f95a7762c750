import type { Nodes, Text } from 'mdast';
import { joinLines } from '../../text/spelling/normalise.ts';

/**
 * Joins the lines of one block of inline content as Chinese is set. A line break beside bold text or a link looks across the
 * border: `**要求**⏎坚持` has no space.
 */
export function joinLinesOfBlock(block: Nodes): void {
  const leaves = collectLeaves(block);
  // What stands before and after is read as it was written, so that the order of joining makes no difference.
  const written = leaves.map((leaf) => leaf.value);
  leaves.forEach((leaf, index) => {
    if (leaf.type !== 'text' || !/[\n\r]/u.test(leaf.value)) return;
    const before = [...(written[index - 1] ?? '').trimEnd()].at(-1) ?? '';
    const [after = ''] = (written[index + 1] ?? '').trimStart();
    const joined = joinLines(before + leaf.value + after);
    leaf.value = joined.slice(before.length, joined.length - after.length);
  });
}

function collectLeaves(node: Nodes): (Text | { type: string; value: string })[] {
  if (node.type === 'text' || node.type === 'inlineCode') return [node];
  return 'children' in node ? node.children.flatMap(collectLeaves) : [];
}
