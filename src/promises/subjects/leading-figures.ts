import type { Item } from '../../catalogue/catalogue.ts';
import { periodMonths } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import { firstMonthOf, lastMonthOf, numberOf, type Saying } from '../sayings/saying.ts';
import type { KeyFigure } from './key-figures.ts';

/** What a document says of one measure, for its head: promise, result and state say the same of the same, or the state is not shown. */
export interface LeadingFigure {
  readonly row: LedgerRow;
  readonly target?: Saying;
  /** The document's own number; missing where the line's holds, or where there is none. */
  readonly result?: Saying;
  /** Whether promise, result and state are those of the line. */
  readonly isMet: boolean;
}

/** So many figures at most, one of each measure: that which is met, of the shortest time. */
export function findLeadingFigures(
  item: Item,
  figures: readonly KeyFigure[],
  most: number,
): readonly LeadingFigure[] {
  const whole = figures.filter(({ row }) => !row.project);
  return [...Map.groupBy(whole, ({ row }) => row.measure?.id).values()]
    .flatMap((own) => own.toSorted((a, b) => rankOf(a) - rankOf(b))[0] ?? [])
    .slice(0, most)
    .map((figure) => readLeading(item, figure));
}

const monthsOfCentury = 1200;

function rankOf({ isMet, row: { period } }: KeyFigure): number {
  const [first, last] = periodMonths(period);
  return last - first + (isMet ? 0 : monthsOfCentury);
}

/**
 * The share of a line is of the numbers that it was taken from. Where the document gives another one (the third quarter's alone, or the first
 * half's when the line has nine months by now), that number stands there without it.
 */
function readLeading(item: Item, { row, targets, results, isMet }: KeyFigure): LeadingFigure {
  const isOwn = (saying: Saying): boolean => saying.item.id === item.id;
  const target = targets.find(isOwn) ?? targets[0];
  const own = results.filter(isOwn);
  const isTargetOfLine = target === row.targets[0] || (target && numberOf(target) === row.promised);
  const isResultOfLine = own.length === 0 || own.some((saying) => row.doneFrom.includes(saying));
  if (isMet && isTargetOfLine === true && isResultOfLine && row.doneFrom.length > 0)
    return { row, ...(target && { target }), isMet: true };
  const result = own.toSorted(
    (a, b) => lastMonthOf(b) - lastMonthOf(a) || firstMonthOf(a) - firstMonthOf(b),
  )[0];
  return { row, ...(target && { target }), ...(result && { result }), isMet: false };
}
