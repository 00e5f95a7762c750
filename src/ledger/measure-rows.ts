import type { Catalogue } from '../catalogue/catalogue.ts';
import { containsPeriod, periodMonths, type Period } from '../text/period.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { findDifferences } from './differences.ts';
import { measureProgress, type Progress } from './progress.ts';
import type { LedgerRow, LedgerState } from './row.ts';
import { numberOf, type Saying } from './saying.ts';

/**
 * The lines of one measure of one bureau (and of one project, where the statements name one): a line for each period that something
 * was promised for, and for reports of periods that nothing was promised for.
 * @param sayings all about the same; newest document first
 */
export function readMeasureRows(
  sayings: readonly Saying[],
  { settings }: Pick<Catalogue, 'settings'>,
): LedgerRow[] {
  const targets = sayings.filter(({ statement }) => statement.kind === 'target');
  const results = sayings.filter(({ statement }) => statement.kind === 'result');
  const promised = periodsOf(targets);
  const unpromised = periodsOf(
    results.filter(({ period }) => !promised.some((whole) => containsPeriod(whole, period))),
  );
  // A report on half a year stands in the line of the year, if there is one.
  const outermost = unpromised.filter(
    (period) => !unpromised.some((whole) => whole.id !== period.id && containsPeriod(whole, period)),
  );
  return [...promised, ...outermost].flatMap((period) => {
    const row = readRow(
      period,
      targets.filter((target) => target.period.id === period.id),
      results.filter((result) => containsPeriod(period, result.period)),
      settings,
    );
    return row ?? [];
  });
}

function periodsOf(sayings: readonly Saying[]): Period[] {
  return [...new Map(sayings.map(({ period }) => [period.id, period])).values()];
}

function readRow(
  period: Period,
  targets: readonly Saying[],
  results: readonly Saying[],
  settings: Catalogue['settings'],
): LedgerRow | undefined {
  const [about] = [...targets, ...results];
  if (!about) return undefined;
  const { item, statement } = about;
  const measure = settings.measures.find(({ id }) => id === statement.measure);
  if (!measure) return undefined;
  const project = settings.projects.find(({ id }) => id === statement.project);
  const [target] = targets;
  const promised = target && numberOf(target);
  const progress = measureProgress(results, {
    value: promised,
    unit: measure.unit,
    adds: measure.basis === '期间' && measure.unit !== '%',
    lastMonth: periodMonths(period)[1],
  });
  const isLimit = target !== undefined && isUpperLimit(target);
  const topic = settings.topics.find(({ name }) => name === measure.topic);
  return {
    id: `l-${fingerprint([item.bureau.id, measure.id, project?.id ?? '', period.id].join(' '))}`,
    bureau: item.bureau,
    measure,
    ...(project && { project }),
    ...(topic && { topic }),
    period,
    state: judge(promised, progress, isLimit),
    targets,
    results: results.toSorted((a, b) => periodMonths(b.period)[1] - periodMonths(a.period)[1]),
    ...(promised !== undefined && { promised }),
    ...(progress && { done: progress.value }),
    doneFrom: progress?.from ?? [],
    ...(promised !== undefined &&
      promised > 0 &&
      progress &&
      !isLimit && { share: Number((progress.value / promised).toPrecision(12)) }),
    differences: findDifferences([...targets, ...results], measure.unit),
  };
}

/** 不超过5%: less is better. */
function isUpperLimit({ statement: { quantity } }: Saying): boolean {
  return quantity?.max !== undefined && quantity.min === undefined;
}

function judge(promised: number | undefined, progress: Progress | undefined, isLimit: boolean): LedgerState {
  if (promised === undefined) return 'untargeted';
  if (!progress) return 'unreported';
  const { value, isFinal } = progress;
  // A limit is kept when its time is over.
  if (isLimit) return value > promised ? 'missed' : isFinal ? 'done' : 'under-way';
  if (value >= promised) return 'done';
  return isFinal ? 'missed' : 'under-way';
}
