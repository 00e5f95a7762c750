import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';
import type { Paired } from './paired.ts';
import type { Part } from './split-text.ts';

/** 通客车率分别达: a rate of several kinds of places that the sentence has counted. */
const rateOfEach =
  /(通[\p{Script=Han}]{1,8}率|[\p{Script=Han}]{2,6}覆盖率)(?:已?分别)(?:达到?|为|提高到|提升到)?$/u;
const counted = /[\d.]+个(?:[\p{Script=Han}]{0,4}?)(乡镇|建制村|行政村|自然村|自然屯|村民小组)/gu;

/**
 * 新增3个乡镇、9个建制村通客车，通客车率分别达90%、70%: the places that were counted last, as many as there are rates, tell whose each is.
 */
export function readPlaces(
  { text, parts }: { readonly text: string; readonly parts: readonly Part[] },
  part: Part,
): Paired | undefined {
  if (part.quantity?.unit !== '%') return undefined;
  const row = parts.filter((one) => one.sentence === part.sentence && one.quantity?.unit === '%');
  const at = row.indexOf(part);
  const head = row.findLast((one, index) => index <= at && rateOfEach.test(before(text, one)));
  if (!head?.quantity) return undefined;
  const [, rate = ''] = rateOfEach.exec(before(text, head)) ?? [];
  const rates = row
    .slice(row.indexOf(head))
    .filter((one, index, all) => index === 0 || joined(text, all[index - 1], one));
  const start = parts.find(({ sentence }) => sentence === part.sentence)?.start ?? 0;
  const places = findAll(text.slice(start, head.start), counted)
    .map(([, place = '']) => place)
    .slice(-rates.length);
  const place = places[rates.indexOf(part)];
  if (place === undefined || places.length !== rates.length || new Set(places).size !== places.length)
    return undefined;
  return { own: `${place}${rate}达${gap}`, start: head.start };
}

function before(text: string, { start, quantity }: Part): string {
  return text.slice(start, quantity?.start);
}

function joined(text: string, last: Part | undefined, one: Part): boolean {
  return /^[、和及与]$/u.test(text.slice(last?.quantity?.end, one.quantity?.start));
}
