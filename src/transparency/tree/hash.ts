import { sha256 } from '@noble/hashes/sha2.js';

/** A Merkle Tree Hash: 32 bytes of SHA-256. */
export type Hash = Uint8Array;

export const hashBytes = 32;

const [leafMark, nodeMark] = [Uint8Array.of(0), Uint8Array.of(1)];

/** Hash of an entry (RFC 6962 section 2.1). */
export function hashLeaf(entry: Uint8Array): Hash {
  return sha256.create().update(leafMark).update(entry).digest();
}

/** Hash of two subtrees side by side (RFC 6962 section 2.1). */
export function hashNode(left: Hash, right: Hash): Hash {
  return sha256.create().update(nodeMark).update(left).update(right).digest();
}

/** Hash of a tree without entries. */
export function hashNothing(): Hash {
  return sha256(new Uint8Array());
}

export function isSameHash(one: Hash, other: Hash): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
