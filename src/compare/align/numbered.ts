import type { Bag } from './bag.ts';
import { pairAt } from './pairs-of-characters.ts';

/** What a text consists of, each once, by numbers that stand for the same in all texts of a list. */
export interface Content {
  readonly ids: readonly number[];
  /** How much of each it has. */
  readonly amounts: readonly number[];
}

/** The contents of several texts; numbers are given in the order in which things come up. */
export interface Numbered<Thing, One extends Content = Content> {
  readonly texts: readonly One[];
  readonly numbers: ReadonlyMap<Thing, number>;
}

export function numberBags<Thing extends string | number>(bags: readonly Bag<Thing>[]): Numbered<Thing> {
  const numbers = new Map<Thing, number>();
  const texts = bags.map((bag) => {
    const ids: number[] = [];
    for (const thing of bag.keys()) ids.push(numberOf(thing, numbers));
    return { ids, amounts: [...bag.values()] };
  });
  return { texts, numbers };
}

/** A text as its pairs of characters. */
export interface Paired extends Content {
  /** The pair at each of its places. */
  readonly places: Uint32Array;
}

/** The same of pairs of neighbouring characters: a bag of each text would ask thrice for every pair. A text of one character has it. */
export function numberPairs(texts: readonly string[]): Numbered<number, Paired> {
  const numbers = new Map<number, number>();
  // Of each pair the text in which it came up last, and its place among the ids of that.
  const [lastText, placeIn]: [number[], number[]] = [[], []];
  const paired = texts.map((text, index) => {
    const places = new Uint32Array(Math.max(0, text.length - 1));
    const [ids, amounts]: [number[], number[]] = [[], []];
    for (let at = 0; at < places.length; at += 1) {
      const id = numberOf(pairAt(text, at), numbers);
      places[at] = id;
      const place = lastText[id] === index ? (placeIn[id] ?? 0) : ids.length;
      lastText[id] = index;
      placeIn[id] = place;
      ids[place] = id;
      amounts[place] = (amounts[place] ?? 0) + 1;
    }
    return text.length === 1
      ? { ids: [numberOf(text.charCodeAt(0), numbers)], amounts: [1], places }
      : { ids, amounts, places };
  });
  return { texts: paired, numbers };
}

function numberOf<Thing>(thing: Thing, numbers: Map<Thing, number>): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(thing, number);
  return number;
}
