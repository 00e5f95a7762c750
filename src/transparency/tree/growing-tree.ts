import { hashNode, hashNothing, type Hash } from './hash.ts';
import { joinParts } from './tile.ts';

/** A tree to which leaves are added one by one; its root is asked for at any time, without hashing all of them again. */
export interface GrowingTree {
  readonly add: (leaf: Hash) => void;
  readonly root: () => Hash;
}

export function createGrowingTree(): GrowingTree {
  /** Complete subtrees from left to right, each larger than the next. */
  const subtrees: { readonly leaves: number; readonly hash: Hash }[] = [];
  return {
    add: (leaf) => {
      let added = { leaves: 1, hash: leaf };
      for (let last = subtrees.at(-1); last?.leaves === added.leaves; last = subtrees.at(-1)) {
        added = { leaves: 2 * added.leaves, hash: hashNode(last.hash, added.hash) };
        subtrees.pop();
      }
      subtrees.push(added);
    },
    root: () => (subtrees.length === 0 ? hashNothing() : joinParts(subtrees.map(({ hash }) => hash))),
  };
}
