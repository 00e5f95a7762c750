import { findDates } from '../../text/period/calendar-mention.ts';
import { completeOwn } from './complete-own.ts';
import { gap } from './gap.ts';
import { hideArea } from '../subject/area.ts';
import type { Names } from '../subject/names.ts';
import { findLead } from './lead.ts';
import { readPaired } from './pair-names.ts';
import type { Part } from './split-text.ts';

/** What a part of a paragraph is read with. */
export interface Reading {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Headings above, the nearest first. */
  readonly headings: readonly string[];
  readonly names: Names;
  /** Of the document. */
  readonly title: string;
  /** That it plans and reviews. */
  readonly periods: readonly string[];
  /** Names of the area that the document is about: 云溪县, 云溪. */
  readonly area?: readonly string[];
}

/** The texts in which names are looked for, the nearest first. */
export interface Around {
  /** The part itself; its quantity is a gap, asides in brackets are left out. */
  readonly own: string;
  /** What stands before it in its clause; `clause` has what follows as well. */
  readonly front: string;
  /** The parts before it in the same sentence, up to the quantity before, and the rest of its clause. */
  readonly clause: string;
  /** Those of them that have no quantity. */
  readonly bare: string;
  /** The parts of the sentence before it, quantities as gaps. */
  readonly sentence: readonly string[];
  /** All that stands before it in the paragraph. */
  readonly before: string;
  /** The parts of the sentences before it that ； joins to it. */
  readonly joined: readonly string[];
  /** Of a part of what was counted, the words in which the whole was counted, if in the same unit. */
  readonly whole: string;
  /** What leads its point: 三是农村路网建设：. */
  readonly lead: string;
  /** Headings, the nearest first. */
  readonly above: readonly string[];
}

/** In parts: beyond that, nobody sees what belongs together. */
const farthest = 40;
/** 新增50辆公交车等重点任务 */
const amongOthers = /等[\p{Script=Han}]{0,6}(?:任务|工作|实事|举措)$/u;
/** 乡（镇） is read as 乡镇. */
const optional = /[（(]([镇区旗游])[）)]/gu;
const aside = /（[^（）]*）|\([^()]*\)/gu;

export function lookAround(reading: Reading, part: Part): Around {
  const around = lookAtParts(reading, part);
  const paired = readPaired(reading, part);
  if (!paired) return around;
  // What its list names beside it is of the other numbers.
  const before = reading.parts.filter(
    ({ sentence, end }) => sentence === part.sentence && end <= paired.start,
  );
  const sentence = before.map((one) => readOwn(reading, one));
  return { ...around, own: paired.own, clause: '', front: '', bare: '', whole: '', sentence };
}

function lookAtParts(reading: Reading, part: Part): Around {
  const { text, parts, headings } = reading;
  const index = parts.indexOf(part);
  const cut = ({ start, end }: Part) => text.slice(start, end);
  const earlier = parts.slice(Math.max(0, index - farthest), index);
  const own = earlier.filter(({ sentence }) => sentence === part.sentence);
  // 完成投资773亿元。其中：公路707亿元: the whole stands in the sentence before.
  const isContinued = part.isPart && own.every(({ quantity, isPart }) => quantity === undefined || isPart);
  const same = isContinued ? earlier.filter(({ sentence }) => sentence >= part.sentence - 1) : own;
  const from = Math.max(text.lastIndexOf('。', part.start), text.lastIndexOf('\t', part.start));
  const since = same.findLastIndex(({ quantity }) => quantity !== undefined);
  const behind = parts.slice(index + 1, index + farthest).filter(({ clause }) => clause === part.clause);
  const whole = same.findLast(({ quantity, isPart }) => quantity !== undefined && !isPart);
  const front = same.slice(Math.max(0, since));
  const near = [...front, ...behind];
  return {
    own: completeOwn(readOwn(reading, part), { text, part, before: same.at(-1) }),
    front: front.map((one) => readOwn(reading, one)).join('，'),
    clause: near.map((one) => readOwn(reading, one)).join('，'),
    bare: near
      .filter(({ quantity }) => quantity === undefined)
      .map((one) => cut(one).replaceAll(aside, ''))
      .join('，'),
    sentence: same.map((one) => readOwn(reading, one)),
    before: text.slice(0, part.start),
    joined: earlier
      .filter(({ start, sentence }) => start > from && sentence !== part.sentence)
      .map((one) => readOwn(reading, one)),
    whole: part.isPart && whole?.quantity?.unit === part.quantity?.unit && whole ? cut(whole) : '',
    lead: findLead({ text, parts }, part),
    above: headings,
  };
}

/** `新建（续建）▯的农村公路`: the quantity is a gap; what brackets add, dates and names of projects are left out. */
function readOwn({ text, names, area = [] }: Reading, { start, end, quantity }: Part): string {
  const read = (from: number, to: number): string => {
    const piece = text.slice(from, to).replaceAll(optional, '$1');
    const spans = [...findDates(piece), ...names.findProjects(piece)];
    const plain = spans
      .reduce(
        (left, span) => left.slice(0, span.start) + '　'.repeat(span.end - span.start) + left.slice(span.end),
        piece,
      )
      .replaceAll(aside, '');
    return hideArea(plain, area);
  };
  return quantity
    ? read(start, quantity.start) + gap + read(quantity.end, end).replace(amongOthers, '')
    : read(start, end);
}
