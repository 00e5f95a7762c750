import { findAll } from '../../text/find-all.ts';
import { gap } from '../reading/gap.ts';
import { actions, joinWords } from '../reading/words.ts';
import { rule, type Case, type Rule } from './case.ts';
import { adding } from './of-a-stock.ts';

/** It may be the number of several things together, or of one of several. */
export const ofSeveral: readonly Rule[] = [
  rule('几样是合在一起数的', (one) => isDoneTogether(one)),
  rule('几样是合在一起数的', ({ around: { own }, raw }) => sumOf.test(own) && severalKinds.test(raw)),
  rule('几样是合在一起数的', ({ match, around: { own } }) => {
    return match.name.measure.name.includes('县乡道') && /村道|通村/u.test(own.split(gap)[0] ?? '');
  }),
  rule('几批计划是合在一起数的，可能不只是一年的', ({ isFlow, raw }) => isFlow && batches.test(raw)),
  rule('新开工的和续建的是合在一起数的', ({ around, speaksOf, match }) => {
    return newAndOld.test(around.own) && /续建|开工/u.test(match.name.measure.name) && !speaksOf(newAndOld);
  }),
  rule('数的是项目，不是修好的有多少', ({ unit, around, match, speaksOf }) => {
    return (
      /^[个项]$/u.test(unit) &&
      /桥|渡口/u.test(match.name.measure.name) &&
      projects.test(around.own) &&
      !speaksOf(/项目/u)
    );
  }),
  rule('几样是合在一起数的', ({ unit, match, raw, around: { lead } }) => {
    return unit === '元' && !match.isNamedHere && jointTopic.test(`${lead}，${raw}`);
  }),
  rule('同样的东西分开数了几个，这里只是其中一样', (one) => isOneOfItsKinds(one)),
];

/** 养护工程、安防工程等多个项目，共▯ */
const sumOf = new RegExp(`^(?:共计|合计|总计|计|共)(?:约)?${gap}`, 'u');
const severalKinds = /、[^，。]*等(?:多|几)[个项类][^，。]*，[^，。]*$/u;
/** 共有三批建设计划，计划里程▯ */
const batches = /[两二三四五六七八九十\d]+批[^，。；\d]{0,6}计划/u;
/** 续建新建干线公路▯, 新续建项目▯: of those begun before and now. */
const newAndOld =
  /(?:新建|新开工|开工|新)(?:、|和|及|与)?(?:续建|在建)|(?:续建|在建)(?:、|和|及|与)?(?:新建|新开工|开工)/u;
const action = joinWords(actions);
const twoActions = new RegExp(`(${action})(?:、|和|及)\\p{Script=Han}{0,3}?(${action})`, 'gu');

/** 养护及其他专项方面，完成投资▯ */
const jointTopic =
  /(?:^|，)[^，。\d]{2,8}(?:及|和|与|、)[^，。\d]{2,6}方面，|(?:^|，)[^，。\d]{2,12}(?:及|和|与)[^，。\d]{2,14}等(?:专项)?(?:工程)?，/u;
/** 已建和在建高速公路▯ */
const twoStates = /(?:已建|建成|在建)(?:成)?(?:、|和|及)(?:在建|已建|拟建|续建)/u;

/** 开辟、调整公交线路9条: what was opened and what was changed together. */
function isDoneTogether({ isFlow, match, around }: Case): boolean {
  const { allWords } = match.name;
  const has = (word: string) => allWords.some((one) => one.includes(word) || word.includes(one));
  const before = around.own.split(gap)[0] ?? '';
  if (twoStates.test(before)) return true;
  return isFlow && findAll(before, twoActions).some(([, one = '', other = '']) => has(one) !== has(other));
}

const projects = new RegExp(`项目(?:共|约|有|达)*${gap}|${gap}[^，]*项目`, 'u');

/** 旅游路6公里、资源路8公里、产业路70公里: one word of a name is counted here, another beside it. */
function isOneOfItsKinds({ match, unit, isFlow, part, around, reading: { text, parts } }: Case): boolean {
  // 12328投诉96件、12345工单860件 are two measures.
  if (!isFlow || /123(?:28|45)/u.test(around.own)) return false;
  const same = parts.filter(
    (one) =>
      one.clause === part.clause &&
      one !== part &&
      (part.isPart || !one.isPart) &&
      one.quantity?.unit === unit,
  );
  const nouns = match.name.pieces.filter(({ kind }) => kind === 'noun');
  return match.name.pieces.some((piece) => {
    const { kind, words } = piece;
    const here = words.filter((word) => around.own.includes(word));
    if (kind !== 'noun' || here.length === 0) return false;
    const others = words.filter((word) => here.every((one) => !one.includes(word) && !word.includes(one)));
    return same.some(({ start, end }) => {
      const said = text.slice(start, end);
      // 补植路树500株，栽植苗木3000株: each is told for itself.
      if (said.search(adding) !== -1 && around.own.search(adding) !== -1) return false;
      // 县乡公路改造▯、村道安防▯: another thing is done there.
      const isSameThing = nouns.every(
        (one) => one === piece || one.words.some((word) => said.includes(word)),
      );
      return (
        isSameThing &&
        here.every((word) => !said.includes(word)) &&
        others.some((word) => said.includes(word))
      );
    });
  });
}
