import { gap } from './gap.ts';
import type { Part } from './split-text.ts';

const roadClass =
  '(?:高速公路|[一二三四]级公路|[一二三四]级路|等外公路|普通国道|国道|普通省道|省道|县道|乡道|村道|专用公路|农村公路|高等级公路|二级(?:及|及其)?以上公路)';
const ofClass = new RegExp(`^(?:按[^，]*分)?(${roadClass})(?:已?达到?|有|为|共|约)*${gap}$`, 'u');
const counted = new RegExp(`${roadClass}(?:已?达到?|有|为|共|约)*\\s*[\\d.]+\\s*(?:公里|千米|km)`, 'gu');
/** What is done to roads is no list of how many there are. */
const done =
  /新增|新建|改建|新改建|改造|建成|建设|修建|完成|实施|投资|计划|养护|大修|中修|绿化|整治|安防|开工|续建|硬化|修复|交工|竣工|完工|打通/u;
/** 高速公路力争突破▯: so many there are then. */
const passed = new RegExp(
  `^(?:\\s|，|(?:全|我|本)[省市县区州疆境]|[今明]?年底?|到|至|底|末)*${roadClass}(?:力争|将|有望|预计|已|要)*(?:达到?|突破|超过)?${gap}$`,
  'u',
);
const passes = /达到?|突破|超过/u;

/** Reads 一级公路▯ in a list of classes, and 高速公路将突破▯, as their 里程. */
export function nameLength(
  own: string,
  { text, part }: { readonly text: string; readonly part: Part },
): string | undefined {
  if (part.quantity?.unit !== '公里') return undefined;
  const [, known] = ofClass.exec(own) ?? [];
  if (known !== undefined && isList(text, part)) return own.replace(known, `${known}里程`);
  const isPassed = passes.test(own) || passes.test(text.slice(part.quantity.start, part.quantity.end));
  return known === undefined && isPassed && passed.test(own) ? own.replace(gap, `里程${gap}`) : undefined;
}

/** Whether the lengths of several classes are told beside it, and nothing that is done to them. */
function isList(text: string, { start, end }: Part): boolean {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  const stop = text.indexOf('。', end);
  const said = text.slice(from, stop === -1 ? undefined : stop);
  return (said.match(counted)?.length ?? 0) > 1 && !done.test(text.slice(from, end));
}
