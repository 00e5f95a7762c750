import type { Match } from '../subject/match-name.ts';
import type { QuantityRole } from '../reading/quantity-role.ts';
import type { Around, Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';

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
  const same = parts.filter(({ sentence }) => sentence === part.sentence);
  return {
    ...judged,
    reading,
    around,
    unit: part.quantity?.unit ?? '',
    isFlow: match.name.measure.basis === '期间',
    sentence: [...around.sentence, around.own].join('，'),
    raw: text.slice(same[0]?.start ?? part.start, part.quantity?.start ?? part.end),
    behind: text.slice(part.end, same.at(-1)?.end ?? part.end),
    above: [around.lead, ...around.above].join('，'),
    speaksOf: (pattern) => pattern.test(match.name.said),
  };
}
