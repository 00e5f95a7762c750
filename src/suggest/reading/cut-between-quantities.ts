import { findAll } from '../../text/find-all.ts';
import type { Span } from '../../text/span.ts';
import { actions, attributes, matchWords } from './words.ts';

const startWord = matchWords(actions, attributes);
/** 由76%提升到81%: another level begins. */
const reached = /(?:提升|提高|上升|增加|增|下降|降低|降|减少|缩短)[到至为]|^达到?/u;
/** What belongs to the verb behind it: 已完成, 共改造. */
const beforeVerb = /(?:已经|现已|目前|已|共计?|累计|实际|现|再|还|又|也|并|均|各|分别|计划|力争|预计|拟)+$/u;

/** 20户以上自然村通硬化路率97%: how large they are at least tells what is counted next. */
const ofPeople = /^[户人]$/u;
const atLeast = /^.{0,2}以上(?=[\p{Script=Han}]*(?:村|屯|组))/u;
const bounded = 2;

/** 3条总长60公里, 3条计60公里 */
const length = /^(?:(?:总长|全长|总里程|里程)度?(?:约|达|为)?|[共合总]?计)$/u;

/** 600个行政村公交覆盖率达▯ */
const rate = /^个?\p{Script=Han}{2,10}率(?:已|均|都|就)*(?:达到?|为|是)?$/u;

/** 建成2个县级客运站和4个乡镇客运站 */
const lastJoint = /(?:以及|[和及与])$/u;

/** `续建5个项目631公里` → 续建5个项目 | 631公里; `村道180公里、安防工程200公里` is cut at its 、. */
export function cutBetweenQuantities(
  {
    text,
    quantities,
  }: {
    readonly text: string;
    readonly quantities: readonly (Pick<Span, 'start' | 'end'> & { readonly unit?: string | undefined })[];
  },
  from: number,
  to: number,
): [number, number][] {
  const inside = quantities.filter(({ start, end }) => start >= from && end <= to);
  const cuts = inside.slice(1).map((second, index): [number, number] => {
    const end = inside[index]?.end ?? from;
    const between = text.slice(end, second.start);
    const [bound] = ofPeople.test(inside[index]?.unit ?? '')
      ? (atLeast.exec(text.slice(end - bounded, second.start)) ?? [])
      : [];
    if (bound !== undefined) return [end, Math.max(end, end - bounded + bound.length)];
    const comma = between.lastIndexOf('、');
    if (comma !== -1) return [end + comma, end + comma + 1];
    const joint = /^(?:[和及]|以及)/u.exec(between);
    if (joint) return [end, end + joint[0].length];
    if (length.test(between) || (second.unit === '%' && rate.test(between))) return [end, end];
    const [last] = lastJoint.exec(between) ?? [];
    if (last !== undefined) return [second.start - last.length, second.start];
    const word = findAll(between, startWord)[0];
    // 投资480万元开工建设32公里: what it is spent on is told of the next.
    const isSpent = inside[index]?.unit === '元';
    const found = reached.exec(between) ?? (word && (word.index > 0 || isSpent) ? word : undefined);
    const verb = found ? end + found.index : second.start;
    const adverb = beforeVerb.exec(text.slice(end, verb));
    const at = adverb ? end + adverb.index : verb;
    return [at, at];
  });
  const starts = [from, ...cuts.map(([, after]) => after)];
  const ends = [...cuts.map(([before]) => before), to];
  return starts.map((start, index) => [start, ends[index] ?? to]);
}
