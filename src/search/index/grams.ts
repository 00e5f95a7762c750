import { reverseUnits } from '../../text/reverse-units.ts';
import { border, type SearchText } from './search-text.ts';

/** Receives the grams of a text, each direction in the order of its keys. */
export interface GramSink {
  /** A string that occurs more than `limit` times, with the sorted positions of its first unit. */
  readonly addFrequent: (key: string, positions: Uint32Array) => void;
  /** A string that occurs at most `limit` times although it occurs more often without its last unit. */
  readonly addForward: (key: string, positions: Uint32Array) => void;
  /**
   * A string that occurs at most `limit` times although it occurs more often without its first unit, and that `addForward` is
   * not given. The key is written backwards; positions are those of the string's first unit.
   */
  readonly addBackward: (reversedKey: string, positions: Uint32Array) => void;
}

/**
 * Divides the text into grams: strings just long enough to occur at most `limit` times. A string is frequent or not whatever
 * the direction in which it is read, so any string that is searched for is either frequent itself, or covered by grams: from its
 * start forwards, each as short as it can be; and when only a frequent string is left at its end, from its end backwards. Every
 * list that a search reads is therefore short, and joining the lists by position is exact.
 *
 * It is a radix sort of all suffixes that stops at `limit`: each level divides the positions of one frequent string by the next
 * unit. Time is linear in the text for each level; memory is two numbers a unit.
 */
export function divideIntoGrams(text: SearchText, limit: number, sink: GramSink): void {
  const frequent = new Set<string>(['']);
  divide(text.units, limit, 1, {
    frequent: (key, positions) => {
      frequent.add(key);
      sink.addFrequent(key, positions);
    },
    rare: sink.addForward,
  });
  divide(text.units, limit, -1, {
    frequent: () => undefined,
    rare: (reversedKey, ends) => {
      const key = reverseUnits(reversedKey);
      if (frequent.has(key.slice(0, -1))) return;
      const distance = key.length - 1;
      sink.addBackward(
        reversedKey,
        ends.map((end) => end - distance),
      );
    },
  });
}

interface Division {
  readonly frequent: (key: string, positions: Uint32Array) => void;
  readonly rare: (key: string, positions: Uint32Array) => void;
}

function divide(units: Uint16Array, limit: number, direction: 1 | -1, found: Division): void {
  const all = new Uint32Array(units.length);
  let count = 0;
  for (let position = 0; position < units.length; position += 1) {
    if (units[position] === border) continue;
    all[count] = position;
    count += 1;
  }
  const scratch = new Uint32Array(count);
  const counts = new Uint32Array(0x10000);

  const visit = (positions: Uint32Array, key: string): void => {
    const distance = key.length * direction;
    const present: number[] = [];
    for (const position of positions) {
      const unit = units[position + distance] ?? border;
      if (counts[unit] === 0) present.push(unit);
      counts[unit] = (counts[unit] ?? 0) + 1;
    }
    present.sort((a, b) => a - b);
    // Stable counting sort: positions stay in order within each group.
    const starts = new Map<number, number>();
    let start = 0;
    for (const unit of present) {
      starts.set(unit, start);
      const size = counts[unit] ?? 0;
      counts[unit] = start;
      start += size;
    }
    const sorted = scratch.subarray(0, positions.length);
    for (const position of positions) {
      const unit = units[position + distance] ?? border;
      const place = counts[unit] ?? 0;
      sorted[place] = position;
      counts[unit] = place + 1;
    }
    positions.set(sorted);
    const ends = present.map((unit) => counts[unit] ?? 0);
    for (const unit of present) counts[unit] = 0;
    present.forEach((unit, index) => {
      if (unit === border) return;
      const group = positions.subarray(starts.get(unit), ends[index]);
      const longer = key + String.fromCharCode(unit);
      if (group.length <= limit) {
        found.rare(longer, group);
        return;
      }
      found.frequent(longer, group);
      visit(group, longer);
    });
  };
  visit(all.subarray(0, count), '');
}
