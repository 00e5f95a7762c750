import { parsePeriod } from '../../../text/period/period.ts';
import { readPeriodWords, type PeriodWord } from './period-words.ts';

/** What a title or a heading says of time: which periods are planned, which are looked back on. */
export interface Looks {
  readonly plans: readonly string[];
  readonly reviews: readonly string[];
}

export type Look = keyof Looks;

/**
 * Reads `2023年上半年总结和下半年计划` as reviews 2023-H1, plans 2023-H2: a period belongs to the next word that looks ahead or
 * back, and a part of a year to the year that was named last.
 * @param thisYear what 今年 is
 */
export function readLooks(title: string, thisYear?: number): Looks {
  const looks = { plans: [] as string[], reviews: [] as string[] };
  let waiting: string[] = [];
  let lastYear: number | undefined;
  for (const word of readPeriodWords(title)) {
    if (word.kind === 'look') {
      looks[word.look].push(...waiting);
      waiting = [];
      continue;
    }
    lastYear = yearOf(word, lastYear, thisYear);
    const id = writePeriod(word, lastYear);
    if (id === undefined || !parsePeriod(id)) continue;
    // 2018年某局上半年 is a part of the year that has just been named.
    if (word.kind === 'part' && waiting.at(-1) === String(lastYear)) waiting.pop();
    waiting.push(id);
  }
  return { plans: [...new Set(looks.plans)], reviews: [...new Set(looks.reviews)] };
}

/** Whether a title names a plan or a report first, whatever its period; undefined for one that names neither. */
export function readFirstLook(title: string): Look | undefined {
  for (const word of readPeriodWords(title)) if (word.kind === 'look') return word.look;
  return undefined;
}

/** The part of a year, or 今年, that a title names without the year: `H1`, `''`; undefined if it names none. */
export function readYearless(title: string): string | undefined {
  let found: string | undefined;
  for (const word of readPeriodWords(title)) {
    if (word.kind === 'year' || word.kind === 'span') return undefined;
    if (word.kind === 'part') return word.year === undefined ? (word.part ?? '') : undefined;
    if (word.kind === 'relative' && word.years === 0) found = '';
  }
  return found;
}

/** The first period that a text names, whatever it says of it. */
export function readFirstPeriod(text: string): string | undefined {
  for (const word of readPeriodWords(text)) {
    if (word.kind === 'look' || word.kind === 'relative') continue;
    const id = writePeriod(word, word.kind === 'span' ? undefined : word.year);
    if (id !== undefined && parsePeriod(id)) return id;
  }
  return undefined;
}

/** The year that counts from a word on. */
function yearOf(
  word: Exclude<PeriodWord, { kind: 'look' }>,
  last: number | undefined,
  thisYear: number | undefined,
): number | undefined {
  if (word.kind === 'span') return last;
  if (word.kind !== 'relative') return word.year ?? last;
  if (word.years === 0) return thisYear ?? last;
  const from = last ?? thisYear;
  return from === undefined ? undefined : from + 1;
}

function writePeriod(
  word: Exclude<PeriodWord, { kind: 'look' }>,
  year: number | undefined,
): string | undefined {
  if (word.kind === 'span') return word.id;
  if (year === undefined) return undefined;
  // A part that is no period of its own counts as its year.
  return word.kind === 'part' && word.part !== undefined ? partOf(String(year), word.part) : String(year);
}

/** H1 of 2023 → `2023-H1`; 01-09 → `2023-01/2023-09` */
export function partOf(year: string, part: string): string {
  const [, first, last] = /^(\d{2})-(\d{2})$/u.exec(part) ?? [];
  return last === undefined ? `${year}-${part}` : `${year}-${first ?? ''}/${year}-${last}`;
}
