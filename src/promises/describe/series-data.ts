import type { Bureau } from '../../schema/bureau.ts';
import type { Measure } from '../../schema/measure.ts';
import { formatAmount } from '../../text/quantity/format-amount.ts';
import type { Span } from '../subjects/span.ts';
import { nameState, type LedgerState } from '../states/state.ts';

/** A number as it was said, and where. */
export interface Said {
  /** In the measure's unit; missing where it was said without a number: 全部完成. */
  readonly value?: number;
  /** Missing where the number with its unit says it all: 36公里. See `textOf`. */
  readonly text?: string;
  /** Address of its sentence, encoded, without the site's prefix; missing where several sentences are added. */
  readonly at?: string;
  /** The sentences whose numbers were added. */
  readonly parts?: readonly { readonly text: string; readonly at: string }[];
}

/** One bureau's numbers of one year. */
export interface YearOfSeries {
  readonly year: number;
  readonly target?: Said & {
    /** 争取, 预计: it was promised with a reserve. */
    readonly reserve?: string;
  };
  readonly result?: Said & {
    /** 上半年: what it covers, if that is not the whole year. */
    readonly covers?: string;
  };
  readonly state: LedgerState;
  /** The state in words, with what makes it so: 进行中（75%）. Missing where it is the name of the state alone. */
  readonly stateText?: string;
  readonly note?: string;
  /** Anchor of the line in the ledger, where documents do not agree. */
  readonly disputed?: string;
}

export interface BureauOfSeries extends Pick<Bureau, 'id' | 'name' | 'shortName' | 'level'> {
  /** When it was there, if not always. */
  readonly span?: Span;
  readonly years: readonly YearOfSeries[];
}

/** `measures/x/index.json`: whole years of whole bureaus, as the page of the measure shows them. */
export interface SeriesData {
  readonly measure: Pick<Measure, 'id' | 'name' | 'unit' | 'basis'>;
  readonly bureaus: readonly BureauOfSeries[];
}

/** How a number was said. */
export function textOf({ value, text }: Said, unit: string): string {
  return text ?? (value === undefined ? '' : formatAmount(value, unit));
}

/** How a promise stands, in words. */
export function stateTextOf({ state, stateText }: Pick<YearOfSeries, 'state' | 'stateText'>): string {
  return stateText ?? nameState(state);
}
