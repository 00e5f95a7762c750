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
    return modifier.length > 1 && !isOfAct(one, modifier)
      ? `说的是“${one.match.modifier}”的，可能只是一部分`
      : undefined;
  },
  (one) => {
    const { rest } = readUnexplained(one);
    if (isOfOtherWhole(one)) return '可能只是前面那个数的一部分';
    const said = isAnyKind(one)
      ? rest.filter((run) => !isFirstDone(run, one.around.own) && !isOfAct(one, run))
      : rest;
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

/**
 * People and vehicles that were sent out, cases, hazards, drills, signs: unlike roads, bridges and stations they have no names of their own, so an
 * unknown word before them only describes them, unless it tells of another thing, of a degree or of some of them.
 */
function isOfAct({ counts, match }: Case, said: string): boolean {
  const { name } = match.name.measure;
  if (counts !== 'things') return false;
  return name.includes('演练') || (!nameable.test(name) && !narrows.test(said));
}
const nameable =
  /里程|座数|桥|站|线路|港|码头|泊位|渡|项目|停车|网点|停泊|村|乡镇|企业|路段|班线|航道|快递|品牌|电子证照|示范县|制止|理赔/u;
const narrows =
  /[特重较]大|其[他它余]|另外?|剩余|国际|跨[省市县境]|赔偿|试点|示范|不|[未非无拟]|谋划|[站港桥船]|码头|公司|集团|企业|物流|危货|危险|公交|出租|网约|客运|货运|班线|包车|旅游|校车|船|水上|水路|铁路|民航|机场|高速|国省|[国省县乡村]道|农村|公路|旧|新能源|电动|清洁|[一二三四五六七八九十\d]|部分|首批|类/u;

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
