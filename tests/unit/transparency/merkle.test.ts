import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrowingTree } from '../../../src/transparency/tree/growing-tree.ts';
import { hashLeaf, type Hash } from '../../../src/transparency/tree/hash.ts';
import {
  hashRange,
  hashTree,
  isConsistent,
  proveInclusion,
  readInclusion,
} from '../../../src/transparency/tree/merkle.ts';
import { listConsistencyRanges } from '../../../src/transparency/tree/ranges.ts';

/** Entries and roots that the reference implementation of Certificate Transparency is tested with. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = entries.map((hex) => hashLeaf(Buffer.from(hex, 'hex')));

function makeLeaves(count: number): Hash[] {
  return Array.from({ length: count }, (_, index) => hashLeaf(Buffer.from(String(index))));
}

function prove(leavesNow: readonly Hash[], former: number): Hash[] {
  return former === 0 || former === leavesNow.length
    ? []
    : listConsistencyRanges(former, leavesNow.length).map((range) => hashRange(leavesNow, range));
}

describe('hashTree', () => {
  it.each(roots.map((root, size) => ({ root, size })))(
    'has the reference root for $size entries',
    ({ root, size }) => {
      expect(Buffer.from(hashTree(leaves.slice(0, size))).toString('hex')).toBe(root);
    },
  );
});

describe('createGrowingTree', () => {
  it('has the root of the whole tree after every leaf', () => {
    const tree = createGrowingTree();
    const all = makeLeaves(70);
    for (const [index, leaf] of all.entries()) {
      tree.add(leaf);
      expect(tree.root()).toEqual(hashTree(all.slice(0, index + 1)));
    }
  });
});

describe('readInclusion', () => {
  it('leads from every leaf to the root, and from no other leaf or place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat(), (size, at, other) => {
        const all = makeLeaves(size);
        const index = at % size;
        const leaf = all[index] ?? new Uint8Array();
        const proof = proveInclusion(all, index);
        expect(readInclusion(leaf, index, size, proof)).toEqual(hashTree(all));
        const elsewhere = other % size;
        if (elsewhere !== index) {
          expect(readInclusion(all[elsewhere] ?? leaf, index, size, proof)).not.toEqual(hashTree(all));
          expect(readInclusion(leaf, elsewhere, size, proof)).not.toEqual(hashTree(all));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [-1, 4],
    [4, 4],
    [0.5, 4],
  ])('knows no leaf %d of %d', (index, size) => {
    expect(readInclusion(hashLeaf(new Uint8Array()), index, size, [])).toBeUndefined();
  });
});

describe('isConsistent', () => {
  it('sees a tree that grew, and none that was altered, shortened or put in another order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), fc.nat(), (size, a, b) => {
        const all = makeLeaves(size);
        const former = 1 + (a % size);
        const before = { size: former, root: hashTree(all.slice(0, former)) };
        expect(
          isConsistent({ former: before, later: { size, root: hashTree(all) } }, prove(all, former)),
        ).toBe(true);

        const altered = all.with(b % former, hashLeaf(Buffer.from('altered')));
        const dropped = all.toSpliced(b % former, 1, hashLeaf(Buffer.from('other')));
        const [one, two] = all;
        const swapped = one && two && former > 1 ? all.with(0, two).with(1, one) : altered;
        for (const now of [altered, dropped, swapped])
          expect(
            isConsistent({ former: before, later: { size, root: hashTree(now) } }, prove(now, former)),
          ).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('sees that a log has become shorter', () => {
    const all = makeLeaves(9);
    const treeOf = (size: number) => ({ size, root: hashTree(all.slice(0, size)) });
    expect(isConsistent({ former: treeOf(9), later: treeOf(7) }, [])).toBe(false);
  });

  it('takes an empty log for the beginning of every other', () => {
    const later = { size: 3, root: hashTree(makeLeaves(3)) };
    expect(isConsistent({ former: { size: 0, root: hashTree([]) }, later }, [])).toBe(true);
  });
});
