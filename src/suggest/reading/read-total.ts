import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';

/** What has a length of its own; the longer word first. */
const way =
  '(高速公路|[一二三四]级公路|农村公路|普通国省干线公路|普通国省干线|普通国省道|普通干线公路|普通干线|国省干线公路|国省干线|国省道|干线公路|地铁|(?:城市)?轨道交通|铁路|公路|(?:内河|高等级)?航道)';
const anyWay = new RegExp(way, 'gu');
const more = '净增|新增|增加|新改建|新建|改建|建成|建成通车|新通车|完工|改造|完成';
const length = '(?:了|约|超)?[\\d.]+(?:万)?(?:余|多)?(?:公里|千米)(?:以上)?';
/** 二级公路净增70公里, 新改建农村公路60公里 */
const grown = new RegExp(
  `${way}(?:建设|通车里程|里程)?(?:${more})${length}|(?:${more})${way}(?:通车|建成|营运|运营)?(?:总?里程)?${length}`,
  'gu',
);
const reached = '(?:累计|预计|已|将)*(?:达到?|增至|增加到|增加至|增长到|突破|超过|为|已达)(?:了|约|超)?';
/** 达205公里, 总里程达到205公里: how many there are then. */
const ofAll = new RegExp(
  `^(?:全[省市县区州])?(?:累计|总数|(?:运营|营业|通车)?总?里程|通车总里程|运营总里程)?${reached}${gap}`,
  'u',
);
/** 增至80辆, behind 由40辆. */
const risen = new RegExp(
  `^(?:增至|增加到|增加至|增长到|增长至|提高到|提升至|提升到|发展到|发展为|上升到)(?:了)?${gap}$`,
  'u',
);
const start = /^(.*?)(?:总数|数量)?(?:已|则|也|现已)?(?:由|从)[^由从]*$/u;

/**
 * What a total reads like that names nothing itself: 二级公路净增70公里，达205公里 is the length of all of them, 公交车由40辆增至80辆 how many
 * there are.
 * @param earlier the parts before it in its sentence
 */
export function readTotal(
  own: string,
  unit: string | undefined,
  earlier: readonly string[],
): string | undefined {
  const last = earlier.at(-1);
  if (last === undefined) return undefined;
  const thing = risen.test(own) ? start.exec(last)?.[1]?.replace(/^.*[，、]/u, '') : undefined;
  if (thing !== undefined && thing !== '')
    return unit === '公里' ? `${withLength(thing)}达${gap}` : `现有${thing}${gap}`;
  if (unit !== '公里' || !ofAll.test(own)) return undefined;
  const found = findAll(earlier.join('，'), grown).at(-1);
  const name = found?.[1] ?? found?.[2] ?? readOnly(own, earlier.join('，'));
  return name === undefined ? undefined : `${name}里程达${gap}`;
}

/** 高速公路完成投资9亿元，3个项目60公里建成通车，通车总里程达▯: of the only kind that the sentence names. */
function readOnly(own: string, said: string): string | undefined {
  if (!own.includes('里程') || !/新增|建成|通车/u.test(said)) return undefined;
  const ways = findAll(said, anyWay);
  const [only, ...others] = new Set(ways.map(([one]) => one));
  const isKind = ways.some(({ index }) => kindOfWay.test(said.slice(0, index)));
  return others.length === 0 && !isKind ? only : undefined;
}

/** 旅游公路 are not all. */
const kindOfWay = /(?:旅游|产业|资源|专用|景区|滨海|环[江湖海山]|通村|通组|连接)$/u;

function withLength(thing: string): string {
  return thing.endsWith('里程') ? thing : `${thing}里程`;
}
