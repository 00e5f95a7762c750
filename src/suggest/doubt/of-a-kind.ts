import { actions, joinWords } from '../reading/words.ts';
import { blank } from '../reading/own-words.ts';
import type { Case, Rule } from './case.ts';
import { readUnexplained } from './unexplained.ts';

/**
 * It may be the number of only a kind of what is counted, or of something else: every word that names something is explained by the name,
 * or says nothing of what is counted (`unexplained.ts`).
 */
export const ofAKind: readonly Rule[] = [
  (one) => {
    const { modifier } = readUnexplained(one);
    return modifier.length > 1 ? `说的是“${one.match.modifier}”的，可能只是一部分` : undefined;
  },
  (one) => {
    const { rest } = readUnexplained(one);
    if (isOfOtherWhole(one)) return '可能只是前面那个数的一部分';
    const said = isAnyKind(one) ? rest.filter((run) => !isFirstDone(run, one.around.own)) : rest;
    return said.join('').length > (one.match.isVague ? 0 : mostRest)
      ? `还说了“${rest.join('、')}”，可能不是全部，也可能是别的`
      : undefined;
  },
];

/** 口岸货运量9万吨，其中公路6万吨: what the whole is of, a part is of as well. */
function isOfOtherWhole({ match, part, counts, around: { whole } }: Case): boolean {
  if (!part.isPart || whole === '' || (counts !== 'traffic' && counts !== 'money')) return false;
  return wholeOfSome.test(blank(whole, match.name.allWords));
}
const wholeOfSome = /口岸|进出境|国际|过闸|跨省|扶贫|贫困/u;

/** Whether things are counted whatever their kind; not where they are told as parts of a whole. */
function isAnyKind({ counts, match, part }: Case): boolean {
  return counts === 'things' && !match.isVague && !part.isPart;
}

/** A word or two say little; with more, a part may speak of less than all. */
const mostRest = 1;
const emphasised = new RegExp(`重点${joinWords(actions)}`, 'u');

/** 重点改造▯ tells what is done first, and not which of them. */
function isFirstDone(said: string, own: string): boolean {
  return said === '重点' && emphasised.test(own);
}
