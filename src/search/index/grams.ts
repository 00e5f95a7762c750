import { gramBefore } from '../engine/gram-key.ts';
import { border, type SearchText } from './search-text.ts';

/** How a text is divided. */
export interface Division {
  /** A string that occurs more often is frequent, if it is shorter than `longest`. */
  readonly limit: number;
  /** Length of the longest gram, in units; 2 or more. */
  readonly longest: number;
}

/** Receives the strings of a text, each kind in the order of its keys. Positions are those of the string's first unit, sorted. */
export interface GramSink {
  readonly addFrequent: (text: string, positions: Uint32Array) => void;
  /** @param key the gram itself, or what `gramBefore` makes of it */
  readonly addGram: (key: string, positions: Uint32Array) => void;
}

/**
 * Divides the text into grams. A string is frequent or it is not; a gram is a string that is not, but would be without its last
 * unit or without its first. So any string that is searched for is either frequent itself, or covered by grams: from its start,
 * each as short as it can be; and when a frequent string is left at the end, by the gram that reaches back from there (see
 * `../engine/cover.ts`). A gram has all its positions, so that grams can be joined exactly; a frequent string needs to be found
 * only as a whole, and has none.
 *
 * Lists are short because a gram occurs at most `limit` times. Only one of `longest` units may occur more often: text that is
 * repeated in thousands of documents would otherwise make a frequent string of each of its parts.
 *
 * It is a radix sort of all suffixes that stops at `limit` and `longest`: each level divides the positions of one frequent
 * string by the next unit, and by the one before. The first level takes a part of all units at a time. Memory is 2 bytes a unit, and 12
 * for each position of the largest part.
 */
export function divideIntoGrams({ units }: SearchText, { limit, longest }: Division, sink: GramSink): void {
  const counts = countUnits(units);
  const parts = [...cutIntoParts(counts)];
  const largest = parts.reduce((most, { size }) => Math.max(most, size), 0);
  const taken = new Uint32Array(largest);
  const sorted = new Uint32Array(largest);
  const unitsAfter = new Uint16Array(largest);
  const unitsBefore = new Uint16Array(largest);
  const group = createGrouping();

  const addOrVisit = (text: string, positions: Uint32Array, stillFrequent: ReadonlySet<number>): void => {
    if (positions.length <= limit || text.length === longest) {
      sink.addGram(text, positions);
    } else {
      sink.addFrequent(text, positions);
      visit(text, positions, stillFrequent);
    }
  };

  /** @param frequentBefore units that make a frequent string when put before `text` without its last unit */
  const visit = (text: string, positions: Uint32Array, frequentBefore: ReadonlySet<number>): void => {
    const { length } = text;
    for (let index = 0; index < positions.length; index += 1) {
      const position = positions[index] ?? 0;
      unitsBefore[index] = units[position - 1] ?? border;
      unitsAfter[index] = units[position + length] ?? border;
    }
    const stillFrequent = new Set<number>();
    for (const { unit, start, end } of group(positions, unitsBefore, sorted)) {
      if (unit === border) continue;
      if (frequentBefore.has(unit)) {
        // Followed by the last unit of `text` it is a gram, or frequent again.
        if (end - start > limit) stillFrequent.add(unit);
        continue;
      }
      const before = sorted.subarray(start, end);
      for (let index = 0; index < before.length; index += 1) before[index] = (before[index] ?? 0) - 1;
      sink.addGram(gramBefore(String.fromCharCode(unit), text), before);
    }
    const groups = group(positions, unitsAfter, sorted);
    positions.set(sorted.subarray(0, positions.length));
    for (const { unit, start, end } of groups)
      if (unit !== border)
        addOrVisit(text + String.fromCharCode(unit), positions.subarray(start, end), stillFrequent);
  };

  const frequent = new Set([...counts.entries()].flatMap(([unit, count]) => (count > limit ? [unit] : [])));
  for (const { first, last } of parts) {
    const found = takePositions(units, { first, last }, counts, taken);
    for (const [unit, positions] of found) addOrVisit(String.fromCharCode(unit), positions, frequent);
  }
}

/** How often each unit occurs; borders are not counted. */
function countUnits(units: Uint16Array): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  counts[border] = 0;
  return counts;
}

/** Units from one to another, and how often they occur together. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

/** For each the text is gone through once. */
const usualParts = 12;

/** Cuts all units into parts that occur about as often. */
function* cutIntoParts(counts: Uint32Array): Generator<Part, void> {
  const wanted = Math.max(1, counts.reduce((sum, count) => sum + count, 0) / usualParts);
  let [first, size] = [0, 0];
  for (let unit = 0; unit < counts.length; unit += 1) {
    size += counts[unit] ?? 0;
    if (size < wanted && unit < counts.length - 1) continue;
    yield { first, last: unit, size };
    [first, size] = [unit + 1, 0];
  }
}

/**
 * The positions of the units of a part, by unit, in order.
 * @param into room for all of them
 */
function takePositions(
  units: Uint16Array,
  { first, last }: Omit<Part, 'size'>,
  counts: Uint32Array,
  into: Uint32Array,
): [unit: number, positions: Uint32Array][] {
  const next = new Uint32Array(last - first + 1);
  const found: [number, Uint32Array][] = [];
  let start = 0;
  for (let unit = first; unit <= last; unit += 1) {
    const count = counts[unit] ?? 0;
    next[unit - first] = start;
    if (count > 0) found.push([unit, into.subarray(start, start + count)]);
    start += count;
  }
  for (let position = 0; position < units.length; position += 1) {
    const unit = units[position] ?? border;
    if (unit < first || unit > last || unit === border) continue;
    const place = next[unit - first] ?? 0;
    into[place] = position;
    next[unit - first] = place + 1;
  }
  return found;
}

/** Positions that have the same unit beside them: `[start, end)` in the sorted ones. */
interface Group {
  readonly unit: number;
  readonly start: number;
  readonly end: number;
}

/** A stable counting sort of positions by a unit, so that they stay in order within each group. */
function createGrouping() {
  const counts = new Uint32Array(0x10000);
  return (positions: Uint32Array, unitOf: Uint16Array, sorted: Uint32Array): Group[] => {
    const present: number[] = [];
    for (let index = 0; index < positions.length; index += 1) {
      const unit = unitOf[index] ?? border;
      const count = counts[unit] ?? 0;
      if (count === 0) present.push(unit);
      counts[unit] = count + 1;
    }
    present.sort((a, b) => a - b);
    let next = 0;
    const groups = present.map((unit) => {
      const start = next;
      next += counts[unit] ?? 0;
      counts[unit] = start;
      return { unit, start, end: next };
    });
    for (let index = 0; index < positions.length; index += 1) {
      const unit = unitOf[index] ?? border;
      const place = counts[unit] ?? 0;
      sorted[place] = positions[index] ?? 0;
      counts[unit] = place + 1;
    }
    for (const unit of present) counts[unit] = 0;
    return groups;
  };
}
