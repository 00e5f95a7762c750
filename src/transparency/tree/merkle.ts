import { hashNode, hashNothing, isSameHash, type Hash } from './hash.ts';
import { largestPowerBelow, listInclusionRanges, type Range } from './ranges.ts';

/** Root of a tree (RFC 6962 section 2.1). */
export function hashTree(leaves: readonly Hash[]): Hash {
  return leaves.length === 0 ? hashNothing() : hashRange(leaves, { start: 0, end: leaves.length });
}

/** Hash of a subtree; not of an empty one. */
export function hashRange(leaves: readonly Hash[], { start, end }: Range): Hash {
  if (end - start === 1) {
    const leaf = leaves[start];
    if (!leaf) throw new RangeError(`no leaf ${String(start)}`);
    return leaf;
  }
  const middle = start + largestPowerBelow(end - start);
  return hashNode(hashRange(leaves, { start, end: middle }), hashRange(leaves, { start: middle, end }));
}

/** Hashes that prove that a leaf is in a tree. */
export function proveInclusion(leaves: readonly Hash[], index: number): Hash[] {
  return listInclusionRanges(index, leaves.length).map((range) => hashRange(leaves, range));
}

/**
 * The root of the tree that a leaf is in by a proof (RFC 9162 section 2.1.3.2).
 * @returns undefined if no tree of this size has such a proof
 */
export function readInclusion(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
): Hash | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
    return undefined;
  const ranges = listInclusionRanges(index, size);
  if (ranges.length !== proof.length) return undefined;
  return proof.reduce<Hash>((hash, sibling, step) => {
    const isLeft = (ranges[step]?.end ?? 0) <= index;
    return isLeft ? hashNode(sibling, hash) : hashNode(hash, sibling);
  }, leaf);
}

/** Two trees, of which the second should begin with all the entries of the first. */
export interface Growth {
  readonly former: { readonly size: number; readonly root: Hash };
  readonly later: { readonly size: number; readonly root: Hash };
}

/**
 * Whether nothing of the smaller tree has been altered, dropped or put elsewhere in the larger one (RFC 9162 section 2.1.4.2).
 * @param proof hashes of `listConsistencyRanges`; none if the sizes are the same
 */
export function isConsistent({ former, later }: Growth, proof: readonly Hash[]): boolean {
  if (former.size > later.size) return false;
  if (former.size === later.size) return proof.length === 0 && isSameHash(former.root, later.root);
  if (former.size === 0) return proof.length === 0;
  const isPower = largestPowerBelow(former.size + 1) === former.size;
  const [first, ...rest] = isPower ? [former.root, ...proof] : proof;
  if (!first) return false;
  let [node, last] = [former.size - 1, later.size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [before, now] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [before, now] = [hashNode(hash, before), hashNode(hash, now)];
      while (node % 2 === 0 && node > 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
    } else now = hashNode(now, hash);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSameHash(before, former.root) && isSameHash(now, later.root);
}
