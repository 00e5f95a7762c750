import { actions, joinWords } from '../reading/words.ts';
import { blank } from '../reading/own-words.ts';
import type { MeasureName } from '../subject/measure-name.ts';
import type { Case, Rule } from './case.ts';
import { readUnexplained } from './unexplained.ts';

/**
 * It may be the number of only a kind of what is counted. Things that were done are counted together whatever their kind: 二级客运站2个 are
 * stations as well. Of money, of what was carried, of rates and of what there is, a kind is not the whole.
 */
export const ofAKind: readonly Rule[] = [
  (one) => {
    const { modifier } = readUnexplained(one);
    const isKind = modifier.length > 1 && (!isAnyKind(one) || isOther(one, modifier));
    return isKind ? `说的是“${one.match.modifier}”的，可能只是一部分` : undefined;
  },
  (one) => {
    const { rest } = readUnexplained(one);
    if (isOfOtherWhole(one)) return '可能只是前面那个数的一部分';
    const said = isAnyKind(one) ? rest.filter((run) => isOther(one, run)) : rest;
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
/** 通湾, 乡乡通: where something leads to; 重点: some of them. */
const apart = /通|重点|新型|免费/u;
const shortest = 2;
const emphasised = new RegExp(`重点${joinWords(actions)}`, 'u');

/** 重点改造▯ tells what is done first, and not which of them. */
function isFirstDone(said: string, own: string): boolean {
  return said === '重点' && emphasised.test(own);
}

/** Whether a word tells other things apart that are counted in the same unit: 公交 of 公交停靠站 beside 招呼站. */
function isOther({ match, unit, around: { own }, reading: { names } }: Case, said: string): boolean {
  const { allWords, measure } = match.name;
  const tells = (name: MeasureName) =>
    name.measure.id !== measure.id &&
    name.pieces.some(
      ({ kind, isGeneral, words }) =>
        kind === 'noun' &&
        !isGeneral &&
        words.some(
          (word) =>
            word.length >= shortest && said.includes(word) && !allWords.some((own) => own.includes(word)),
        ),
    );
  return (apart.test(said) && !isFirstDone(said, own)) || (names.byUnit.get(unit) ?? []).some(tells);
}
