import type { Match } from '../subject/match-name.ts';
import type { QuantityRole } from '../reading/quantity-role.ts';
import type { Around, Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { traffic } from './units.ts';

/** What a proposal is judged by. */
export interface Judged {
  readonly match: Match;
  readonly role: QuantityRole;
  readonly part: Part;
  /** The part's words, and a date before them. */
  readonly words: string;
}

/** The same with what the rules ask for. */
export interface Case extends Judged {
  readonly reading: Reading;
  readonly around: Around;
  readonly unit: string;
  /** Whether what happened in a period is counted, and not how much there is at its end. */
  readonly isFlow: boolean;
  readonly counts: Counts;
  /** The sentence up to the quantity, quantities before it as gaps. */
  readonly sentence: string;
  /** The same as it stands. */
  readonly raw: string;
  /** The rest of the sentence. */
  readonly behind: string;
  /** What leads the point, and the headings. */
  readonly above: string;
  /** Whether the names of the measure speak of something themselves. */
  readonly speaksOf: (pattern: RegExp) => boolean;
}

/** Money, people and goods that were carried, rates, what there is, or things that were done. */
export type Counts = 'money' | 'traffic' | 'rate' | 'stock' | 'things';

/** Why a person should look before a proposal is taken; undefined if it holds nothing against it. */
export type Rule = (one: Case) => string | undefined;

/** A rule whose reason is always the same. */
export function rule(reason: string, holds: (one: Case) => boolean): Rule {
  return (one) => (holds(one) ? reason : undefined);
}

/** What follows the last comma: 现有执法人员86人、执法车辆 */
export function lastClause(raw: string): string {
  return raw.slice(Math.max(raw.lastIndexOf('，'), raw.lastIndexOf(',')) + 1);
}

export function createCase(judged: Judged, reading: Reading): Case {
  const { part, match } = judged;
  const { text, parts } = reading;
  const around = reading.lookAround(part);
  const unit = part.quantity?.unit ?? '';
  const isFlow = match.name.measure.basis === '期间';
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  return {
    ...judged,
    reading,
    around,
    unit,
    isFlow,
    counts: readCounts(match.name.measure.name, unit, isFlow),
    sentence: [...around.sentence, around.own].join('，'),
    raw: text.slice(same[0]?.start ?? part.start, part.quantity?.start ?? part.end),
    behind: text.slice(part.end, same.at(-1)?.end ?? part.end),
    above: [around.lead, ...around.above].join('，'),
    speaksOf: (pattern) => pattern.test(match.name.said),
  };
}

/** 客运量, but not 出动执法人员. */
const carried = /量|旅客|客运/u;

function readCounts(name: string, unit: string, isFlow: boolean): Counts {
  if (unit === '元') return 'money';
  if (unit === '%') return 'rate';
  if (traffic.has(unit) && carried.test(name)) return 'traffic';
  return isFlow ? 'things' : 'stock';
}
