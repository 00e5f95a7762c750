import { rememberMost } from '../../text/remember-most.ts';
import type { MeasureName } from './measure-name.ts';

type ByUnit = ReadonlyMap<string, readonly MeasureName[]>;

/** A name with its place in the list of its unit. */
interface Ranked {
  readonly name: MeasureName;
  readonly rank: number;
  /** For each of its pieces the words of which one must be said, by their numbers. */
  readonly pieces: readonly (readonly number[])[];
}

/**
 * Gives the function that finds the names that can be meant by a quantity in a unit: all their pieces stand in the texts around it.
 * There are a hundred names for a unit, and of most of them nothing is said at all.
 */
export function createCandidateFinder(
  byUnit: ByUnit,
): (unit: string, texts: readonly string[]) => readonly MeasureName[] {
  const { numbers, findWords, listClauses } = createWordFinder([...byUnit.values()].flat());
  const indexes = new Map([...byUnit].map(([unit, names]) => [unit, indexNames(names, numbers)]));
  /** Of each word the turn in which it was said last. */
  const saidIn = new Uint32Array(numbers.size);
  let turn = 0;
  // Asked more often than anything else here: without closures.
  const isSaid = (piece: readonly number[]): boolean => {
    for (const word of piece) if (saidIn[word] === turn) return true;
    return false;
  };
  const areSaid = (pieces: Ranked['pieces']): boolean => {
    for (const piece of pieces) if (!isSaid(piece)) return false;
    return true;
  };
  return (unit, texts) => {
    const index = indexes.get(unit);
    if (!index) return [];
    turn += 1;
    const leading: (readonly Ranked[])[] = [];
    for (const clause of listClauses(texts))
      for (const word of findWords(clause)) {
        if (saidIn[word] === turn) continue;
        saidIn[word] = turn;
        const names = index[word];
        if (names) leading.push(names);
      }
    const found = new Set<Ranked>();
    for (const names of leading) for (const one of names) if (areSaid(one.pieces)) found.add(one);
    return [...found].sort((one, other) => one.rank - other.rank).map(({ name }) => name);
  };
}

/** By the number of each word of the piece that fewest of the names have: 公路 is in half of them. */
function indexNames(
  names: readonly MeasureName[],
  numbers: ReadonlyMap<string, number>,
): (readonly Ranked[] | undefined)[] {
  const all = names.map((name, rank) => ({
    name,
    rank,
    pieces: name.pieces.map(({ words }) => words.map((word) => numbers.get(word) ?? 0)),
  }));
  const counts = new Uint32Array(numbers.size);
  for (const { pieces } of all) for (const word of pieces.flat()) counts[word] = (counts[word] ?? 0) + 1;
  const count = (piece: readonly number[]): number =>
    piece.reduce((sum, word) => sum + (counts[word] ?? 0), 0);
  const index: (Ranked[] | undefined)[] = Array.from({ length: numbers.size });
  for (const one of all) {
    const [rarest = []] = one.pieces.toSorted((a, b) => count(a) - count(b));
    for (const word of rarest) (index[word] ??= []).push(one);
  }
  return index;
}

/** A site's own names alone may have it. */
const border = '，';
/** Of so many clauses is remembered what they hold: the same headings and the same clauses stand around many quantities. */
const mostClauses = 4000;

/** In place of a second character. */
const none = -1;

/** Numbers the words of names, and gives the function that finds which of them a text holds, also those inside longer ones. */
function createWordFinder(names: readonly MeasureName[]) {
  const words = new Set(names.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words)));
  const numbers = new Map([...words].map((word, number) => [word, number]));
  // By their first two characters: of one character many words begin. A word of one character has no second.
  const byStart = new Map(
    [...Map.groupBy(numbers, ([word]) => word.charCodeAt(0))].map(([first, some]) => [
      first,
      Map.groupBy(some, ([word]) => word.charCodeAt(1) || none),
    ]),
  );
  const findWords = rememberMost(mostClauses, (text: string): readonly number[] => {
    const found = new Set<number>();
    for (let at = 0; at < text.length; at += 1) {
      const bySecond = byStart.get(text.charCodeAt(at));
      if (!bySecond) continue;
      for (const [, number] of bySecond.get(none) ?? []) found.add(number);
      for (const [word, number] of bySecond.get(text.charCodeAt(at + 1)) ?? [])
        if (text.startsWith(word, at)) found.add(number);
    }
    return [...found];
  });
  const hasBorder = [...words].some((word) => word.includes(border));
  const listClauses = (texts: readonly string[]): readonly string[] =>
    hasBorder
      ? [texts.join(border)]
      : texts.flatMap((text) => (text.includes(border) ? text.split(border) : text));
  return { numbers, findWords, listClauses };
}
