import { gap } from '../reading/gap.ts';
import { actions, joinWords, matchWords } from '../reading/words.ts';
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
  rule('可能只是一种运输方式的数', ({ unit, sentence, behind, around: { own }, speaksOf }) => {
    if (!people.has(unit) || !festival.test(sentence) || severalModes.test(own)) return false;
    // 公路发送旅客30万人次, and nothing of what went by rail: it is all that the bureau counts.
    return modes.test(own) && (!speaksOf(festival) || otherModes.test(sentence + behind));
  }),
  rule('说的可能是运力，不是新增的', ({ unit, sentence, behind, match }) => {
    if (!vehicles.has(unit)) return false;
    const isOfNew = /新增|更新/u.test(match.name.measure.name);
    return capacity.test(sentence) || (isOfNew && (festival.test(sentence) || served.test(behind)));
  }),
  rule('说的像是一共有多少，不是新增的', (one) => one.isFlow && isStock(one)),
  rule(
    '说的是规模，不是做完的',
    ({ unit, isFlow, around }) => isFlow && unit === '公里' && around.own.includes('规模'),
  ),
  rule('只是一方出的钱，可能不是全部', ({ unit, match, around, speaksOf }) => {
    return (
      unit === '元' &&
      match.name.measure.name.includes('投资') &&
      payers.test(around.own) &&
      !speaksOf(payers)
    );
  }),
  rule('几样是合在一起数的', (one) => isDoneTogether(one)),
  rule('同样的东西分开数了几个，这里只是其中一样', (one) => isOneOfItsKinds(one)),
  rule('像是一个项目里的桥梁', (one) => one.unit === '座' && isOfOneRoad(one)),
  rule('可能是另一种或者几种运输方式的数', (one) => traffic.has(one.unit) && isOfSeveralModes(one)),
  rule('前面说的是一种运输方式，可能还是它的数', (one) => traffic.has(one.unit) && isAfterOneMode(one)),
  rule('括号里说还含别的', ({ raw, match }) =>
    [...raw.matchAll(withMore)].some(({ index }) => {
      const before = raw.slice(0, index);
      return match.name.allWords.some((word) => before.endsWith(word) || before.endsWith(`${word}建设`));
    }),
  ),
  rule('前面数了别的，可能只是它们的数', (one) => traffic.has(one.unit) && isOfWhatWasCounted(one)),
];

/** 公路（含站场） */
const withMore = /[（(][含包]/gu;
const other = /其他|其它|其余|剩余|另外的/u;
const withTrunk = /其中[^。；]*?(?:国省|国道|省道|干线)/u;
const sample = new RegExp(`[桥路线段站村县区镇乡号]等(?:一批)?${gap}`, 'u');
export const begun = /启动|动工|开工|正在|在建|拟建(?!成)/u;
const modes = /公路|道路|水路|水运|铁路|民航|航空|轨道|地铁|公交|出租/u;
/** A bureau counts what goes by road. */
const otherModes = /水路|水运|铁路|高铁|民航|航空|轨道|地铁|公交|出租/u;
const severalModes = /(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u;
const capacity = /运力|储备|备用|待命|应急保障|日均投入|投入运营的/u;
/** 投入公交60辆，保障出行 */
const served = /^[，,](?:保障|保证|满足|运送|疏运|全力)/u;
const stock = /总量|总数|保有量|总规模|现有|共有|拥有/u;
const reached = new RegExp(`(?:达到?|累计有?)(?:约|近)?${gap}`, 'u');
const staff = /现有|配备|在编|在册/u;
/** What is done to make more of them. */
export const adding = matchWords(actions.filter((word) => !/有|达到|登记|注册/u.test(word)));
const works = /大桥|中桥|小桥|涵洞|路基|隧道|互通/gu;

const payers = /社会资本|地方政府|民间|民营|自筹|[县区市]财政|群众/u;
const action = joinWords(actions);
const twoActions = new RegExp(`(${action})(?:、|和|及)(${action})`, 'gu');

/** 开辟、调整公交线路9条: what was opened and what was changed together. */
function isDoneTogether({ isFlow, match, around }: Case): boolean {
  const { allWords } = match.name;
  const has = (word: string) => allWords.some((one) => one.includes(word) || word.includes(one));
  const before = around.own.split(gap)[0] ?? '';
  return (
    isFlow && [...before.matchAll(twoActions)].some(([, one = '', other = '']) => has(one) !== has(other))
  );
}

/** 旅游路6公里、资源路8公里、产业路70公里: one word of a name is counted here, another beside it. */
function isOneOfItsKinds({ match, unit, isFlow, part, around, reading: { text, parts } }: Case): boolean {
  if (!isFlow) return false;
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

/** 现有执法人员86人、执法车辆12台, 充电桩达到360个: how many there are. */
function isStock({ unit, raw, behind, above, around: { own } }: Case): boolean {
  const said = lastClause(raw) + own;
  if (/^[人名]$/u.test(unit)) return staff.test(said);
  if (!/^[辆台条座艘个根套]$/u.test(unit)) return false;
  // 全县新能源公交车90辆: nothing is said of what was done to have them.
  const isAdded = [raw, own, behind, above].some((words) => words.search(adding) !== -1);
  if (vehicles.has(unit) && !isAdded) return true;
  return stock.test(said) || (reached.test(own) && own.search(adding) === -1);
}

/** 铁路、水路完成货物周转量: of both. A measure of all is none of one that the sentence has named. */
function isOfSeveralModes({ match, sentence, speaksOf }: Case): boolean {
  const { measure } = match.name;
  if (speaksOf(festival)) return false;
  const last = sentence.split('，').findLast((one) => modes.test(one));
  if (last === undefined) return false;
  const isOfAll = measure.except.includes('公路');
  if (/(?:公路|道路|水路|水运|铁路|民航)[、和及与](?:公路|道路|水路|水运|铁路|民航)/u.test(last))
    return !isOfAll || !/(?:公路|道路)[、和及与](?:水路|水运)/u.test(last);
  if (/公路水路|公路水运/u.test(last)) return !isOfAll;
  return isOfAll && !match.name.pieces.some(({ words }) => words.some((word) => modes.test(word)));
}

/** 公路完成客运量30万人次。全市完成货运量400万吨: of all, or still of the roads. */
function isAfterOneMode({ match, around, reading: { text, parts }, part }: Case): boolean {
  const { except } = match.name.measure;
  if (
    !except.includes('公路') ||
    !except.includes('水路') ||
    ofAll.test(around.own) ||
    modes.test(around.own)
  )
    return false;
  const before = parts
    .filter(({ sentence, isPart }) => sentence === part.sentence - 1 && !isPart)
    .map(({ start, end }) => text.slice(start, end))
    .join('，');
  return modes.test(before) && !ofAll.test(before) && !/公路水路|[、和及与]/u.test(before);
}
const ofAll = /全社会|综合|全行业|总/u;

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
