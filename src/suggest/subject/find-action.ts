import { gap } from '../reading/gap.ts';
import type { Around } from '../reading/reading.ts';
import { actions, joinWords, lightActions, matchWords } from '../reading/words.ts';
import type { Piece } from './measure-name.ts';
import { pick, type Found } from './sought.ts';

/** 中修工程 is a thing and not what is done here. */
const nominal = new RegExp(`${joinWords(actions)}(?:工程|项目|任务)|(?:通车|运营|营业)总?里程`, 'gu');
const lengths = /(?:通车|运营|营业)总?里程/gu;
/** 甲至乙段提升工程▯、县乡公路▯: what was done to one road is not what was done to all. */
const ofOneWork = new RegExp(`(?:至|段|[A-Z]\\d+|道\\d+)[^，、]*(?:工程|项目)${gap}`, 'gu');
const telling = matchWords(actions.filter((action) => !lightActions.has(action)));

/** 检查人员, 执法车辆: who was sent out. */
const crew = /(?:检查|督查|督导|巡查|检测|检修|养护|抢险)(?:人员|队员|专家|车辆?(?!\d))/gu;

/** 新增9个村通客车，全县300个乡镇▯: how many there are. */
const state = new RegExp(`^(?:全|我|本)[省市县区州旗].*${gap}`, 'u');

/** What is done is told by the last verb that tells anything: 新建国道5公里、农村公路88公里. */
export function findAction(piece: Piece, around: Around): Found | undefined {
  if (around.own.replaceAll(crew, '').search(telling) !== -1) return undefined;
  // 开工6个项目▯、建成4个项目: what stands before tells what was done.
  const near = around.front.search(telling) === -1 ? around.clause : around.front;
  for (const text of [near, ...around.sentence.toReversed()]) {
    const word = pick(piece, text.replaceAll(lengths, '').replaceAll(ofOneWork, ''));
    if (word !== undefined) return { piece, word, site: text === near ? 'clause' : 'sentence', text };
    if (text.replaceAll(nominal, '').search(telling) !== -1 || state.test(text)) return undefined;
  }
  // 公路管养：全县公路总里程▯
  if (state.test(around.own)) return undefined;
  for (const [site, text] of [['lead', around.lead] as const, ['above', around.above.join('，')] as const]) {
    const word = pick(piece, text);
    if (word !== undefined) return { piece, word, site, text };
  }
  return undefined;
}
