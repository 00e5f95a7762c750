import type { QuantityFact } from '../../schema/facts.ts';
import type { Span } from '../../text/span.ts';
import { findDates } from '../../text/period/calendar-mention.ts';
import { actions, attributes, matchWords } from './words.ts';

/** The part of a clause that may be marked: it holds one quantity at the most. */
export interface Part {
  /** UTF-16 offsets into the paragraph's text, without white space and words such as 其中 around it. */
  readonly start: number;
  readonly end: number;
  readonly quantity?: QuantityFact;
  /** Counts the points 一是…二是… of the paragraph; what stands before them is 0. */
  readonly point: number;
  /** Counts what 。 and ； separate. */
  readonly sentence: number;
  /** Counts what commas and brackets separate; the parts of 16个项目382公里续建 have one. */
  readonly clause: number;
  /** Whether it ends with a colon, or is the head of a row: 三是农村路网建设：. */
  readonly leads: boolean;
  /** Whether it tells of a part of what was counted before it in the sentence: 其中县道20公里. */
  readonly isPart: boolean;
}

interface Place {
  readonly text: string;
  readonly quantities: readonly QuantityFact[];
  readonly points: readonly Pick<Span, 'start' | 'end'>[];
}

const sentenceEnd = /[。！？；;\n\t]/u;
const clauseEnd = /[，,：:（）()]/u;
const closed = /“[^“”\n]{0,60}”|《[^《》\n]{0,60}》|（[^（）\n]{0,80}）|\([^()\n]{0,80}\)/gu;

/** Cuts the text of a paragraph into parts. Nothing is cut inside quotation marks, nor inside brackets without a quantity. */
export function splitText(place: Place): Part[] {
  const { text } = place;
  const whole = findWholes(place);
  const parts: Part[] = [];
  const pointStarts = new Set(place.points.map((point) => point.start));
  const pointAt = countStarts(place.points);
  let [start, sentence, clause, next] = [0, 0, 0, 0];
  let ofPart: { sentence: number; isBracket: boolean } | undefined;
  const close = (end: number, leads: boolean): void => {
    for (const [from, to] of cutBetweenQuantities(place, start, end)) {
      const part = trimPart(text, from, to);
      if (ofPart?.sentence !== sentence) ofPart = undefined;
      if (partWord.test(text.slice(from, to)))
        ofPart ??= { sentence, isBracket: /[（(]/u.test(text.charAt(from - 1)) };
      if (part.start >= part.end) continue;
      const quantity = place.quantities.find((one) => one.start >= part.start && one.end <= part.end);
      // 其中班车400辆，累计发送旅客39万人次: what adds up in another unit than the parts is of the whole again.
      const units = parts.flatMap((one) =>
        one.sentence === sentence && one.isPart ? (one.quantity?.unit ?? []) : [],
      );
      const isSum = quantity !== undefined && sum.test(text.slice(part.start, part.end));
      if (isSum && units.length > 0 && !units.includes(quantity.unit ?? '')) ofPart = undefined;
      parts.push({
        ...part,
        ...(quantity && { quantity }),
        point: pointAt(part.start),
        sentence,
        clause,
        leads,
        isPart: ofPart !== undefined,
      });
    }
    clause += 1;
  };
  for (let index = 0; index < text.length; index += 1) {
    while ((whole[next]?.end ?? Infinity) <= index) next += 1;
    const inside = whole[next];
    if (inside && inside.start <= index) {
      index = inside.end - 1;
      continue;
    }
    const sign = text.charAt(index);
    const ends = sentenceEnd.test(sign);
    if (pointStarts.has(index)) {
      close(index, false);
      start = index;
      sentence += 1;
    }
    if (!ends && !clauseEnd.test(sign)) continue;
    // The first cell of a row names what its numbers count.
    const isHead = sign === '\t' && sentence === 0 && !place.quantities.some(({ end }) => end <= index);
    close(index, sign === '：' || sign === ':' || isHead);
    start = index + 1;
    if (/[）)]/u.test(sign) && ofPart?.isBracket === true) ofPart = undefined;
    if (ends) sentence += 1;
  }
  close(text.length, false);
  return parts;
}

/** What is not cut: quotations, titles, brackets without a quantity, quantities and dates. In order, none in another. */
function findWholes({ text, quantities }: Place): Pick<Span, 'start' | 'end'>[] {
  const enclosed = [...text.matchAll(closed)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(
      ({ start, end }) =>
        !/[（(]/u.test(text.charAt(start)) || !quantities.some((one) => one.start >= start && one.end <= end),
    );
  const found = [...enclosed, ...quantities, ...findDates(text)].sort((a, b) => a.start - b.start);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

function countStarts(points: Place['points']): (offset: number) => number {
  return (offset) => points.filter(({ start }) => start <= offset).length;
}

/** From here to the end of the sentence parts of a whole are told. */
const partWord = /^[\s、]*(?:其中|包括|包含|含)/u;
const sum = /^(?:累计|共|总计|合计|全[省市县区州])/u;
const startWord = matchWords(actions, attributes);
/** 由76%提升到81%: another level begins. */
const reached = /(?:提升|提高|上升|增加|增|下降|降低|降|减少|缩短)[到至为]|^达到?/u;
/** What belongs to the verb behind it: 已完成, 共改造. */
const beforeVerb = /(?:已经|现已|目前|已|共计?|累计|实际|现|再|还|又|也|并|均|各|分别|计划|力争|预计|拟)+$/u;

/** `续建5个项目631公里` → 续建5个项目 | 631公里; `村道180公里、安防工程200公里` is cut at its 、. */
function cutBetweenQuantities({ text, quantities }: Place, from: number, to: number): [number, number][] {
  const inside = quantities.filter(({ start, end }) => start >= from && end <= to);
  const cuts = inside.slice(1).map((second, index): [number, number] => {
    const end = inside[index]?.end ?? from;
    const between = text.slice(end, second.start);
    const comma = between.lastIndexOf('、');
    if (comma !== -1) return [end + comma, end + comma + 1];
    const joint = /^(?:[和及]|以及)/u.exec(between);
    if (joint) return [end, end + joint[0].length];
    const word = between.matchAll(startWord).next().value;
    const found = reached.exec(between) ?? (word && word.index > 0 ? word : undefined);
    const verb = found ? end + found.index : second.start;
    const adverb = beforeVerb.exec(text.slice(end, verb));
    const at = adverb ? end + adverb.index : verb;
    return [at, at];
  });
  const starts = [from, ...cuts.map(([, after]) => after)];
  const ends = [...cuts.map(([before]) => before), to];
  return starts.map((start, index) => [start, ends[index] ?? to]);
}

/** What is not said of the thing: numbering, 一是, and words that join. */
const before =
  /^(?:[\s、]|[一二三四五六七八九十]{1,3}[是要]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|（[一二三四五六七八九十\d]{1,3}）|其中有?|包括|包含|另外|另有?|此外|以及|同时|即|并且|[和及])+/u;

function trimPart(text: string, start: number, end: number): Pick<Span, 'start' | 'end'> {
  const inner = text.slice(start, end);
  // Of a quotation of which it is only a part, the marks are left out.
  const opens = inner.startsWith('“') && !inner.includes('”') ? 1 : 0;
  const skipped = opens + (before.exec(inner.slice(opens))?.[0].length ?? 0);
  return { start: start + skipped, end: start + inner.replace(/[\s，,、]+$/u, '').length };
}
