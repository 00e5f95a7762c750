import type { FigureChange } from '../comparison.ts';
import type { Reader } from '../reader.ts';
import type { Sentence } from '../reading/sentence.ts';
import { measureLikeness } from '../align/pairs-of-characters.ts';
import { reduce } from '../reading/words.ts';
import { describeSubject, nameRow } from './figure-subject.ts';
import type { Figure } from './figure.ts';
import type { FigurePair } from './figure-pair.ts';
import { isOnTop } from './on-top.ts';
import { tellsState } from './sense.ts';
import { matchFigures } from './match-figures.ts';
import { matchLeft } from './match-left.ts';
import type { CountedFigure } from './counted-figure.ts';

/**
 * Figures that changed between sentences and those that have taken their place: they have one unit and count the same; in a table,
 * the name of the row and the head of the column are the same.
 */
export function findFigureChanges(
  old: readonly Sentence[],
  later: readonly Sentence[],
  { readSubject, readFigures }: Reader,
): FigureChange[] {
  const pairs = later.some(({ kind }) => kind === 'row')
    ? matchCells(old, later)
    : matchAll(old.flatMap(readFigures), later.flatMap(readFigures)).map((pair) => ({
        ...pair,
        opposite: pair.old.declines !== pair.new.declines,
        isState: tellsState(pair.old) && tellsState(pair.new),
      }));
  return pairs
    .filter(
      (pair) => isOnTop(pair.old.sentence, pair.old.figure) === isOnTop(pair.new.sentence, pair.new.figure),
    )
    .filter((pair) => isChange(pair.old.figure, pair.new.figure) || pair.opposite)
    .map(({ old: one, new: other, opposite, isState }) => ({
      subject: describeSubject(other.sentence, other.figure, readSubject(other.sentence).mentions),
      old: { sentence: one.sentence, figure: one.figure },
      new: { sentence: other.sentence, figure: other.figure },
      ...(isState && { isState }),
      ...(opposite && { opposite }),
    }));
}

/** Figures that count the same, and then what is left over of each sort. */
function matchAll(old: readonly CountedFigure[], later: readonly CountedFigure[]): FigurePair[] {
  const pairs = matchFigures(old, later);
  return [...pairs, ...matchLeft(old, later, pairs)].sort(
    (a, b) => later.indexOf(a.new) - later.indexOf(b.new),
  );
}

interface Cell {
  readonly sentence: Sentence;
  readonly figure: Figure;
}

function matchCells(
  old: readonly Sentence[],
  later: readonly Sentence[],
): { readonly old: Cell; readonly new: Cell; readonly opposite: false; readonly isState: false }[] {
  const listCells = (rows: readonly Sentence[]): Cell[] =>
    rows.flatMap((sentence) => sentence.figures.map((figure) => ({ sentence, figure })));
  const cells = listCells(later);
  return listCells(old).flatMap((one) => {
    const other = cells.find((cell) => isSameCell(one, cell));
    return other ? [{ old: one, new: other, opposite: false, isState: false }] : [];
  });
}

function isSameCell(one: Cell, other: Cell): boolean {
  return (
    one.figure.unit === other.figure.unit &&
    measureLikeness(reduceHead(one.figure), reduceHead(other.figure)) >= leastOfHead &&
    nameRow(one.sentence) === nameRow(other.sentence)
  );
}

/** 98% and 不低于98% are one number. */
function isChange(old: Figure, later: Figure): boolean {
  const numbersOf = ({ value, min, max }: Figure): Set<number | undefined> => new Set([value, min, max]);
  const [some, others] = [numbersOf(old), numbersOf(later)];
  some.delete(undefined);
  others.delete(undefined);
  return some.symmetricDifference(others).size > 0;
}

/** Heads of columns must be so alike; the year in them changes. */
const leastOfHead = 0.5;

function reduceHead({ head = '' }: Figure): string {
  return reduce(head).replace(/^0年/u, '');
}
