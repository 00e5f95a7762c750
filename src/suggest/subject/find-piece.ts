import { gap } from '../reading/gap.ts';
import { blank } from '../reading/own-words.ts';
import { actions, generalActions, lightActions, matchWords } from '../reading/words.ts';
import { findAction } from './find-action.ts';
import { findBefore } from './find-before.ts';
import type { Piece } from './measure-name.ts';
import { pick, type Found, type OwnWords, type Sought } from './sought.ts';

const special = matchWords(
  actions.filter((action) => !lightActions.has(action) && !generalActions.includes(action)),
);

/** Looks for a piece that a part itself has not, in what stands before it; what a part names itself keeps it from that. */
export function findElsewhere(piece: Piece, { around, isPart }: Sought, own: OwnWords): Found | undefined {
  if (piece.kind === 'action') return findAction(piece, around);
  // What is counted of a thing may have been said before: 投资2600亿元，其中高速公路1500亿元.
  if (piece.kind === 'noun' && isPart && !own.isDone) {
    // 客运量320万人次，其中公路300万人次
    const word = own.isHalf ? pick(piece, around.whole) : undefined;
    return word === undefined ? undefined : { piece, word, site: 'clause', text: around.whole };
  }
  // 改造提升农村公路126公里，新建农村公路36公里: what is done here is something else.
  if (piece.kind === 'noun' && (!own.isBare || isOtherDone(around.own, own.allWords))) return undefined;
  return findBefore(piece, around, own);
}

function isOtherDone(own: string, allWords: readonly string[]): boolean {
  return own.search(special) !== -1 && blank(own, allWords).search(special) !== -1;
}

/** The word that ends or begins nearest to the quantity: what is counted stands beside it. */
export function pickNearest({ words }: Piece, own: string): string | undefined {
  const at = own.indexOf(gap);
  const distance = (word: string): number => {
    const before = own.lastIndexOf(word, at - word.length);
    return before === -1 ? own.indexOf(word, at) - at + own.length : at - before - word.length;
  };
  const [nearest] = words
    .filter((word) => own.includes(word))
    .sort((a, b) => distance(a) - distance(b) || b.length - a.length);
  return nearest;
}
