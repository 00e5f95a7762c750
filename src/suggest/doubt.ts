import { doubtPart } from './doubt-part.ts';
import type { Match } from './match-name.ts';
import { listRuns } from './own-words.ts';
import type { QuantityRole } from './quantity-role.ts';
import { lookAround, type Reading } from './reading.ts';
import type { Part } from './split-text.ts';

/** What a proposal is judged by. */
export interface Judged {
  readonly match: Match;
  readonly role: QuantityRole;
  readonly part: Part;
  /** The part's words, and a date before them. */
  readonly words: string;
}

const general =
  /农村|乡村|乡镇|县乡|村组|城镇|城区|市区|县城|建制村|行政村|自然村|市县|公路|道路|线路|路线|县级|市级|省级|交通|运输证?|承诺|此次|本次|^此|行动|通航|实事|通畅|车辆|现场/gu;
/** What leaves a count what it is: 普通公路, 市县公路. */
const wide = /公路|道路|线路|路线|城乡|市县|县市|农村|镇乡/gu;
const place = /[\p{Script=Han}]{2}(?:自治[州县]|县|市|区|镇|乡|街道|社区|村)/u;
const named =
  /[\p{Script=Han}A-Z\d]+(?:至|—|-|～)[\p{Script=Han}]+|[A-Z]\d{2,4}|(?:[路线段桥港]|大道|标段|隧道|枢纽|码头|公司|集团|中心|大队|支队)$/u;
const several = /(?:[三四五六七八九十几\d]|近|多)年(?:来|间)|近年|以来|历年|历次/u;
const thisYear =
  /月(?:份|底|初|中旬|上旬|下旬)?以来|(?:今年|本年|年初|入[春夏秋冬汛]|开年|\d{4}年|活动|行动|整治|工作|开展)以来/u;
/** 连续三年突破1000亿元 is no number of this year. */
const yearAfterYear = /连续[两三四五六七八九十\d]+年(?:都|均)?$/u;
const praise =
  /(?:围绕|服务|融入|位居|位列|居|列|在|获得?|荣获|入选|被评为|作为|成为|推广到)[^，。；]{0,4}全[国省市州][^，。；]*|全[国省市州](?:排名|第|前|率先|领先|先进|文明|示范|首|唯一|工作大局|大局|交通工作)[^，。；]*/gu;
const beyond = /全国|世界|全球|财政部|交通运输部/u;
/** What tells that a sentence is about one project. */
const ofProject = /全长|该项目|本项目|该工程|该路|标段|[一二三]期/u;
/** What is done while something is being built, and tells nothing of a year's work. */
const building = /土石方|桩基|底基层|水稳|垫层|箱梁|梁板/u;
/** In characters: so far before a number it is still about the same works. */
const farthest = 80;
/** Who has done it is no part of what was done: 市公路管理局全面完成. */
const doer = /^.{0,12}?(?:[局厅委办]|机构|部门|系统|单位|[大支总]队|中心|行业|人员|干部职工)(?=.|$)/u;
/** A word or two say little; with more, a part may speak of less than all. */
const mostRest = 1;

/** Why a person should look before a proposal is taken; undefined if nothing speaks against it. */
export function findDoubt({ match, role, part, words }: Judged, reading: Reading): string | undefined {
  const { name, site } = match;
  const own = [...(reading.area ?? []), name.measure.name];
  const without = (text: string): string =>
    name.measure.name.includes(text)
      ? ''
      : own.reduce((left, one) => left.replaceAll(one, ''), text).replace(general, '');
  const [rest, before, modifier] = [
    match.rest
      .map((run, index) => without(index === 0 ? run.replace(doer, '') : run))
      .filter((run) => run.length > 1),
    match.before.map(without).filter(Boolean),
    match.modifier.length > 0 && name.measure.name.includes(match.modifier)
      ? ''
      : own.reduce((left, one) => left.replaceAll(one, ''), match.modifier).replace(wide, ''),
  ];
  const local = [...rest, ...before].find((run) => place.test(run) || named.test(run));
  if (local !== undefined) return `可能只是“${local}”的数`;
  // 围绕全国、全市大局 only praises what follows.
  const plain = words.replace(praise, '');
  if (beyond.test(plain)) return '可能是全国的数';
  const wider = findWider(plain, reading.title);
  if (wider !== undefined) return `可能是${wider}的数`;
  if (modifier.length > 1) return `说的是“${match.modifier}”的，可能只是一部分`;
  if (rest.join('').length > (match.isVague ? 0 : mostRest))
    return `还说了“${rest.join('、')}”，可能不是全部，也可能是别的`;
  const ofPart = doubtPart(
    { name, part, around: lookAround(reading, part), isVague: match.isVague },
    reading,
  );
  if (ofPart !== undefined) return ofPart;
  if (role === 'each' || yearAfterYear.test(reading.text.slice(0, part.start)))
    return '看上去是平均数、一天的数或者标准';
  if (site === 'above' && !match.isNamedNear) return '要看标题才知道数的是什么';
  if (name.measure.basis === '期间' && several.test(words) && !thisYear.test(words))
    return '可能是几年合起来的数，请写明 period';
  const works = reading.text.slice(Math.max(0, part.start - farthest), part.end);
  if (ofProject.test(readSentence(reading, part)) || building.test(works)) return '这一句像是在说一个项目';
  return part.quantity?.unit === '元' && !match.isNamedHere && countThings(reading, part) > 1
    ? '前面说了几样，不清楚是哪一样的钱'
    : undefined;
}

/** How many things were counted before a part in its sentence. */
function countThings({ text, parts }: Reading, part: Part): number {
  return parts.filter(
    ({ start, end, sentence, quantity }) =>
      sentence === part.sentence &&
      end <= part.start &&
      quantity !== undefined &&
      quantity.unit !== '%' &&
      listRuns(text.slice(start, quantity.start) + text.slice(quantity.end, end)).length > 0,
  ).length;
}

/** The sentence up to the end of a part. */
function readSentence({ text, parts }: Reading, part: Part): string {
  const first = parts.find(({ sentence }) => sentence === part.sentence) ?? part;
  return text.slice(first.start, part.end);
}

/** 全省 in a document of a city, 全市 in one of a county. */
function findWider(words: string, title: string): string | undefined {
  const isCounty = /[县旗]|(?<!自治)区/u.test(title) && !/[市州省]/u.test(title);
  const isCity = /[市州]/u.test(title) && !/[省厅]|自治区/u.test(title);
  if ((isCounty || isCity) && words.includes('全省')) return '全省';
  return isCounty ? /全[市州]/u.exec(words)?.[0] : undefined;
}
