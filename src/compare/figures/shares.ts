import type { Mention } from '../about/mentions.ts';
import type { Bag } from '../align/bag.ts';
import { listShares } from './counted.ts';

/** Signs that end a clause. */
export const clauseBorders: ReadonlySet<string> = new Set('，。；：！？,;:()（）');

/** What may stand between numbers that say for each thing before them how it grew: 同比增长5%、6%. */
const alike = /^(?:[、和及与]|增长|下降|上升|减少|增加|提高|降低)$/u;

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
  /** What the figures before this clause count, those of the last that has any, and those of this one. */
  let earlier: readonly Bag[] = [];
  let before: readonly Bag[] = [];
  let line: Bag[] = [];
  /** What the clause before lists that has no figure: 前三位的是甲港、乙港，. */
  let listed: readonly Bag[] = [];
  let shares: readonly Bag[] = [];
  let turn = 0;
  let inTurn: readonly Bag[] = [];
  let grown = 0;
  return {
    next: (words, index) => {
      const apart = words.findLastIndex(({ text }) => text === '分别');
      if (apart === -1) {
        if (grown === 0) inTurn = growsInTurn(mentions, index, before.length) ? before : [];
        return inTurn[grown++];
      }
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
      if (line.length > 0) before = line;
      [earlier, line, turn, grown] = [[...earlier, ...line], [], 0, 0];
    },
  };
}

/** Whether a clause tells from an index on of growth alone, as often as there are things before it, and against one year. */
function growsInTurn(mentions: readonly Mention[], index: number, count: number): boolean {
  const clause = listClause(mentions, index);
  const grown = clause.filter(({ figure }) => figure !== undefined);
  const between = clause.slice(
    1,
    clause.findLastIndex(({ figure }) => figure !== undefined),
  );
  return (
    count > 1 &&
    grown.length === count &&
    grown.every(({ figure }) => figure?.unit === '%') &&
    between.every(({ figure, text }) => figure !== undefined || alike.test(text))
  );
}

/** How many figures a clause has from an index on. */
function countFigures(mentions: readonly Mention[], index: number): number {
  return listClause(mentions, index).filter(({ figure }) => figure !== undefined).length;
}

/** The rest of a clause. */
function listClause(mentions: readonly Mention[], index: number): readonly Mention[] {
  const end = mentions.findIndex(
    ({ kind, text }, at) => at >= index && kind === 'sign' && clauseBorders.has(text),
  );
  return mentions.slice(index, end === -1 ? undefined : end);
}
