import { documentPath, fragment } from '../../schema/address.ts';
import type { Measure } from '../../schema/measure.ts';
import { formatAmount } from '../../text/quantity/format-amount.ts';
import { commitmentNames } from '../../text/statement/commitment.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import { nameState } from '../states/state.ts';
import type { MeasureSeries, SeriesPoint } from '../subjects/series.ts';
import { describeOwnDone, describeOwnPromise, findPromiseSaid } from './describe-amount.ts';
import { describeSaying } from './describe-saying.ts';
import { describeChanged } from './describe-changed.ts';
import { describeNote, describeState } from './describe-state.ts';
import type { Said, SeriesData, YearOfSeries } from './series-data.ts';

export function publishSeries(
  { id, name, unit, basis }: Measure,
  { bureaus }: Pick<MeasureSeries, 'bureaus'>,
): SeriesData {
  return {
    measure: { id, name, unit, basis },
    bureaus: bureaus.map(({ bureau, span, points }) => ({
      id: bureau.id,
      name: bureau.name,
      shortName: bureau.shortName,
      level: bureau.level,
      ...(span && { span }),
      years: points.map(publishYear),
    })),
  };
}

export function publishYear(point: SeriesPoint): YearOfSeries {
  const { year, row } = point;
  const stateText = describeState(row);
  const [target, result] = [publishTarget(row), publishResult(point)];
  const notes = [describeNote(row), describeChanged(row)].filter((one) => one !== undefined);
  return {
    year,
    ...(target && { target }),
    ...(result && { result }),
    state: row.state,
    ...(stateText !== nameState(row.state) && { stateText }),
    ...(notes.length > 0 && { note: notes.join('；') }),
    ...(row.contradictions.length > 0 && { disputed: row.id }),
  };
}

function publishTarget(row: LedgerRow): YearOfSeries['target'] {
  const target = findPromiseSaid(row);
  const [foreseen] = row.foreseen ?? [];
  if (!target) return foreseen && { text: nameState('foreseen'), at: addressOf(foreseen) };
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

function publishPart(saying: Saying): { text: string; at: string } {
  return { text: `${saying.period.label} ${describeSaying(saying)}`, at: addressOf(saying) };
}

function addressOf({ item, statement }: Saying): string {
  return encodeURI(documentPath(item.id)) + fragment(statement.anchor);
}
