import { gap } from '../reading/gap.ts';
import { readRole } from '../reading/quantity-role.ts';
import type { Around, Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { actions, lightActions, matchWords, sizes } from '../reading/words.ts';
import { matchName, type Match } from './match-name.ts';
import { isOverOther } from './over-other.ts';

/** How many places something reaches is not how many there are. */
const scope = new RegExp(
  `每年约?需|缺口|涉及|惠及|受益|途经|辐射|(?<!${gap}[^，]*实现[^，]*)覆盖(?!率|面)`,
  'u',
);
/** 高速公路里程达4400公里: how much there is, where nothing tells what was done. */
function isLengthReached(own: string, said: string): boolean {
  const [before = ''] = own.split(gap);
  const isReached =
    /(?:里程|规模)(?:已|将)*(?:达到?|突破|增至|增加到|超过?)[^，]{0,3}$/u.test(before) ||
    (isPassed.test(said) && /(?:里程|规模|公路|高速|铁路|航道)(?:已|将|也)*$/u.test(before));
  return isReached && before.search(done) === -1;
}
/** 突破▯ is read as one with its number. */
const isPassed = /^(?:突破|超过?|达到?)/u;
const done = matchWords(actions.filter((word) => !/达|有|通车|建成/u.test(word) && !lightActions.has(word)));

const isBound = /以[上下内]$|^(?:超?过|不足)/u;
const ofThose = new RegExp(`${gap}的(?!\\p{P}|$)`, 'u');
/** 再修建60公里以上的农村公路 */
const builds = new RegExp(`(?:[修新改]建|建设|改造|硬化)${gap}的[\\p{Script=Han}]*(?:公路|道路)$`, 'u');
const costing = new RegExp(`投资${gap}的`, 'u');
const ofCounties = new RegExp(`${gap}(?:县|县区|县市|市县)(?=高速|公路|国道|城)`, 'u');

/** How much came is not how much there is. */
const added =
  /(?:增加|减少)(?![到至为])|新增|净增|完成[^，]{0,12}(?:硬化|改造|改建|绿化)(?:总)?里程|(?:计划|安排|开工|^)建设(?:公路|道路)?总里程/u;
/** 新增高速公路34公里、地铁里程▯: so much came of both. */
function isAddedWith({ text, parts }: Reading, part: Part, { own }: Around): boolean {
  const last = parts[parts.indexOf(part) - 1];
  const isJoined =
    last?.quantity !== undefined && /^[、和及]$/u.test(text.slice(last.quantity.end, part.start).trim());
  return isJoined && own.search(done) === -1 && added.test(text.slice(last.start, last.quantity.start));
}
/** 客货运周转量: of people and goods together. */
const bothCarried =
  /[客旅]、?货(?:物|运)?(?:运输)?(?:总|周转|换算周转)?量|(?<![客货旅物]|水[路运]|水[路运]运输)(?:运输总?|总|换算)周转量/u;
/** 较去年目标任务增长▯ */
const overTarget = /(?:较|比)[^，]*(?:目标|任务|计划)[^，]*(?:增长|增加|提高|多)/u;

/** 6条线路调整为▯: how many came out of them. */
const changedTo = new RegExp(`(?:调整|整合|合并|优化|缩减)[为成到至]${gap}`, 'u');

/** The measure that fits a part best as it stands; undefined if none does. */
export function chooseMeasure(reading: Reading, part: Part, unit: string): Match | undefined {
  const around = reading.lookAround(part);
  const role = readRole(around.own, unit);
  // 吞吐量100万人次以上的机场, 投资过千万元的项目
  const said = reading.text.slice(part.quantity?.start, part.quantity?.end);
  if (isBound.test(said) && ofThose.test(around.own) && !builds.test(around.own)) return undefined;
  // 投资3亿元的客运枢纽开工: how dear one is.
  if (unit === '元' && costing.test(around.own)) return undefined;
  if (
    role === 'threshold' ||
    role === 'share' ||
    role === 'progress' ||
    role === 'before' ||
    scope.test(around.own)
  )
    return undefined;
  // 新增5个县高速公路通车: so many counties.
  if (unit === '个' && ofCounties.test(around.own)) return undefined;
  if (bothCarried.test(around.own) || changedTo.test(around.own)) return undefined;
  if (overTarget.test(around.own) || isOverOther(reading, part)) return undefined;
  const isGrowth = role === 'growth';
  if (isGrowth && (unit !== '%' || /年均|平均/u.test(around.own) || isOneOfSeveral(reading, part)))
    return undefined;
  const sought = { around: isGrowth ? lookAtGrowing(reading, part, around) : around, isPart: part.isPart };
  const { own, clause, sentence, joined, whole, lead, above } = sought.around;
  const beside = [own, clause, ...sentence, ...joined, whole, lead, ...above];
  const candidates = reading.names
    .findCandidates(unit, beside)
    .filter((name) => name.isOfGrowth === isGrowth);
  if (candidates.length === 0) return undefined;
  const size = sizes.find((one) => around.own.includes(one));
  const isOfBuilding = part.isPart && added.test(around.whole);
  const isAdded = isOfBuilding || added.test(around.own) || isAddedWith(reading, part, around);
  let best: Match | undefined;
  for (const name of candidates) {
    if (name.measure.basis === '期末' && unit !== '%' && isAdded) continue;
    if (name.measure.basis === '期间' && unit === '公里' && isLengthReached(around.own, said)) continue;
    if (size !== undefined && !name.allWords.some((word) => word.includes(size))) continue;
    const match = matchName(name, sought);
    if (match && isBetter(match, best)) best = match;
  }
  return best;
}

/** 同比分别增长4.5%和3.9%: which is of which, nobody can tell. */
function isOneOfSeveral({ parts }: Reading, { clause, start }: Part): boolean {
  return parts.some((one) => one.clause === clause && one.start !== start && one.quantity?.unit === '%');
}

/** What grew is the quantity before: 完成投资14亿元，为年计划的96%，同比增长9%. */
function lookAtGrowing({ text, parts }: Reading, part: Part, around: Around): Around {
  const index = parts.indexOf(part);
  const from = parts.findLastIndex(
    ({ quantity }, at) => at < index && quantity !== undefined && quantity.unit !== '%',
  );
  const since = parts
    .slice(from === -1 ? index : from, index)
    .filter(({ sentence }) => sentence === part.sentence);
  const said = since.map(({ start, end }) => text.slice(start, end));
  return { ...around, clause: said.join('，'), bare: '', sentence: said, joined: [], lead: '', above: [] };
}

/** 屯级道路项目下达▯，竣工▯: what the sentence names, and not what a heading does. */
function isNearer({ site }: Match, { site: other }: Match): boolean {
  return other === 'above' && near.has(site);
}
const near: ReadonlySet<string> = new Set(['clause', 'sentence', 'joined']);

/** The one that more words tell; of equals a site's own. */
function isBetter(match: Match, best: Match | undefined): boolean {
  if (best && isNearer(match, best)) return true;
  if (best && isNearer(best, match)) return false;
  if (match.score !== best?.score) return match.score > (best?.score ?? 0);
  return best.name.measure.isCore === true && match.name.measure.isCore !== true;
}
