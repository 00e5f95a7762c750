import { gap } from '../reading/gap.ts';
import { actions, matchWords } from '../reading/words.ts';
import { lastClause, rule, type Case, type Rule } from './case.ts';
import { festival } from './festival.ts';
import { traffic, vehicles } from './units.ts';

/** It may be how many there are or how many are kept ready, and not how many are new. */
export const ofAStock: readonly Rule[] = [
  rule('说的可能是运力，不是新增的', ({ unit, sentence, behind, match, speaksOf }) => {
    if (!vehicles.has(unit) || speaksOf(/总运力/u)) return false;
    const isOfNew = /新增|更新/u.test(match.name.measure.name);
    return capacity.test(sentence) || (isOfNew && (festival.test(sentence) || served.test(behind)));
  }),
  rule('说的可能是能力，不是做了多少', ({ unit, isFlow, raw }) => {
    return isFlow && traffic.has(unit) && ability.test(raw);
  }),
  rule('占的是总里程，说的像是一共有多少', ({ unit, isFlow, behind }) => {
    return isFlow && unit === '公里' && ofAllRoads.test(behind);
  }),
  rule(
    '后面说已有多少，这里是一共有多少',
    ({ counts, around: { own } }) => counts === 'things' && own.endsWith('已有'),
  ),
  rule('前面说的是这一年的，这里累计的可能是一共有多少', (one) => isBuiltInAll(one)),
  rule('可能只是几条线路上的', ({ unit, isFlow, raw }) => {
    return !isFlow && vehicles.has(unit) && runBy.test(raw);
  }),
  rule('说的像是一共有多少，不是新增的', (one) => one.isFlow && isStock(one)),
  rule('前面数了项目，可能是它们有多长', ({ unit, isFlow, around, raw, speaksOf }) => {
    if (unit !== '公里' || speaksOf(/在建|开工|续建|前期/u)) return false;
    const isBare = bareLength.test(around.own) || (isFlow && bareLength.test(lastClause(raw).trim() + gap));
    return isBare && projects.test(raw) && !(isFlow && completed.test(raw));
  }),
  rule('前面数了几样，可能是它们一共有多长', ({ unit, isFlow, around: { own }, raw }) => {
    return unit === '公里' && !isFlow && sumOfAll.test(own) && (raw.match(lengths)?.length ?? 0) > 1;
  }),
  rule(
    '说的是规模，不是做完的',
    ({ unit, isFlow, around }) => isFlow && unit === '公里' && around.own.includes('规模'),
  ),
];

const completed = /完成|建成|完工|竣工|通车|新增|硬化|改造/u;
/** 总里程▯; not 总里程达到▯ */
const bareLength = new RegExp(`^(?:建设)?总?里程(?:共|约|为|达到?)*${gap}`, 'u');
/** 总里程为▯, behind 高速公路17公里，一级公路15公里 */
const sumOfAll = new RegExp(`^(?:总|合计|累计)里程(?:共|约|为)*${gap}`, 'u');
const lengths = /\d公里/gu;
const projects = /项目|工程|\d条/u;
const capacity = /运力|储备|备用|待命|应急保障|日均投入|投入运营的/u;
/** 年货物吞吐能力90万吨、集装箱▯ */
const ability = /(?:吞吐量?|通过|运输)能力[^，。]{0,12}[、，][^，。]{0,6}$/u;
/** ▯，占公路总里程的22% */
const ofAllRoads = /^[，,]占[^，。]{0,8}总里程/u;
/** 4条线路由▯公交车运营 */
const runBy = /[由用]$/u;
/** 全县新改建▯，累计建成通组路▯: what was built in the year stands before it. */
function isBuiltInAll({ isFlow, unit, around: { own, sentence } }: Case): boolean {
  if (!isFlow || unit === '元' || !inAll.test(own)) return false;
  return sentence.some((one) => one.includes(gap) && one.search(adding) !== -1 && !one.includes('累计'));
}
const inAll = /^(?:累计|共计?)(?:建成|打造|开通)/u;
/** 投入公交60辆，保障出行 */
const served = /^[，,](?:保障|保证|满足|运送|疏运|全力)/u;
const stock = /总量|总数|保有量|总规模|现有|共有|拥有/u;
const reached = new RegExp(`(?:达到?|累计有?)(?:约|近)?${gap}`, 'u');
/** 公交专用道达到▯ */
const lanes = /专用(?:车)?道|绿道/u;
const staff = /现有|配备|在编|在册/u;
/** What is done to make more of them. */
export const adding = matchWords(actions.filter((word) => !/有|达到|登记|注册/u.test(word)));

/** 现有执法人员86人、执法车辆12台, 充电桩达到360个: how many there are. */
function isStock({ unit, raw, behind, above, around: { own } }: Case): boolean {
  const said = lastClause(raw) + own;
  if (/^[人名]$/u.test(unit)) return staff.test(said);
  if (unit === '公里') return lanes.test(own) && reached.test(own) && own.search(adding) === -1;
  if (!/^[辆台条座艘个根套]$/u.test(unit)) return false;
  // 全县新能源公交车90辆: nothing is said of what was done to have them.
  const isAdded = [raw, own, behind, above].some((words) => words.search(adding) !== -1);
  if (vehicles.has(unit) && !isAdded) return true;
  return stock.test(said) || (reached.test(own) && own.search(adding) === -1);
}
