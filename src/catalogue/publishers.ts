import type { BureauNode } from './bureau-tree.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * The tree without branches that have published nothing: a site shows no empty column. A bureau without documents stays if one
 * below it has some.
 */
export function listPublishers({ tree, byBureau }: Pick<Catalogue, 'tree' | 'byBureau'>): BureauNode[] {
  const prune = (nodes: readonly BureauNode[]): BureauNode[] =>
    nodes.flatMap(({ bureau, children }) => {
      const kept = prune(children);
      return kept.length > 0 || byBureau.has(bureau.id) ? [{ bureau, children: kept }] : [];
    });
  return prune(tree.roots);
}

/** The same, as a list in the order of the tree. */
export function flattenBureaus(nodes: readonly BureauNode[]): BureauNode[] {
  return nodes.flatMap((node) => [node, ...flattenBureaus(node.children)]);
}
