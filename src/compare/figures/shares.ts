import type { Mention } from '../about/mentions.ts';
import type { Bag } from '../align/similarity.ts';
import { listShares } from './counted.ts';

/** Ends a clause. */
export const clauseBorder = /[，。；：！？,;:()（）]/u;

/** Tells what 分别 gives one figure each, while a sentence is read from its beginning. */
export interface Shares {
  /** What the figure at an index counts, if 分别 stands in the words before it. */
  readonly next: (words: readonly Mention[], index: number) => Bag | undefined;
  /** What a figure was found to count. */
  readonly add: (counted: Bag, unit: string | undefined) => void;
  /** A clause ends with these words. */
  readonly endClause: (words: readonly Mention[]) => void;
}

export function createShares(mentions: readonly Mention[]): Shares {
  /** What the figures before this clause count, and those of this one. */
  let earlier: readonly Bag[] = [];
  let line: Bag[] = [];
  /** What the clause before lists that has no figure: 前三位的是甲港、乙港，. */
  let listed: readonly Bag[] = [];
  let shares: readonly Bag[] = [];
  let turn = 0;
  return {
    next: (words, index) => {
      const apart = words.findLastIndex(({ text }) => text === '分别');
      if (apart === -1) return undefined;
      if (turn === 0) {
        const own = listShares(words.slice(0, apart));
        const count = countFigures(mentions, index);
        // 公路3公里、桥梁2座，分别增长5%和6%: those of the clauses before, as many as there are figures.
        const last = count > 1 && earlier.length >= count ? earlier.slice(-count) : shares;
        shares = [own, listed].find(({ length }) => length > 1) ?? last;
      }
      return shares[turn++];
    },
    add: (counted, unit) => {
      if (unit !== '%') line.push(counted);
    },
    endClause: (words) => {
      listed = line.length === 0 ? listShares(words) : [];
      [earlier, line, turn] = [[...earlier, ...line], [], 0];
    },
  };
}

/** How many figures a clause has from an index on. */
function countFigures(mentions: readonly Mention[], index: number): number {
  const rest = mentions.slice(index);
  const end = rest.findIndex(({ kind, text }) => kind === 'sign' && clauseBorder.test(text));
  return rest.slice(0, end === -1 ? undefined : end).filter(({ figure }) => figure !== undefined).length;
}
