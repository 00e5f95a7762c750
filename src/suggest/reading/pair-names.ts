import { gap } from './gap.ts';
import { readPlaces } from './pair-places.ts';
import type { Paired } from './paired.ts';
import { remember } from './remember.ts';
import type { Part } from './split-text.ts';

/** 客运量和旅客周转量分别完成 */
const each = /([^，。；：:;\n\t]+?)(?:分别|各)(?!增长|下降|提高|同比|较|比)([^\d，。；]{0,8}?)$/u;
/** 货运量及货物周转量为866万吨、23亿吨公里: two that are counted by name need no 分别. */
/** 货物、集装箱吞吐量▯、▯, 铁路、水路货运量▯、▯ */
const twoOfOne =
  /([^，。；：:;\n\t]*?(?:货物、集装箱吞吐量|(?:铁路|公路|水路|民航)、(?:铁路|公路|水路|民航)(?:客运量|货运量)))(为|达到?|完成了?|)$/u;
const twoCounts = /([^，。；：:;\n\t]*?量(?:及其?|和|与|、)[^，。；：:;\n\t\d]*?量)(为|达到?|完成了?|)$/u;
/** 货物运输及周转量完成2亿吨、300亿吨公里 */
const carriedBoth =
  /(货物|旅客|货运|客运)(?:运输)?(?:总?量)?(?:及其?|和|与|、)(?:货物|旅客|货运|客运)?周转量(?:分别)?([^\d，。；、]{0,6})$/u;
/** 货物运输量完成1亿吨、90亿吨公里: the unit tells what the second is. */
const carriedOne = /^(.*?)(货物|旅客|货运|客运)(?:运输)?总?量([^\d，。；、]{0,6})$/u;
const turnovers: Readonly<Record<string, string>> = { 吨: '吨公里', 人次: '人公里', 人: '人公里' };
/** What 公路、水路客运量 count together. */
const sharedEnd =
  /(?:(?:旅客|货物|客运|货运)?周转量|客运量|货运量|(?:货物)?吞吐量|(?:旅客|货物)(?:发送|运输)量|固定资产投资|投资|总里程|里程|(?:公路|路面)?年?(?:平均)?(?:优良路?率|优良中等路率|硬化率|覆盖率)|比例|通\p{Script=Han}{2,8}率|(?<=通畅|通达|通车|硬化)率)$/u;
const hasEnd = /[量率]$|投资$|里程$|比例$/u;
/** 客、货运量完成18亿人次、20亿吨 */
const shared = /([客货])、?([客货])(运输?量|运?周转量)(?:分别)?([^\d，。；、]{0,6})$/u;
const joint = /[、和与]|以及|及(?!以[上下])/u;
const mode =
  /^(?:.*?[，,])?.{0,12}?(公路水路|公路水运|道路水路|公路|道路|水路|水运|铁路|民航|城市公交|公交|轨道交通|城市轨道)(?=[^、和及与]*量)/u;

interface Place {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** Gives the function that reads a part that takes its name from a list before the first number; undefined if names and numbers are not as many. */
export function createPairReader(place: Place): (part: Part) => Paired | undefined {
  const { text, parts } = place;
  const namesOf = remember(
    ({ start, quantity }: Part) => quantity && readNames(text.slice(start, quantity.start)),
  );
  const rowOf = remember((sentence: number) =>
    parts.filter((one) => one.sentence === sentence && one.quantity !== undefined),
  );
  return (part) => {
    if (part.quantity === undefined) return undefined;
    const alone = readTurnover(place, part) ?? readShared(text, part) ?? readPlaces(place, part);
    if (alone) return alone;
    const row = rowOf(part.sentence);
    const at = row.indexOf(part);
    for (let first = at; first >= 0; first -= 1) {
      const head = row[first];
      const goesOn = first === at || isJoined(text, row.slice(first, first + 2));
      if (!head?.quantity || !goesOn) return undefined;
      const names = namesOf(head);
      if (!names) continue;
      const members = row.slice(first, first + names.list.length);
      const isRow =
        members.length === names.list.length && isJoined(text, members) && at - first < members.length;
      const name = names.list[at - first];
      if (!isRow || name === undefined) return undefined;
      const tail = text.slice(part.quantity.end, part.end);
      const isMoney = members.every(({ quantity }) => quantity?.unit === '元');
      const verb = isMoney && isInvested(text, head, names) ? `投资${names.verb}` : names.verb;
      return { own: name + verb + gap + tail, start: head.start };
    }
    return undefined;
  };
}

/** 完成交通投资60亿元。公路建设中，高速公路、农村公路分别完成30亿元、5亿元: what is parted is the investment of the sentence before. */
function isInvested(text: string, { start }: Part, { list, verb }: Names): boolean {
  if (!/完成|达到?|为/u.test(verb) || /投资|资金|投入|补助|收入/u.test(list.join('') + verb)) return false;
  const [, before = ''] = /([^。；\n]*[。；]?[^。；\n]*)$/u.exec(text.slice(0, start)) ?? [];
  return /投资[^，。；]*元/u.test(before);
}

/** 通客车率、通硬化路率均达▯: one number of both; the first name that is whole is told. */
const ofBoth = /([^，。；：:;\n\t]+?)(?:均|都)(?:已|为|达到?|实现|保持|在)*$/u;

/** 村村通客车率 beside 管养率: how many places are reached. */
const ofPlaces = /通\p{Script=Han}{2,6}率|覆盖率/u;

function readShared(text: string, { start, end, quantity }: Part): Paired | undefined {
  if (quantity?.unit !== '%') return undefined;
  const [, said = ''] = ofBoth.exec(text.slice(start, quantity.start)) ?? [];
  const names = said.split(joint);
  const whole = names.length > 1 ? names.filter((one) => hasEnd.test(one)) : [];
  const name = whole.find((one) => ofPlaces.test(one)) ?? whole[0];
  return name === undefined ? undefined : { own: name + '达' + gap + text.slice(quantity.end, end), start };
}

/** The second number of 货物运输量完成1亿吨、90亿吨公里. */
function readTurnover({ text, parts }: Place, part: Part): Paired | undefined {
  const before = parts[parts.indexOf(part) - 1];
  if (!before?.quantity || !part.quantity || before.sentence !== part.sentence) return undefined;
  if (part.quantity.unit === undefined || turnovers[before.quantity.unit ?? ''] !== part.quantity.unit)
    return undefined;
  if (!/^[，,、和及与\s]*$/u.test(text.slice(before.quantity.end, part.quantity.start))) return undefined;
  const words = text.slice(before.start, before.quantity.start);
  const [, lead = '', noun, verb = ''] = carriedOne.exec(words) ?? [];
  return noun === undefined ? undefined : { own: `${lead}${noun}周转量${verb}${gap}`, start: before.start };
}

interface Names {
  readonly list: readonly string[];
  readonly verb: string;
}

function readNames(words: string): Names | undefined {
  const before = words.replace(/（[^）]*）|\([^)]*\)/gu, '');
  const both = carriedBoth.exec(before);
  // 客运量、旅客周转量、货运量和货物周转量分别完成▯ are four.
  if (both && !/量[、和及与]$/u.test(before.slice(0, both.index))) {
    const [, noun = '', verb = ''] = both;
    const lead = before.slice(0, both.index);
    return { list: [`${lead}${noun.charAt(0)}运量`, `${lead}${noun}周转量`], verb };
  }
  const joined = shared.exec(before);
  if (joined) {
    const [, first = '', second = '', noun = '', verb = ''] = joined;
    const lead = before.slice(0, joined.index);
    return { list: [lead + first + noun, lead + second + noun], verb };
  }
  const found = each.exec(before) ?? twoCounts.exec(before) ?? twoOfOne.exec(before);
  if (!found) return undefined;
  const [, said = '', verb = ''] = found;
  const names = joinLast(said).split(joint).filter(Boolean);
  if (names.length < 2) return undefined;
  const [, carrier = ''] = mode.exec(names[0] ?? '') ?? [];
  const [end = ''] = sharedEnd.exec(names.at(-1) ?? '') ?? [];
  const full = sharePlace(names.map((name) => (hasEnd.test(name) ? name : name + end)));
  const list = full.map((name, index) =>
    index === 0 || carrier === '' || mode.test(name) ? name : carrier + name,
  );
  return { list, verb };
}

const placeFirst = /^.{0,8}?((?:乡镇|建制村|行政村|自然村|自然屯|村民小组))通/u;

/** 村民小组通达、通畅率: both are of the same places. */
function sharePlace(names: readonly string[]): readonly string[] {
  const [, place] = placeFirst.exec(names[0] ?? '') ?? [];
  return place === undefined
    ? names
    : names.map((name) => (/^通.{1,8}率$/u.test(name) ? place + name : name));
}

/** 甲、乙以及丙、丁等支持系统: the last is one. */
function joinLast(said: string): string {
  return said.replace(/以及.+等.*$/u, (last) => `以及${last.slice(2).replaceAll(/[、和及与]/gu, '')}`);
}

/** Whether nothing but 、 and 和 stands between the numbers. */
function isJoined(text: string, members: readonly Part[]): boolean {
  return members.slice(1).every(({ quantity }, index) => {
    const between = text.slice(members[index]?.quantity?.end ?? 0, quantity?.start ?? 0);
    return /^[，,、和及与以\s]*$/u.test(between);
  });
}
