import type { StatementKind } from '../document/document.ts';
import { findDates, type DateMention } from '../text/calendar-mention.ts';
import { parsePeriod } from '../text/period.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import type { Look } from './judge-kind.ts';

type Periods = Pick<Frontmatter, 'plans' | 'reviews'>;

/** The period that a statement has if none is written; undefined if there are several. */
export function defaultPeriod(kind: StatementKind, { plans, reviews }: Periods): string | undefined {
  const [first, second] = kind === 'target' ? [plans, reviews] : [reviews, plans];
  const [only, ...others] = first.length > 0 ? first : second;
  return others.length === 0 ? only : undefined;
}

/** 十四五: its years are those of a plan that begins in 2001 with the tenth. */
const fivePlan = /[“"]?十([一二三四五六七八九])五[”"]?(?:期间|时期|规划期|末)/u;

/**
 * The period that a statement speaks of, as far as its words or where it stands tell: 2022年完成危桥改造7座 in a plan of 2023. What
 * a report says was promised, it says of its whole year.
 * @param words the words, with those of the clause before if that is nothing but a date
 * @returns undefined if nothing is known
 */
export function judgePeriod(
  words: string,
  kind: StatementKind,
  look: Look,
  periods: Periods,
): string | undefined {
  const usual = defaultPeriod(kind, periods);
  const own = (look === 'back' ? periods.reviews : periods.plans)[0] ?? usual;
  const year = own === undefined ? undefined : parsePeriod(own)?.lastYear;
  const plain = words.replace(/《[^》]*》|（[^）]*）|\([^)]*\)/gu, (aside) => '　'.repeat(aside.length));
  const five = fivePlan.exec(plain);
  if (five) {
    const first = 2001 + 5 * ('一二三四五六七八九'.indexOf(five[1] ?? '') + 1);
    return `${String(first)}/${String(first + 4)}`;
  }
  const [date] = findDates(plain);
  const said = date && toPeriod(date, year);
  if (said !== undefined && parsePeriod(said)?.firstYear !== year) return said;
  if (year === undefined || own === undefined) return said ?? usual;
  if (kind === 'result') return own;
  if (look === 'back') return String(year);
  return periods.plans.length === 0 ? findNext(own) : own;
}

function toPeriod({ from, to }: DateMention, year: number | undefined): string | undefined {
  const first = from.year ?? to?.year ?? year;
  const last = to?.year ?? first;
  if (first === undefined || last === undefined) return undefined;
  if (last > first) return `${String(first)}/${String(last)}`;
  if (to?.month !== undefined || from.month === undefined || from.day !== undefined) return String(first);
  return `${String(first)}-${String(from.month).padStart(2, '0')}`;
}

/** What comes after a report's period: the other half, or the next year. */
function findNext(period: string): string | undefined {
  const parsed = parsePeriod(period);
  if (parsed?.kind === 'half' && period.endsWith('H1')) return period.replace('H1', 'H2');
  return parsed?.kind === 'year' ? String(parsed.lastYear + 1) : undefined;
}
