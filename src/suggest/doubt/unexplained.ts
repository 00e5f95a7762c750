import type { Case } from './case.ts';
import { festival } from './festival.ts';
import { gap } from '../reading/gap.ts';

/** What says nothing of how much is counted. */
const general =
  /长效管理|必须|务必|紧盯|力保|组织动员|动员|发动|^相关职$|^部门$|^明确$|群众|^方式$|当地|民用|[省市]管|重点(?:区域|部位)|临时(?!用地)|^(?:总?公司|集团)$|专项(?!债|资金)|“?四好(?:农村)?(?:公路|路)”?|路况|技术状况|[省市县区州]?(?:人大|政协)?[一二三四五六七八九十]+届(?:人大|政协)?[一二三四五六七八九十]*|(?:危险|隐患|事故多发)路段|公开电话|网络舆情|网络问政|来信|来访|大会战|会战|城乡客运一体化|客运一体化|一体化客运|一体化|新型智能化|智能化|智能型|攻坚战|大决战|相比|旗县|农村|乡村|乡镇|县乡|村组|嘎查|苏木|牧区|团场|连队|城镇|城区|市区|县城|建制村|行政村|自然村|市县|公路|道路|线路|路线|县级|市级|省级|交通|运输证?|承诺|此次|本次|^此|上级(?=下达|$)|营运客车|营运货车|营运车辆|行动|通航|实事|通畅|同口径|汛期|村级|固定|全口径|车辆|现场|普通|综合|部省|省部|主干线|主干道|市本级|县本级|安全(?=运送|发送|$)|下一年?|惠民|便民|连队|攻坚|相关职能部门|有关部门|提级|主要|路面|地面|服务(?![区站中])|环保|空调|节能|豪华|入册|在册|省检|具备条件|符合条件|通车条件|具备通车条件|公铁水[空航]?|发展|^前[两二三四五六七八九十\d]+$|^全(?![线网港路站程长])\p{Script=Han}$/gu;
/** What leaves a count what it is: 普通公路, 市县公路. */
const wide =
  /班线|群众|乡镇|地市级|临时|当地|公路|道路|线路|路线|城乡|市县|县市|农村|镇乡|镇村|村镇|交通运输|交通|连队|城区|市区|城市|县城|便民|惠民|普通|村级|海事|运政|路政|治超|综合|码头(?=生产)|生产[性用]|同口径|民用|运输|苏木|嘎查|牧区|部省|省部|[省市]管|环保|空调|节能|豪华|[县镇乡]级|[一二三四五]级|农村|地面|服务(?![区站中])|问题|现场|站点|路段|营业性|^全(?![线网港路站程长])\p{Script=Han}$/gu;
/** Of what kind things are that were done: they are counted together. */
const kinds =
  /[一二三四五]级|固定|港湾式?|智能|智慧|简易|标准化|桥涵|[跨过][江河湖海]|县道|乡道|村道|村组道路|村组|违法|违章|违规|非法|常规|备案|[省市州县]分|直连|连通|扶贫|大类|特色|聚力|保证|解决|投运|发展|确定|批复|改善|便捷|急弯|陡坡|临水|临崖|消防|灭火|逃生|防汛|防台|反恐|除雪|^企业$/gu;
/** Who has done it is no part of what was done: 市公路管理局全面完成. */
const doer = /^.{0,12}?(?:[局厅委办]|机构|部门|系统|单位|[大支总]队|中心|行业|人员|干部职工)(?=.|$)/u;
/** Which of the bureau's own people has done it: 市综合执法支队, 我站. */
const ownPeople =
  /[省市县区]?公路(?:管理|事业发展|事务|养护)(?:局|中心)|(?:交通|运输|综合|行政)*(?:执法|治超|路政|运管|海事|公路|养护)(?:总队|支队|大队|中队|[队局站所段]|中心|机构)|我[站所队段处]|公交(?:集团|公司|总公司)/gu;

/** What the name of a measure leaves unexplained of the words around a number, without the area's name and words that say nothing. */
export interface Unexplained {
  /** Between the words of the name. */
  readonly rest: readonly string[];
  /** In the parts before it from which the name takes a word. */
  readonly before: readonly string[];
  /** Right before what is counted. */
  readonly modifier: string;
}

const nothing: Unexplained = { rest: [], before: [], modifier: '' };

/** Who gives it is what such money is. */
const fromAbove = [
  '中省',
  '省市',
  '省州',
  '中央和省',
  '省级',
  '中央',
  '部级',
  '上级',
  '国省',
  '部省',
  '国家',
  '无偿',
  '各级',
];

export function readUnexplained(one: Case): Unexplained {
  const { match, reading, counts } = one;
  const { measure } = match.name;
  const { title, area } = reading;
  // A city's airport has a name of its own.
  if (measure.name.includes('机场') && !/省|自治区/u.test(title + area.join(''))) return nothing;
  if (isOfList(one)) return nothing;
  // In a document of the 春运 that word says nothing more.
  const event = festival.exec(title)?.slice(0, 1) ?? [];
  const own = [...area, measure.name, ...event, ...(measure.name.startsWith('争取上级') ? fromAbove : [])];
  const examples = readExamples(one);
  const blank = (text: string) =>
    own.reduce((left, one) => left.replaceAll(one, ''), isOnlyCoast(text, reading) ? '' : text);
  const ofThings = (text: string): string => (counts === 'things' ? text.replace(kinds, '') : text);
  const without = (text: string): string =>
    measure.name.includes(text) ? '' : ofThings(blank(text).replace(ownPeople, '').replace(general, ''));
  return {
    rest: match.rest
      .filter((run) => !examples.includes(run))
      .map((run, index) => without(index === 0 ? run.replace(doer, '') : run))
      .filter((run) => run.length > 1),
    before: match.before.map(without).filter(Boolean),
    modifier:
      match.modifier !== '' && measure.name.includes(match.modifier)
        ? ''
        : ofThings(blank(match.modifier).replace(wide, '')),
  };
}

const coast = /^(?:沿海|沿江|内河)$/u;
const anyCoast = /沿海|沿江|内河/gu;
const allPorts = /(?<!沿海|沿江|内河|规模以上)港口(?:累计|共|预计)?(?:完成)?(?:货物|集装箱)?吞吐量/u;

/** 沿海港口 are all ports of which a document tells, unless it tells of those inland, or of all, as well. */
function isOnlyCoast(text: string, { document }: Case['reading']): boolean {
  return coast.test(text) && new Set(document.match(anyCoast)).size < 2 && !allPorts.test(document);
}

/** 资质证书等电子证照新增▯: an example tells no kind, where what is counted stands behind it. A place or a road may be all that is meant. */
function readExamples({ counts, match, around: { own } }: Case): string {
  const [before = ''] = own.split(gap);
  const [, said = '', thing = ''] = exampleOf.exec(before) ?? [];
  const isTold = match.name.pieces.some(
    ({ kind, isGeneral, words }) =>
      kind === 'noun' && !isGeneral && words.some((word) => thing.startsWith(word)),
  );
  return counts === 'things' && isTold && !placeLike.test(said) ? said : '';
}
const exampleOf = /([\p{Script=Han}]{3,})等([\p{Script=Han}]+)$/u;
const placeLike = /[省市县区镇乡村线段路桥港站]$/u;

/** Names that stand in a list. */
const list = /[\p{Script=Han}\d][、和及][\p{Script=Han}A-Z]|[\p{Script=Han}]等$/u;

/**
 * 甲、乙、丙等9个高速公路项目建成, 甲段、乙段等60公里国省道: the number counts all that is listed, and what stands behind it tells what
 * that is.
 */
function isOfList({ counts, match, around: { own } }: Case): boolean {
  const [before = '', behind = ''] = own.split(gap);
  const isTold = match.name.pieces.some(
    ({ kind, isGeneral, words }) =>
      kind === 'noun' && !isGeneral && words.some((word) => behind.includes(word)),
  );
  return counts === 'things' && isTold && list.test(before);
}
