import { gap } from './gap.ts';
import type { Part } from './split-text.ts';
import { actions, joinWords, lightActions, matchWords } from './words.ts';

const roadClass =
  '(?:高速公路|[一二三四]级公路|[一二三四]级路|等外公路|普通国道|国道|普通省道|省道|县道|乡道|村道|[县乡村]级(?:公路|道路)|专用公路|农村公路|高等级公路|二级(?:及|及其)?以上公路)';
const ofClass = new RegExp(`^(?:按[^，]*分)?(${roadClass})(?:已?达到?|有|为|共|约|计|长)*${gap}$`, 'u');
/** 一级公路达到▯, 高速公路从无到有达到▯ */
const reachedAlone = new RegExp(
  `^(?:[全我][省市县区州旗])?(高速公路|[一二三四]级公路|农村公路|农村牧区公路|高等级公路)(?:从无到有)?(?:已经?|也|将)*(?:达到?|发展到|发展为|突破|增至)${gap}$`,
  'u',
);
const counted = new RegExp(
  `${roadClass}(?:已?达到?|有|为|共|约|计|长)*\\s*[\\d.]+\\s*(?:公里|千米|km)`,
  'gu',
);
/** What is done to roads is no list of how many there are. */
const done =
  /新增|新建|改建|新改建|改造|建成|建设|修建|完成|实施|投资|计划|养护|大修|中修|绿化|整治|安防|开工|续建|硬化|修复|交工|竣工|完工|打通/u;
/** 全县高速公路力争突破▯: how long they are then. */
const passed = /^(?:突破|超过)/u;
const endsWithRoads = new RegExp(`(?<=公路|铁路|航道)(?:已|将|也|力争|有望|预计|要)*${gap}`, 'u');
/** 全市水运航道▯ */
const wholeLength = new RegExp(
  `^(?:全|我|本)[省市县区州旗][\\p{Script=Han}]{0,6}(?:公路|航道|国道|省道|县道|乡道|村道)${gap}$`,
  'u',
);
/** 纳入统计年报的农村公路▯: those are all. */
const inStatistics = new RegExp(
  `^.*?(?:纳入|列入|录入|进入)[^，]*(?:统计|年报|数据库)(?:中|内|里)?(?:的|已建成通车的)+([\\p{Script=Han}]{0,6}公路)${gap}$`,
  'u',
);
const action = matchWords(actions.filter((word) => !lightActions.has(word)));

/** Reads 一级公路▯ in a list of classes, and 高速公路将突破▯, as their 里程. */
export function nameLength(
  own: string,
  { text, part }: { readonly text: string; readonly part: Part },
): string | undefined {
  if (part.quantity?.unit !== '公里') return undefined;
  if (passed.test(text.slice(part.quantity.start, part.quantity.end)) && own.search(action) === -1)
    return own.replace(endsWithRoads, `里程达${gap}`);
  if (wholeLength.test(own) && own.search(action) === -1) return own.replace(gap, `里程${gap}`);
  if (inStatistics.test(own)) return own.replace(inStatistics, `$1里程${gap}`);
  if (reachedAlone.test(own)) return own.replace(reachedAlone, `$1里程达${gap}`);
  const [, known] = ofClass.exec(own) ?? [];
  return known !== undefined && isList(text, part) ? own.replace(known, `${known}里程`) : undefined;
}

const doneTotal = new RegExp(`(${joinWords(actions.filter((word) => /[建造修]$/u.test(word)))})总里程`, 'u');

/** 完成农村公路里程▯ */
const completedRoads = new RegExp(
  `(完成[\\p{Script=Han}]{0,4}(?:公路|道路))(?:建设)?里程(?=[共约为]?${gap})`,
  'u',
);
/** 通车总里程增加到▯ */
const grownTo = new RegExp(`(里程)(?:增加|增长|提高|提升|延伸|扩大)[到至]${gap}`, 'u');

/**
 * 累计改造总里程▯ and 完成农村公路里程▯ are the length of what was done, and not how long all roads are; 总里程增加到▯ is how long they are.
 */
export function plainLength(own: string): string {
  return own.replace(doneTotal, '$1里程').replace(completedRoads, '$1建设').replace(grownTo, `$1达到${gap}`);
}

/** Whether the lengths of several classes are told beside it, and nothing that is done to them. */
function isList(text: string, { start, end }: Part): boolean {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.indexOf('。', end);
  const said = text.slice(from, stop === -1 ? undefined : stop);
  return (said.match(counted)?.length ?? 0) > 1 && !done.test(text.slice(from, end));
}
