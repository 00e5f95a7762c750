import type { Nodes, Parent } from 'mdast';

/** Takes all nodes of one type out of a tree and gives them in reading order. */
export function takeNodes<Type extends Nodes['type']>(
  root: Parent,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const taken: Extract<Nodes, { type: Type }>[] = [];
  const takeFrom = (parent: Parent): void => {
    parent.children = parent.children.filter((node) => {
      if (node.type === type) taken.push(node as Extract<Nodes, { type: Type }>);
      if ('children' in node) takeFrom(node);
      return node.type !== type;
    });
  };
  takeFrom(root);
  return taken;
}
