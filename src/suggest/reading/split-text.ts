import { findAll } from '../../text/find-all.ts';
import type { QuantityFact } from '../../schema/facts.ts';
import type { Span } from '../../text/span.ts';
import { findDates } from '../../text/period/calendar-mention.ts';
import { cutBetweenQuantities } from './cut-between-quantities.ts';
import { trimPart } from './trim-part.ts';

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

const sentenceEnds: ReadonlySet<string> = new Set('。！？；;\n\t');
const clauseEnds: ReadonlySet<string> = new Set('，,：:（）()');
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
      if (partWord.test(text.slice(from, to + farBehind)))
        ofPart ??= { sentence, isBracket: /[（(]/u.test(text.charAt(from - 1)) };
      if (part.start >= part.end) continue;
      const quantity = place.quantities.find((one) => one.start >= part.start && one.end <= part.end);
      if (ofPart && endsParts(text.slice(part.start, part.end), from === start, quantity, parts, sentence))
        ofPart = undefined;
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
    const ends = sentenceEnds.has(sign);
    if (pointStarts.has(index)) {
      close(index, false);
      start = index;
      sentence += 1;
    }
    if (!ends && !clauseEnds.has(sign)) continue;
    // The first cell of a row names what its numbers count.
    const isHead = sign === '\t' && sentence === 0 && !place.quantities.some(({ end }) => end <= index);
    close(index, sign === '：' || sign === ':' || isHead);
    start = index + 1;
    if (ofPart?.isBracket === true && (sign === '）' || sign === ')')) ofPart = undefined;
    if (ends) sentence += 1;
  }
  close(text.length, false);
  return parts;
}

/** Whether what was told of parts of a whole ends with these words. */
function endsParts(
  words: string,
  isFirst: boolean,
  quantity: QuantityFact | undefined,
  parts: readonly Part[],
  sentence: number,
): boolean {
  // 其中，高速公路方面，完成▯: a topic tells itself of what it is.
  if (topic.test(words)) return true;
  if (!isFirst) return false;
  const units = parts.flatMap((one) =>
    one.sentence === sentence && one.isPart ? (one.quantity?.unit ?? []) : [],
  );
  // 其中续建6个、新建15个，完成投资▯
  if (units.length > 1 && !units.includes('元') && spentOnAll.test(words)) return true;
  // 其中班车400辆，累计发送旅客39万人次: what adds up in another unit than the parts is of the whole again.
  return (
    quantity !== undefined && units.length > 0 && !units.includes(quantity.unit ?? '') && sum.test(words)
  );
}

/** What is not cut: quotations, titles, brackets without a quantity, quantities and dates. In order, none in another. */
function findWholes({ text, quantities }: Place): Pick<Span, 'start' | 'end'>[] {
  const enclosed = findAll(text, closed)
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(
      ({ start, end }) =>
        !opensClauses(text.slice(start, end)) ||
        !quantities.some((one) => one.start >= start && one.end <= end),
    );
  const found = [...enclosed, ...quantities, ...findDates(text)].sort((a, b) => a.start - b.start);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Brackets, and what somebody is quoted to have said: “今年建成60公里，开通5条线路。” */
function opensClauses(enclosed: string): boolean {
  return /^[（(]/u.test(enclosed) || /^“.*[，。；]/u.test(enclosed);
}

function countStarts(points: Place['points']): (offset: number) => number {
  if (points.length === 0) return () => 0;
  return (offset) => points.reduce((count, { start }) => count + Number(start <= offset), 0);
}

/** In characters: 其中，2023年完成▯ tells of a year, and of no part. */
const farBehind = 12;
/** From here to the end of the sentence parts of a whole are told. */
const partWord =
  /^[\s、]*(?:其中(?![，,]?(?:19|20)\d{2}年(?:[，,]|(?:共|累计)?完成)|近[两三四五六七八九十\d]+年)|包括|包含|含|分(?:行业|项目|方式|类别|板块|领域|区域|类型)(?:看|来看|统计)|按(?:行业|项目|方式|类别|板块|领域|类型)(?:分|看|统计|来看))/u;
const topic = /^[^，。；\d]{2,10}(?:方面|领域)$/u;
const spentOnAll = /^(?:计划|预计|力争|年度)*完成(?:总)?投资[约达]?\d/u;
const sum = /^(?:累计|共|总计|合计|建设总里程|总里程|全[省市县区州])/u;
