import { gap } from '../reading/gap.ts';
import { actions, matchWords } from '../reading/words.ts';
import { lastClause, rule, type Case, type Rule } from './case.ts';
import { festival } from './festival.ts';
import { people, traffic, vehicles } from './units.ts';

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
  rule('后面说其中有国道、省道，可能不只是农村公路', ({ match, around, behind }) => {
    return (
      match.name.measure.name.startsWith('农村公路') && !around.own.includes('农村') && withTrunk.test(behind)
    );
  }),
  rule('前面举了例子，可能只是其中几样', ({ unit, around }) => unit === '座' && sample.test(around.own)),
  rule(
    '可能只是开了工，还没有建成',
    ({ unit, isFlow, around, speaksOf }) =>
      isFlow && unit !== '元' && begun.test(around.own) && !speaksOf(begun),
  ),
  rule(
    '可能只是一种运输方式的数',
    ({ unit, sentence, around }) => people.has(unit) && festival.test(sentence) && modes.test(around.own),
  ),
  rule('说的可能是运力，不是新增的', ({ unit, sentence }) => vehicles.has(unit) && capacity.test(sentence)),
  rule('说的像是一共有多少，不是新增的', (one) => one.isFlow && isStock(one)),
  rule('像是一个项目里的桥梁', (one) => one.unit === '座' && isOfOneRoad(one)),
  rule('可能是另一种或者几种运输方式的数', (one) => traffic.has(one.unit) && isOfSeveralModes(one)),
  rule('前面数了别的，可能只是它们的数', (one) => traffic.has(one.unit) && isOfWhatWasCounted(one)),
];

const other = /其他|其它|其余|剩余|另外的/u;
const withTrunk = /其中[^。；]*?(?:国省|国道|省道|干线)/u;
const sample = new RegExp(`[桥路线段站村县区镇乡号]等(?:一批)?${gap}`, 'u');
const begun = /启动|动工|开工|正在|在建|拟建/u;
const modes = /公路|道路|水路|水运|铁路|民航|航空|轨道|地铁|公交|出租/u;
const capacity = /运力|储备|备用|待命|应急保障|日均投入|投入运营的/u;
const stock = /总量|总数|保有量|总规模|现有|共有|拥有/u;
const reached = new RegExp(`(?:达到?|累计有?)(?:约|近)?${gap}`, 'u');
const staff = /现有|配备|在编|在册/u;
/** What is done to make more of them. */
export const adding = matchWords(actions.filter((word) => !/有|达到|登记|注册/u.test(word)));
const works = /大桥|中桥|小桥|涵洞|路基|隧道|互通/gu;

/** 大桥1座、中桥2座、涵洞31道: several works of one road. */
function isOfOneRoad({ reading: { text, parts }, part }: Case): boolean {
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  const said = text.slice(same[0]?.start, same.at(-1)?.end);
  return new Set(said.match(works)).size > 1 && !/疏通|危/u.test(said);
}

/** 现有执法人员86人、执法车辆12台, 充电桩达到360个: how many there are. */
function isStock({ unit, raw, around: { own } }: Case): boolean {
  const said = lastClause(raw) + own;
  if (/^[人名]$/u.test(unit)) return staff.test(said);
  if (!/^[辆台条座艘个根套]$/u.test(unit)) return false;
  return stock.test(said) || (reached.test(own) && own.search(adding) === -1);
}

/** 铁路、水路完成货物周转量: of both. A measure of all is none of one that the sentence has named. */
function isOfSeveralModes({ match, sentence }: Case): boolean {
  const { measure } = match.name;
  const last = sentence.split('，').findLast((one) => modes.test(one));
  if (last === undefined) return false;
  const isOfAll = measure.except.includes('公路');
  if (/(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u.test(last))
    return !isOfAll || !/(?:公路|道路)[、和及与](?:水路|水运)/u.test(last);
  if (/公路水路|公路水运/u.test(last)) return !isOfAll;
  return isOfAll && !match.name.pieces.some(({ words }) => words.some((word) => modes.test(word)));
}

/** What carries people and goods, or where they are carried; in the 春运 cars are those of all. */
const carriers = /^(?:条|个|家|辆|台|艘|架|座|处|公里|架次|对|列)$/u;
const fewCarriers = /^(?:艘|架|架次|对|列)$/u;

/** 有轨电车线路6条，完成客运量90万人次: of those lines. */
function isOfWhatWasCounted({ match, speaksOf, reading: { parts }, part, around }: Case): boolean {
  const isOfFestival = speaksOf(festival);
  if (!isOfFestival && !match.name.measure.except.includes('公路')) return false;
  if (/全[省市县区州]|全社会|全行业|总/u.test(around.own)) return false;
  return parts.some(
    ({ sentence, end, quantity }) =>
      sentence === part.sentence &&
      end <= part.start &&
      (isOfFestival ? fewCarriers : carriers).test(quantity?.unit ?? ''),
  );
}
