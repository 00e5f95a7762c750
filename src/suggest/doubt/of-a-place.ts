import type { Case, Rule } from './case.ts';
import type { Reading } from '../reading/reading.ts';
import { listRuns } from '../reading/own-words.ts';
import { festival } from './festival.ts';

/** It may be the number of one place or one road, of the whole country, or of only a kind of what is counted. */
export const ofAPlace: readonly Rule[] = [
  (one) => {
    const { rest, before } = readUnexplained(one);
    const local = [...rest, ...before].find((run) => place.test(run) || named.test(run));
    return local === undefined ? undefined : `可能只是“${local}”的数`;
  },
  ({ around: { own, sentence } }) => {
    const [first = own] = sentence;
    const [, town] = townFirst.exec(first) ?? [];
    // 完成城镇公路, 统筹城乡 begin with what is done.
    return town === undefined || listRuns(town)[0] !== town ? undefined : `可能只是“${town}”的数`;
  },
  // 围绕全国、全市大局 only praises what follows.
  ({ words, reading }) =>
    beyond.test(words.replace(praise, '')) && !ofNation.test(reading.title) ? '可能是全国的数' : undefined,
  ({ words, reading }) => {
    const wider = findWider(words.replace(praise, ''), reading);
    return wider === undefined ? undefined : `可能是${wider}的数`;
  },
  (one) =>
    readUnexplained(one).modifier.length > 1 ? `说的是“${one.match.modifier}”的，可能只是一部分` : undefined,
  (one) => {
    const { rest } = readUnexplained(one);
    return rest.join('').length > (one.match.isVague ? 0 : mostRest)
      ? `还说了“${rest.join('、')}”，可能不是全部，也可能是别的`
      : undefined;
  },
  ({ unit, isFlow, raw, speaksOf }) => {
    const some = someOf.exec(raw);
    const isSome =
      some !== null && unit !== some[1] && !speaksOf(/建制村|行政村|自然村|自然屯|乡镇(?!公路)/u);
    return isFlow && isSome ? `可能只是“${some[0]}”的数` : undefined;
  },
];

const place = /[\p{Script=Han}]{2}(?:自治[州县]|县|市|区|镇|乡|街道|社区|村)/u;
/** 南坪镇投资360万元，新建公路6公里: what a sentence begins with has done all that it tells. */
const townFirst =
  /^[\s\u3000]*(?!各|全|每|个|[城县]乡|农村|乡镇|建制|行政|自然)([\p{Script=Han}]{1,4}(?:镇|(?<![通城县农下])乡|街道))(?![镇乡村级公道通客综])/u;
const named =
  /[\p{Script=Han}A-Z\d]+(?:至|—|-|～)[\p{Script=Han}]+|[A-Z]\d{2,4}|(?:[路线段桥港]|大道|标段|隧道|枢纽|码头|公司|集团|中心|大队|支队)$/u;
const praise =
  /(?:围绕|服务|融入|位居|位列|居|列|在|获得?|荣获|入选|被评为|作为|成为|推广到)[^，。；]{0,4}全[国省市州][^，。；]*|全[国省市州](?:排名|第|前|率先|领先|先进|文明|示范|首|唯一|工作大局|大局|交通工作)[^，。；]*/gu;
/** A document of the whole country. */
const ofNation = /^(?:全国|我国|中国|交通运输部)/u;
const beyond = /全国|世界|全球|财政部|交通运输部(?!门)/u;
/** 51个贫困县的, 12个偏远乡镇的: some of the places, unless what they got is counted by them. */
const someOf =
  /(?<!全[县市区省州]|所有|全部)(?<![\d一二两三四五六七八九十几])[\d一二两三四五六七八九十几]+([个处座])(?:[\p{Script=Han}]{0,6})(?:县|区|镇|乡|村|镇街|乡镇|街道)的?(?=[^，。；]*$|交通|公路|农村公路|基础设施|道路)/u;

/** What says nothing of how much is counted. */
const general =
  /农村|乡村|乡镇|县乡|村组|嘎查|苏木|牧区|团场|连队|城镇|城区|市区|县城|建制村|行政村|自然村|市县|公路|道路|线路|路线|县级|市级|省级|交通|运输证?|承诺|此次|本次|^此|行动|通航|实事|通畅|同口径|汛期|村级|固定|全口径|车辆|现场|普通|主干线|主干道|主要|路面/gu;
/** What leaves a count what it is: 普通公路, 市县公路. */
const wide =
  /公路|道路|线路|路线|城乡|市县|县市|农村|镇乡|镇村|村镇|交通运输|交通|城区|市区|城市|县城|便民|惠民|普通|村级|海事|运政|路政|治超/gu;
/** Who has done it is no part of what was done: 市公路管理局全面完成. */
const doer = /^.{0,12}?(?:[局厅委办]|机构|部门|系统|单位|[大支总]队|中心|行业|人员|干部职工)(?=.|$)/u;
/** Which of the bureau's own people has done it: 市综合执法支队, 我站. */
const ownPeople =
  /(?:交通|运输|综合|行政)*(?:执法|治超|路政|运管|海事|公路|养护)(?:总队|支队|大队|中队|[队局站所段]|中心|机构)|我[站所队段处]|公交(?:集团|公司|总公司)/gu;
/** A word or two say little; with more, a part may speak of less than all. */
const mostRest = 1;

interface Unexplained {
  readonly rest: readonly string[];
  readonly before: readonly string[];
  readonly modifier: string;
}

/** What the name leaves unexplained, without the area's name and words that say nothing. */
function readUnexplained({ match, reading }: Case): Unexplained {
  const { measure } = match.name;
  const { title, area } = reading;
  // In a document of the 春运 that word says nothing more; a city's airport has a name of its own.
  const event = festival.exec(title)?.slice(0, 1) ?? [];
  const own = [...area, measure.name, ...event];
  const isAirport = measure.name.includes('机场') && !/省|自治区/u.test(title + area.join(''));
  const blank = (text: string) => own.reduce((left, one) => left.replaceAll(one, ''), text);
  const without = (text: string): string =>
    measure.name.includes(text) ? '' : blank(text).replace(ownPeople, '').replace(general, '');
  return {
    rest: (isAirport ? [] : match.rest)
      .map((run, index) => without(index === 0 ? run.replace(doer, '') : run))
      .filter((run) => run.length > 1),
    before: (isAirport ? [] : match.before).map(without).filter(Boolean),
    modifier:
      isAirport || (match.modifier !== '' && measure.name.includes(match.modifier))
        ? ''
        : blank(match.modifier).replace(wide, ''),
  };
}

/** 全省 in a document of a city, 全市 in one of a county. */
function findWider(words: string, { title, area }: Reading): string | undefined {
  const isWide = /[省厅]|自治区|兵团/u.test([title, ...area].join('，'));
  const isCity = !isWide && /[市州]/u.test(title);
  const isCounty = !isWide && !isCity && /[县旗区]/u.test(title);
  if ((isCounty || isCity) && words.includes('全省')) return '全省';
  return isCounty ? /全[市州]/u.exec(words)?.[0] : undefined;
}
