import { findAll } from '../../text/find-all.ts';
import { gap } from '../reading/gap.ts';
import { actions, joinWords } from '../reading/words.ts';
import type { Names } from '../subject/names.ts';
import { lastClause, rule, type Case, type Rule } from './case.ts';
import { adding } from './of-a-stock.ts';

/** It may be the number of some of what is counted. */
export const ofAPart: readonly Rule[] = [
  rule('不清楚哪个数是哪一样的', ({ around }) => around.own.includes('分别')),
  rule(
    '说的是其他的、其余的，可能只是一部分',
    ({ around, speaksOf }) => other.test(around.own) && !speaksOf(other),
  ),
  rule('可能只是前面那个数的一部分', ({ part, unit, around, match }) => {
    const { own } = around;
    if (!part.isPart) return false;
    return (
      (unit === '元' && /中央|[部省市县]级/u.test(own)) ||
      (match.name.measure.name.includes('县乡道') && !own.includes('乡'))
    );
  }),
  rule('后面说其中有国道、省道，可能不只是农村公路', ({ match, around, behind, part, reading }) => {
    return (
      match.name.measure.name.startsWith('农村公路') &&
      !around.own.includes('农村') &&
      (withTrunk.test(behind) || partsBehind.test(reading.text.slice(part.end)))
    );
  }),
  rule('前面说的是国省干线，可能不是农村公路', (one) => isAfterTrunk(one)),
  rule('前面说的是一类公路，可能还是它的数', ({ match, raw, reading, around: { own } }) => {
    return (
      hasClasses(match.name.measure.name, reading.names) &&
      ((!anyRoad.test(own) && raw.search(classes) !== -1) || classOfRoad.test(own))
    );
  }),
  rule('前面举了例子，可能只是其中几样', (one) => isOfExamples(one)),
  rule('只是一方出的钱，可能不是全部', ({ unit, match, around, speaksOf }) => {
    return (
      unit === '元' &&
      match.name.measure.name.includes('投资') &&
      payers.test(around.own) &&
      !speaksOf(payers)
    );
  }),
  rule('几样是合在一起数的', (one) => isDoneTogether(one)),
  rule('几样是合在一起数的', ({ unit, match, raw, around: { lead } }) => {
    return unit === '元' && !match.isNamedHere && jointTopic.test(`${lead}，${raw}`);
  }),
  rule('同样的东西分开数了几个，这里只是其中一样', (one) => isOneOfItsKinds(one)),
  rule('可能只是公路的投资', ({ unit, match, around: { own }, raw, reading: { title } }) => {
    if (unit !== '元' || match.name.measure.name !== '交通建设投资') return false;
    return oneClass.test(own) || (match.isVague && roadOffice.test(title + raw));
  }),
  rule('只说了几车道的', ({ raw, around, speaksOf }) => {
    return lanes.test(lastClause(raw) + around.own) && !speaksOf(/车道/u);
  }),
  rule('像是一个项目里的桥梁', (one) => one.unit === '座' && isOfOneRoad(one)),
  rule('括号里说还含别的', ({ raw, match }) =>
    findAll(raw, withMore).some(({ index }) => {
      const before = raw.slice(0, index);
      return match.name.pieces.some(
        ({ kind, words }) =>
          kind !== 'action' && words.some((word) => before.endsWith(word) || before.endsWith(`${word}建设`)),
      );
    }),
  ),
];

/** 公路（含站场） */
const withMore = /[（(][含包]/gu;
/** What a 公路局 has invested is invested in roads. */
const roadOffice = /公路(?:局|系统|部门|中心|事业|管理|工作会)/u;
const classOfRoad = /[县乡村]级公路|[县乡村]道/u;
const anyRoad = /公路|道路|全[省市县区州]/u;
/** Whether a rate of all roads, 公路优良路率, is counted of their classes as well: 农村公路优良路率. */
function hasClasses(name: string, { byUnit }: Names): boolean {
  const [, rate] = /^公路(.+率)$/u.exec(name) ?? [];
  return (
    rate !== undefined &&
    (byUnit.get('%') ?? []).some(({ measure }) => measure.name !== name && measure.name.endsWith(rate))
  );
}
/** 普通公路固定资产投资 */
const oneClass = /(?:普通|干线|国省|农村|高速|等级)公路(?!水)/u;
/** 六车道及以上高速公路 */
const lanes = /[四六八十\d]车道(?:及?以上)?的?(?=[^，]{0,6}公路)/u;
const other = /其他|其它|其余|剩余|另外的/u;
const partsBehind = /^[，。；]其中[^。；]*?(?:国省|国道|省道|干线)/u;
const withTrunk = /其中[^。；]*?(?:国省|国道|省道|干线)/u;
/** 国省干线养护：大修20公里、危桥改造3座: of the roads that the sentence, or what leads it, has named last. */
function isAfterTrunk({
  match,
  unit,
  around: { own, lead },
  sentence,
  above,
  reading: { title },
}: Case): boolean {
  const { name } = match.name.measure;
  if (!name.startsWith('农村公路') || unit === '元' || rural.test(own)) return false;
  const last = [lead, sentence].join('，').match(classes)?.at(-1);
  if (last === undefined) return trunkOffice.test(title) && !rural.test(title + above);
  return !rural.test(last);
}
/** It keeps the trunk roads. */
const trunkOffice =
  /(?<!农村|地方|乡村)公路(?:管理|事业|事务|养护|发展)+(?:服务)?(?:中心|局|段|处)|国省干线/u;
const rural = /农村|[县乡村]道|县乡|乡村|通村|四好/u;
const classes = /国省|国干线|国道|省道|干线|农村|[县乡村]道|县乡|乡村|通村|四好/gu;
const sample = new RegExp(`[桥路线段站村县区镇乡号]等(?:一批)?${gap}`, 'u');
const examples = new RegExp(`\\p{Script=Han}等(?:一批)?${gap}`, 'u');

/** 甲站、乙码头等▯水运项目: of a kind that only examples tell, or that what stands behind tells and is another. */
function isOfExamples({ counts, unit, match, around: { own } }: Case): boolean {
  if (unit === '座' && sample.test(own)) return true;
  const [, behind = ''] = own.split(gap);
  const isTold = match.name.pieces.some(
    ({ kind, isGeneral, words }) =>
      kind === 'noun' && !isGeneral && words.some((word) => behind.includes(word)),
  );
  return counts === 'things' && !isTold && examples.test(own);
}
const works = /大桥|中桥|小桥|涵洞|路基|隧道|互通/gu;

const payers = /社会资本|地方政府|民间|民营|自筹|[县区市]财政|群众/u;
const action = joinWords(actions);
const twoActions = new RegExp(`(${action})(?:、|和|及)\\p{Script=Han}{0,3}?(${action})`, 'gu');

/** 养护及其他专项方面，完成投资▯ */
const jointTopic = /(?:^|，)[^，。\d]{2,8}(?:及|和|与|、)[^，。\d]{2,6}方面，/u;
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
  return match.name.pieces.some(({ kind, words }) => {
    const here = words.filter((word) => around.own.includes(word));
    if (kind !== 'noun' || here.length === 0) return false;
    const others = words.filter((word) => here.every((one) => !one.includes(word) && !word.includes(one)));
    return same.some(({ start, end }) => {
      const said = text.slice(start, end);
      // 补植路树500株，栽植苗木3000株: each is told for itself.
      if (said.search(adding) !== -1 && around.own.search(adding) !== -1) return false;
      return here.every((word) => !said.includes(word)) && others.some((word) => said.includes(word));
    });
  });
}

/** 大桥1座、中桥2座、涵洞31道: several works of one road. */
function isOfOneRoad({ reading: { text, parts }, part }: Case): boolean {
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  const said = text.slice(same[0]?.start, same.at(-1)?.end);
  return new Set(said.match(works)).size > 1 && !/疏通|危/u.test(said);
}
