import { lastClause, type Rule } from './case.ts';
import { findPlaceOfList, findSupported } from './place-told-before.ts';
import type { Reading } from '../reading/reading.ts';
import { listRuns } from '../reading/own-words.ts';
import { readUnexplained } from './unexplained.ts';

/** It may be the number of one place or one road, or of the whole country. */
export const ofAPlace: readonly Rule[] = [
  (one) => {
    const { rest, before, modifier } = readUnexplained(one);
    const local =
      [...rest, ...before].find((run) => place.test(run) || named.test(run)) ??
      (place.test(modifier) ? modifier : undefined);
    return local === undefined ? undefined : `可能只是“${local}”的数`;
  },
  ({ around: { own, sentence } }) => {
    const [first = own] = sentence;
    const [, town] = townFirst.exec(first) ?? [];
    // 完成城镇公路, 统筹城乡 begin with what is done.
    return town === undefined || listRuns(town)[0] !== town ? undefined : `可能只是“${town}”的数`;
  },
  (one) => {
    const local = findPlaceOfList(one) ?? findSupported(one);
    return local === undefined ? undefined : `可能只是“${local}”的数`;
  },
  ({ raw, counts, speaksOf, reading }) => {
    const [poor] = poorAreas.exec(raw) ?? [];
    const isOfTitle = poor !== undefined && (speaksOf(poorAreas) || poorAreas.test(reading.title));
    return poor === undefined || isOfTitle || counts === 'rate' ? undefined : `可能只是“${poor}”的数`;
  },
  ({ raw, counts, match, reading }) => {
    const [, port = ''] = portFirst.exec(raw) ?? [];
    const isOwn = reading.area.some((name) => port.startsWith(name)) || reading.title.includes(port);
    return counts !== 'traffic' || port === '' || isOwn || match.name.measure.name.includes('机场')
      ? undefined
      : `可能只是“${port}”的数`;
  },
  ({ raw, reading }) => {
    const [, company] = companyFirst.exec(raw) ?? [];
    const isOwn = company === undefined || company.startsWith('公交') || reading.title.includes(company);
    return isOwn ? undefined : `可能只是“${company}”的数`;
  },
  ({ unit, isFlow, raw }) => {
    const road = oneRoad.exec(lastClause(raw))?.[0];
    return road !== undefined && isFlow && unit === '公里' ? `可能只是“${road}”的数` : undefined;
  },
  // 围绕全国、全市大局 only praises what follows.
  ({ words, reading }) =>
    beyond.test(readOwnArea(words, reading).replace(praise, '')) && !ofNation.test(reading.title)
      ? '可能是全国的数'
      : undefined,
  ({ words, reading }) => {
    const wider = findWider(words.replace(praise, ''), reading);
    return wider === undefined ? undefined : `可能是${wider}的数`;
  },
  ({ unit, match, around: { own } }) => {
    const [roads] = fewRoads.exec(own) ?? [];
    const isKept = unit === '公里' && match.name.measure.topic === '养护管理';
    return isKept && roads !== undefined ? `可能只是“${roads}”的数` : undefined;
  },
  ({ unit, isFlow, raw, speaksOf }) => {
    const some = someOf.exec(raw);
    const isSome =
      some !== null && unit !== some[1] && !speaksOf(/建制村|行政村|自然村|自然屯|乡镇(?!公路)/u);
    return isFlow && isSome ? `可能只是“${some[0]}”的数` : undefined;
  },
];

/** 国道202线大修工程▯, 省道S231安平段大修▯ */
const oneRoad = /^[^、，]{0,6}?(?:[国省县]道\s*[A-Z]?\d{3}|[GSX]\d{3})线?(?=[^，。；、等]{0,20}$)/u;
/** S901、S902共▯的日常保洁 */
const fewRoads = /[GSXYC]\d{3}(?:线)?(?:[、和及][GSXYC]\d{3}(?:线)?)+(?!等)/u;
const place = /(?<!通)(?!通)[\p{Script=Han}]{2}(?:自治[州县]|县|市|区|镇|乡|街道|社区|村)/u;
/** 南坪镇投资360万元，新建公路6公里: what a sentence begins with has done all that it tells. */
const townFirst =
  /^[\s\u3000]*(?!各|全|每|个|[城县]乡|农村|乡镇|建制|行政|自然)([\p{Script=Han}]{1,4}(?:镇|(?<![通城县农下])乡|街道))(?![镇乡村级公道通客综])/u;
/** 实施贫困地区公路改造▯，建成农村公路▯: of some areas. */
const poorAreas =
  /(?:(?:贫困|边境|少数民族|民族)地区|贫困县[市区]?|革命老区|库区)(?=[^，。；]{0,3}(?:公路|国省|交通|农村|道路|高速))/u;
/** 白石新港可铁路直达，吞吐▯: the sentence tells of one port. */
const portFirst =
  /(?:^|[，。])(?!全|我|本|各|主要|沿海|沿江|内河|规模)([\p{Script=Han}]{1,4}(?:新?港|机场|枢纽))(?![口航区务站])/u;
/** 白石交投集团累计投资▯: the sentence tells of a company. */
const companyFirst =
  /(?:^|，)(?:由)?([\p{Script=Han}]{2,12}(?:集团|公司))(?=累计|共|完成|投资|建成|实现|新[增建改]|全年|已)/u;
const named =
  /[\p{Script=Han}A-Z\d]+(?:至|—|-|～)[\p{Script=Han}]+|[A-Z]\d{2,4}|(?:(?<![干支班])[路线段桥港]|.(?:大道|标段|隧道|枢纽|码头|公司|集团|中心|大队|支队))$/u;
const praise =
  /世界(?:一流|级|领先|前列)|占全国[^，。；]*|全国[^，。；]{0,30}(?:现场会|会议|观摩会|推进会|座谈会|论坛)|(?:围绕|服务|融入|位居|位列|居|列|在|获得?|荣获|入选|被评为|作为|成为|推广到)[^，。；]{0,4}全[国省市州][^，。；]*|全[国省市州](?:排名|第|前|率先|领先|先进|文明|示范|首|唯一|工作大局|大局|交通工作)[^，。；]*/gu;
/** A document of the whole country. */
const ofNation = /^(?:全国|我国|中国|交通运输部)/u;
const beyond = /全国|世界|全球|(?<!争取到?|获得|落实|到位|获)(?:财政部|交通运输部(?!门))/u;
/** 51个贫困县的, 12个偏远乡镇的: some of the places, unless what they got is counted by them. */
const someOf =
  /(?<!全[县市区省州]|所有|全部)(?<![\d一二两三四五六七八九十几])[\d一二两三四五六七八九十几]+([个处座])(?:[\p{Script=Han}]{0,6})(?:县|区|镇|乡|(?<!农)村|镇街|乡镇|街道|师|旗|团场|(?<!城)市)的?(?=[^，。；]*$|交通|公路|农村公路|基础设施|道路)/u;

const aside = /（[^）]*）|\([^)]*\)/gu;

/** 交通运输部公布了…，白石省完成▯: what stands before the own area tells who says so. */
function readOwnArea(words: string, { area }: Reading): string {
  const plain = words.replaceAll(aside, '');
  const at = Math.max(-1, ...area.map((one) => plain.lastIndexOf(`，${one}`)));
  return at === -1 ? plain : plain.slice(at);
}

/** 全省 in a document of a city, 全市 in one of a county. */
function findWider(words: string, { title, area }: Reading): string | undefined {
  const isWide = /[省厅]|自治区|兵团/u.test([title, ...area].join('，'));
  const isCity = !isWide && /[市州]/u.test(title);
  const isCounty = !isWide && !isCity && /[县旗区]/u.test(title);
  if ((isCounty || isCity) && words.includes('全省')) return '全省';
  return isCounty ? /全[市州]/u.exec(words)?.[0] : undefined;
}
