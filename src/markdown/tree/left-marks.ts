import type { Nodes, Parents } from 'mdast';

/**
 * Whether a row of asterisks has more of them than bold type takes, on one of its sides: `王**驾驶湘N*****小客车` hides a name and a plate,
 * and nobody meant to set what stands between them in bold. `***甲***` has as many on both.
 */
export function leavesMarks(node: Nodes, { children }: Parents, body: string): boolean {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return false;
  const at = children.findIndex((child) => child === node);
  const isLeft = (beside: Nodes | undefined, offset: number): boolean =>
    beside?.type === 'text' && body.charAt(offset) === '*' && body.charAt(offset - 1) !== '\\';
  return isLeft(children[at - 1], start - 1) !== isLeft(children[at + 1], end);
}
