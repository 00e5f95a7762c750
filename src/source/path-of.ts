import { isPair, isScalar, isSeq, type Node } from 'yaml';

/** The names and numbers that lead to a node of YAML. */
export function pathOf(node: Node, ancestors: readonly Node[]): PropertyKey[] {
  return [...ancestors, node].flatMap((one, index, all): PropertyKey[] => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    const parent = all[index - 1];
    return isSeq(parent) ? [parent.items.indexOf(one)] : [];
  });
}
