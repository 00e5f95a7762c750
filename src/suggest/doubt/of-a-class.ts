import type { Names } from '../subject/names.ts';
import { lastClause, rule, type Case, type Rule } from './case.ts';

/** It may be the number of one class of roads, or of another one. */
export const ofAClass: readonly Rule[] = [
  rule('后面说其中有国道、省道，可能不只是农村公路', ({ match, around, behind, part, reading }) => {
    return (
      match.name.measure.name.startsWith('农村公路') &&
      !around.own.includes('农村') &&
      (withTrunk.test(behind) || partsBehind.test(reading.text.slice(part.end)))
    );
  }),
  rule('前面说的是农村公路，可能只是其中的', ({ match, part, raw }) => {
    return match.name.measure.name === '新改建公路里程' && part.isPart && rural.test(raw);
  }),
  rule('前面说的是农村公路有多长，可能只是其中的', ({ match, part, around: { before } }) => {
    return match.name.measure.name.endsWith('级公路里程') && part.isPart && ruralLength.test(before);
  }),
  rule('前面说的是国省干线，可能不是农村公路', (one) => isAfterTrunk(one)),
  rule('前面说的是一类公路，可能还是它的数', ({ match, raw, reading, around: { own } }) => {
    return (
      hasClasses(match.name.measure.name, reading.names) &&
      ((!anyRoad.test(own) && raw.search(classes) !== -1) || classOfRoad.test(own))
    );
  }),
  rule('县道、乡道、村道是分开说的，可能只是其中一类的数', ({ match, reading, around: { own } }) => {
    const { name } = match.name.measure;
    if (!/^农村公路.*率$/u.test(name) || !classOfRoad.test(own)) return false;
    return new Set(reading.document.match(goodOfClass)).size > 1;
  }),
  rule('可能只是公路的投资', ({ unit, match, around: { own }, raw, reading: { title } }) => {
    if (unit !== '元' || match.name.measure.name !== '交通建设投资') return false;
    return oneClass.test(own) || (match.isVague && roadOffice.test(title + raw));
  }),
  rule('标题说的是农村公路，可能只是它的投资', ({ unit, match, around: { own }, reading: { title } }) => {
    const isOfAll = /^(?:交通|公路)建设投资$/u.test(match.name.measure.name);
    return unit === '元' && isOfAll && !/交通|综合|公路|固定资产/u.test(own) && ruralTitle.test(title);
  }),
  rule('只说了国道或者省道的', ({ match, around: { own } }) => {
    return (
      match.name.measure.id === 'trunk-road-good-rate' &&
      oneOfTrunk.test(own) &&
      !/国省|国、省|干线/u.test(own)
    );
  }),
  rule('没有说是国省干线的', ({ match, raw, above, around: { own } }) => {
    return match.name.measure.id.startsWith('trunk-road-early') && !trunk.test(raw + own + above);
  }),
  rule('只说了几车道的', ({ raw, around, speaksOf }) => {
    return lanes.test(lastClause(raw) + around.own) && !speaksOf(/车道/u);
  }),
];

const ruralTitle = /农村(?:牧区)?公路|四好农村路|农路/u;
/** What a 公路局 has invested is invested in roads. */
const roadOffice = /公路(?:局|系统|部门|中心|事业|管理|工作会)/u;
const classOfRoad = /(?<![全我本])[县乡村]级?公路|[县乡村]道/u;
/** 县乡道优良路率▯，村道优良路率▯ */
const goodOfClass = /[县乡村]+道(?=[^，。；]{0,4}优良)/gu;
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
/** 农村公路总里程▯。其中，一级公路▯ */
const ruralLength = /农村(?:牧区)?公路(?:通车)?总?里程[^。]*。?[^。]*$/u;
const oneOfTrunk = /国道(?!、?省)|省道/u;
const trunk = /干线|国省|国道|省道|公路/u;
const rural = /农村|[县乡村]道|县乡|乡村|通村|四好/u;
const classes = /国省|国干线|国道|省道|干线|农村|[县乡村]道|县乡|乡村|通村|四好/gu;
