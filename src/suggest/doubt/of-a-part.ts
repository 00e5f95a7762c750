import { findAll } from '../../text/find-all.ts';
import { gap } from '../reading/gap.ts';
import { rule, type Case, type Rule } from './case.ts';

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
      (match.name.measure.name.includes('县乡道') && !(own.includes('县') && own.includes('乡'))) ||
      (match.name.measure.name.includes('提质改造') && /^[县乡村]道/u.test(own))
    );
  }),
  rule('只数了百吨王，可能只是一部分', ({ around: { own } }) => {
    return own.includes('百吨王') && !/超限|超载|等/u.test(own);
  }),
  rule('前面数的是新改建，这里是其中一部分，不是养护', ({ part, match, around }) => {
    return part.isPart && match.name.measure.name.includes('养护') && /新改建|新建/u.test(around.whole);
  }),
  rule('只数了农村客运的车，可能只是一部分', ({ match, around: { own } }) => {
    return match.name.measure.name === '营运客车数' && /农村(?:客运)?(?:客?车|班车|班线车)/u.test(own);
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
  rule('像是一个项目里的桥梁', (one) => one.unit === '座' && isOfOneRoad(one)),
  rule('括号里说还含别的', ({ raw, match }) =>
    findAll(raw, withMore).some(({ index }) => {
      if (counted.test(raw.slice(0, index).split('，').at(-1) ?? '')) return false;
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
/** 10条社区巴士（含健康巴士）: the bracket is of another number. */
const counted = /\d(?:余|多)?[^\d]{1,6}$/u;
const other = /计划外|其他|其它|其余|剩余|另外的/u;
const sample = new RegExp(`[桥路线段站村县区镇乡号]等(?:一批)?${gap}`, 'u');
const examples = new RegExp(`\\p{Script=Han}等(?:一批)?${gap}`, 'u');

/** 甲站、乙码头等▯水运项目: of a kind that only examples tell, or that what stands behind tells and is another. */
function isOfExamples({ counts, unit, match, around: { own } }: Case): boolean {
  if (unit === '座' && sample.test(own)) return true;
  const [before = '', behind = ''] = own.split(gap);
  // 甲航电枢纽等▯重点项目: of all projects those of one mode.
  const isOfOneMode = examples.test(own) && new Set(before.match(oneMode)).size === 1;
  if (isOfOneMode && ofAllModes.test(match.name.measure.name) && !/交通|各类/u.test(behind)) return true;
  const isTold = match.name.pieces.some(
    ({ kind, isGeneral, words }) =>
      kind === 'noun' && !isGeneral && words.some((word) => behind.includes(word)),
  );
  return counts === 'things' && !isTold && examples.test(own);
}
const oneMode = /高速|铁路|航电|航道|码头|港|机场|大桥/gu;
const ofAllModes = /交通(?:建设)?项目/u;
const works = /大桥|中桥|小桥|涵洞|路基|隧道|互通/gu;

const payers = /社会资本|地方政府|民间|民营|自筹|[县区市]财政|群众/u;
/** 大桥1座、中桥2座、涵洞31道: several works of one road. */
function isOfOneRoad({ reading: { text, parts }, part }: Case): boolean {
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  const said = text.slice(same[0]?.start, same.at(-1)?.end);
  return new Set(said.match(works)).size > 1 && !/疏通|危/u.test(said);
}
