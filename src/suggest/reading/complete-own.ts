import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';
import { people } from '../doubt/units.ts';
import { nameFestival } from './festival-own.ts';
import { nameMoney } from './name-money.ts';
import { readTotal } from './read-total.ts';
import { actions, matchWords } from './words.ts';
import type { Part } from './split-text.ts';

/** Where a part stands whose words leave out what its measure is called by. */
interface Place {
  /** Of the paragraph. */
  readonly text: string;
  readonly part: Part;
  /** The parts before it in its sentence. */
  readonly earlier: readonly Part[];
  /** Headings and title, the nearest first. */
  readonly above: readonly string[];
}

const roadClass =
  '(?:高速公路|[一二三四]级公路|[一二三四]级路|等外公路|普通国道|国道|普通省道|省道|县道|乡道|村道|专用公路|农村公路|高等级公路|二级(?:及|及其)?以上公路)';
const ofClass = new RegExp(`^(?:按[^，]*分)?(${roadClass})(?:已?达到?|有|为|共|约)*${gap}$`, 'u');
const counted = new RegExp(`${roadClass}(?:已?达到?|有|为|共|约)*\\s*[\\d.]+\\s*(?:公里|千米|km)`, 'gu');
/** What is done to roads is no list of how many there are. */
const done =
  /新增|新建|改建|新改建|改造|建成|建设|修建|完成|实施|投资|计划|养护|大修|中修|绿化|整治|安防|开工|续建|硬化|修复|交工|竣工|完工|打通/u;
/** What is said of them does not tell how many there are: 全部明确了养护责任. */
const ofAll = /(?:全部|全都|均|都|全面|实现|已).*$/u;
const action = matchWords(actions);
const wholeArea = new RegExp(
  `^((?:全|我|本)[省市县区州旗])${gap}(?=的?[\\p{Script=Han}])(?![^，]*(?:工程|项目|任务))`,
  'u',
);

/** 全区巡游出租车320辆: how many there are, where nothing is done to them. */
const wholeStock = new RegExp(`^((?:全|我|本)[省市县区州旗])([\\p{Script=Han}“”]{2,12}${gap})$`, 'u');
/** What carried so many people are those that were sent out. */
const carrying = /^[，、](?:共|累计)?(?:发送|运送|投入|完成)/u;
const stocks: ReadonlySet<string> = new Set(['辆', '台', '艘', '条', '处', '座', '个']);

/** 98%的乡镇通了班车 */
const reaching = new RegExp(
  `${gap}(?:以上)?的(乡镇|建制村|行政村|自然村|自然屯|村民小组|村组|村)(?:都|均|已|实现|能够?)*通(?:了|上了?|达)?([\\p{Script=Han}]{2,6})$`,
  'u',
);

/**
 * Adds what everybody reads between the words: 一级公路42公里、二级公路310公里 in a list of classes is their length, and 全县1356公里农村公路
 * is what there is.
 */
export function completeOwn(own: string, { text, part, earlier, above }: Place): string {
  const reach = part.quantity?.unit === '%' ? reaching.exec(own) : null;
  if (reach) return own.replace(reach[0], `${reach[1] ?? ''}通${reach[2] ?? ''}率达${gap}`);
  if (people.has(part.quantity?.unit ?? '') && !part.isPart) {
    const start = earlier[0]?.start ?? part.start;
    const before = text.slice(0, start);
    const named = nameFestival(own, { before, sentence: text.slice(start, part.start), above });
    if (named !== undefined) return named;
  }
  if (wholeArea.test(own)) return own.replace(wholeArea, `$1现有${gap}`).replace(ofAll, '');
  if (
    stocks.has(part.quantity?.unit ?? '') &&
    wholeStock.test(own) &&
    own.search(action) === -1 &&
    !carrying.test(text.slice(part.end))
  )
    return own.replace(wholeStock, '$1现有$2');
  if (stocks.has(part.quantity?.unit ?? '') && bare.test(own) && isOfStock(text, part)) return `现有${own}`;
  if (part.quantity?.unit === '元') return nameMoney(own, text.slice(0, part.start)) ?? own;
  const total = readTotal(
    own,
    part.quantity?.unit,
    earlier.map(({ start, end }) => text.slice(start, end)),
  );
  if (total !== undefined) return total;
  if (part.quantity?.unit !== '公里') return own;
  if (passed.test(text.slice(part.quantity.start, part.quantity.end)) && own.search(action) === -1)
    return own.replace(endsWithRoads, `里程达${gap}`);
  const [, known] = ofClass.exec(own) ?? [];
  if (known !== undefined) return isList(text, part) ? own.replace(known, `${known}里程`) : own;
  return own;
}

/** 全县高速公路突破▯: how long they are. */
const passed = /^(?:突破|超过)/u;
const endsWithRoads = new RegExp(`(?<=公路|铁路|航道)(?:已|将|也)*${gap}`, 'u');

/** 公交线路▯, 渡口▯ */
const bare = new RegExp(`^[\\p{Script=Han}]{2,8}${gap}$`, 'u');
const having = /现有|共有|拥有|(?:全|我)[省市县区州旗]有/gu;

/** 全县共有公交车90辆；公交线路9条: what there is goes on over ； until something is done. */
function isOfStock(text: string, { start, end }: Part): boolean {
  const said = text.slice(Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1, end);
  const last = findAll(said, having).at(-1);
  // 现有 is looked for in its sentence anyway; 有 is not.
  if (!last || !(last[0].length > 2 || /[；;]/u.test(said.slice(last.index)))) return false;
  return said.slice(last.index + last[0].length).search(action) === -1;
}

/** Whether the lengths of several classes are told beside it, and nothing that is done to them. */
function isList(text: string, { start, end }: Part): boolean {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.indexOf('。', end);
  const said = text.slice(from, stop === -1 ? undefined : stop);
  return (said.match(counted)?.length ?? 0) > 1 && !done.test(text.slice(from, end));
}
