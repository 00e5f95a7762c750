import { documentPath, fragment } from '../../schema/address.ts';
import type { Bureau } from '../../schema/bureau.ts';
import type { Measure } from '../../schema/measure.ts';
import { formatAmount } from '../../text/quantity/format-amount.ts';
import { commitmentNames } from '../../text/statement/commitment.ts';
import { describeOwnDone, describeOwnPromise } from './describe-amount.ts';
import { describeSaying } from './describe-saying.ts';
import { describeNote, describeState } from './describe-state.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import { nameState, type LedgerState } from '../states/state.ts';
import type { MeasureSeries, SeriesPoint } from '../subjects/series.ts';

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
  readonly years: readonly YearOfSeries[];
}

/** `measures/x/index.json`: whole years of whole bureaus, as the page of the measure shows them. */
export interface SeriesData {
  readonly measure: Pick<Measure, 'id' | 'name' | 'unit' | 'basis'>;
  readonly bureaus: readonly BureauOfSeries[];
}

export function publishSeries(
  { id, name, unit, basis }: Measure,
  { bureaus }: Pick<MeasureSeries, 'bureaus'>,
): SeriesData {
  return {
    measure: { id, name, unit, basis },
    bureaus: bureaus.map(({ bureau, points }) => ({
      id: bureau.id,
      name: bureau.name,
      shortName: bureau.shortName,
      level: bureau.level,
      years: points.map(publishYear),
    })),
  };
}

export function publishYear(point: SeriesPoint): YearOfSeries {
  const { year, row } = point;
  const stateText = describeState(row);
  const [target, result, note] = [publishTarget(row), publishResult(point), describeNote(row)];
  return {
    year,
    ...(target && { target }),
    ...(result && { result }),
    state: row.state,
    ...(stateText !== nameState(row.state) && { stateText }),
    ...(note !== undefined && { note }),
    ...(row.contradictions.length > 0 && { disputed: row.id }),
  };
}

function publishTarget(row: LedgerRow): YearOfSeries['target'] {
  const [target] = row.targets;
  if (!target) return undefined;
  const { promised, commitment = 'firm' } = row;
  return {
    ...publishNumber(promised, describeOwnPromise(row) ?? target.statement.text, row),
    at: addressOf(target),
    ...(commitment !== 'firm' && { reserve: commitmentNames[commitment] }),
  };
}

function publishResult({ done, partial, row }: SeriesPoint): YearOfSeries['result'] {
  const [only, ...others] = row.doneFrom;
  // A report from which nothing follows for this year is named; its words stand elsewhere.
  const [latest] = [...row.results, ...row.earlier];
  if (!only) return latest && { text: `${latest.period.label}的报告`, at: addressOf(latest) };
  const covers = partial?.replaceAll(row.period.label, '');
  return {
    ...publishNumber(done, describeOwnDone(row) ?? only.statement.text, row),
    ...(others.length === 0 ? { at: addressOf(only) } : { parts: row.doneFrom.map(publishPart) }),
    ...(covers !== undefined && { covers }),
  };
}

/** Words are left out that follow from the number: of thousands of numbers most are said plainly. */
function publishNumber(
  value: number | undefined,
  text: string,
  { measure }: Pick<LedgerRow, 'measure'>,
): Pick<Said, 'value' | 'text'> {
  if (value === undefined) return { text };
  return formatAmount(value, measure?.unit ?? '') === text ? { value } : { value, text };
}

/** How a number was said. */
export function textOf({ value, text }: Said, unit: string): string {
  return text ?? (value === undefined ? '' : formatAmount(value, unit));
}

/** How a promise stands, in words. */
export function stateTextOf({ state, stateText }: Pick<YearOfSeries, 'state' | 'stateText'>): string {
  return stateText ?? nameState(state);
}

function publishPart(saying: Saying): { text: string; at: string } {
  return { text: `${saying.period.label} ${describeSaying(saying)}`, at: addressOf(saying) };
}

function addressOf({ item, statement }: Saying): string {
  return encodeURI(documentPath(item.id)) + fragment(statement.anchor);
}
