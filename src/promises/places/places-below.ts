import type { Bureau } from '../../schema/bureau.ts';
import type { BureauNode, BureauTree } from '../../catalogue/bureau-tree.ts';

/**
 * A place one level down. A bureau that another one below the same has replaced is not another place: both stand in one, that which
 * is there today first.
 */
export interface PlaceBelow {
  readonly nodes: readonly [BureauNode, ...BureauNode[]];
}

/** The places one level below a bureau, in the order of the tree. */
export function listPlacesBelow({ children }: Pick<BureauNode, 'children'>): PlaceBelow[] {
  const own = new Map(children.map((node) => [node.bureau.id, node]));
  const successorOf = ({ successor }: Bureau): BureauNode | undefined =>
    successor === undefined ? undefined : own.get(successor);
  const groups = new Map<string, [BureauNode, ...BureauNode[]]>();
  for (const node of children) if (!successorOf(node.bureau)) groups.set(node.bureau.id, [node]);
  for (const node of children) {
    if (!successorOf(node.bureau)) continue;
    const seen = new Set<string>();
    let last: BureauNode | undefined = node;
    while (last && !groups.has(last.bureau.id) && !seen.has(last.bureau.id)) {
      seen.add(last.bureau.id);
      last = successorOf(last.bureau);
    }
    const group = groups.get(last?.bureau.id ?? '');
    if (group) group.push(node);
    // Two that name each other as successors are places of their own.
    else groups.set(node.bureau.id, [node]);
  }
  return [...groups.values()].map((nodes) => ({ nodes }));
}

/** Ids of the bureaus of a place, and of all below them. */
export function listFamily({ nodes }: PlaceBelow, tree: Pick<BureauTree, 'family'>): string[] {
  return nodes.flatMap(({ bureau }) => tree.family(bureau.id));
}
