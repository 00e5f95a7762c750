import type { Catalogue } from '../catalogue/catalogue.ts';
import { addsUp, type Measure } from '../schema/measure.ts';
import { containsPeriod, outermostPeriods, periodMonths, type Period } from '../text/period/period.ts';
import { readCommitment } from '../catalogue/commitment.ts';
import { findContradictions, findDisputedEnd } from './contradictions.ts';
import { judge } from './judge.ts';
import { measureProgress, type Progress } from './progress.ts';
import { isReviewed } from './reviewed.ts';
import { identifyRow, type LedgerRow } from './row.ts';
import { isSameDocument } from './same-document.ts';
import { isApproximate, isRevoked, isUpperLimit, numberOf, sortLatestFirst, type Saying } from './saying.ts';
import { isPartOfWhole } from './several-numbers.ts';
import { isOver, judgeSilence } from './silence.ts';
import type { LedgerState } from './state.ts';

/** What lines are read with, beside the statements. */
export interface Sources extends Pick<Catalogue, 'settings' | 'byBureau'> {
  /** See `findKnownDay`. */
  readonly knownDay: string | undefined;
}

/**
 * The lines of one measure of one bureau (and of one project, where the statements name one): a line for each period that something
 * was promised for, and for reports of periods that nothing was promised for.
 * @param sayings all about the same; newest document first
 */
export function readMeasureRows(sayings: readonly Saying[], sources: Sources): LedgerRow[] {
  const [about] = sayings;
  const measure = sources.settings.measures.find(({ id }) => id === about?.statement.measure);
  if (!about || !measure) return [];
  const isLevel = measure.basis === '期末';
  const targets = sayings.filter(({ statement }) => statement.kind === 'target');
  const results = sayings.filter(({ statement }) => statement.kind === 'result');
  const belongsTo = (period: Period, result: Saying): boolean =>
    isLevel ? containsEnd(period, result.period) : containsPeriod(period, result.period);
  const promised = [...new Map(targets.map(({ period }) => [period.id, period])).values()];
  const unpromised = results.filter((result) => !promised.some((period) => belongsTo(period, result)));
  // A report on half a year stands in the line of the year, if there is one.
  const outermost = outermostPeriods(unpromised.map(({ period }) => period));
  const project = sources.settings.projects.find(({ id }) => id === about.statement.project);
  const topic = sources.settings.topics.find(({ name }) => name === measure.topic);
  const { bureau } = about.item;
  return [...promised, ...outermost].map((period): LedgerRow => {
    const own = results.filter((result) => belongsTo(period, result));
    const sorted = orderTargets(
      targets.filter((target) => target.period.id === period.id),
      measure,
    );
    const [holds] = sorted;
    const settled = settle(holds, own, period, measure);
    const disputed =
      holds && settled.state !== 'done' ? findDisputedEnd(own, settled.doneFrom, measure.name) : undefined;
    const reviewed = isReviewed(sources, bureau.id, period);
    const wider = results.filter((one) => !own.includes(one) && containsPeriod(one.period, period));
    const silence = {
      period,
      targets: sorted,
      reports: [...own, ...wider],
      isReviewed: reviewed,
      knownDay: sources.knownDay,
    };
    return {
      id: identifyRow(bureau.id, { measure: measure.id, project: project?.id }, period),
      bureau,
      measure,
      ...(project && { project }),
      ...(topic && { topic }),
      period,
      ...settled,
      state: disputed ? 'under-way' : (settled.state ?? judgeSilence(silence)),
      ...(holds && { commitment: readCommitment(holds.statement, project) }),
      targets: sorted,
      results: sortLatestFirst(own),
      earlier: [],
      wider,
      isOver: isOver(period, sources.knownDay),
      isReviewed: reviewed,
      contradictions: [
        ...findContradictions([...sorted, ...own], measure.unit),
        ...(disputed ? [disputed] : []),
      ],
      isSameDocument: isSameDocument(sorted, settled.doneFrom),
    };
  });
}

interface Settled extends Pick<
  LedgerRow,
  'promised' | 'done' | 'doneFrom' | 'share' | 'isEstimate' | 'hasGaps'
> {
  /** Undefined if nothing was reported from which one could tell. */
  readonly state: LedgerState | undefined;
}

function settle(
  target: Saying | undefined,
  results: readonly Saying[],
  period: Period,
  measure: Measure,
): Settled {
  const value = target && numberOf(target);
  const { unit, basis } = measure;
  const adds = addsUp(measure);
  const isLimit = target !== undefined && isUpperLimit(target);
  const progress = measureProgress(results, {
    value,
    unit,
    adds,
    months: periodMonths(period),
    name: measure.name,
  });
  // 60余公里 is not exact, and not below 60.
  const { approximate, min } = target?.statement.quantity ?? {};
  const isRough = approximate === true && min === undefined;
  const state = judge(
    { value, isLimit, isApproximate: isRough, adds, keeps: adds || (basis === '期末' && unit !== '%') },
    progress,
  );
  // Of parts that may have to be added nobody knows how much of the promise they are.
  const isUnsure = state === 'missed' && progress !== undefined && progress.atMost > progress.amount;
  const share = value === undefined || isLimit || isUnsure ? undefined : findShare(value, adds, progress);
  return {
    state,
    ...(value !== undefined && { promised: value }),
    ...(progress?.isCounted && { done: progress.amount }),
    doneFrom: progress?.from ?? [],
    ...(share !== undefined && { share }),
    isEstimate: progress?.isEstimate ?? false,
    hasGaps: progress?.hasGaps ?? false,
  };
}

/**
 * Of roads that are built, 8.4 of 16 公里 is 52.5% of the work. Of what stands at the end of a year (通车总里程4643公里), most was
 * there before; a rate of 90% is not nine tenths of the way to 100%.
 */
function findShare(value: number, adds: boolean, progress: Progress | undefined): number | undefined {
  if (!progress || value <= 0 || (!adds && progress.isCounted)) return undefined;
  return Number((progress.amount / value).toPrecision(12));
}

/**
 * The promise that holds comes first: the newest document's that was not revoked. A document that gives several numbers names the
 * whole and its parts; the whole is the largest. Of rates the largest says nothing: the one that is stated of the whole holds.
 */
function orderTargets(targets: readonly Saying[], { unit }: Measure): Saying[] {
  const inForce = [...targets.filter((one) => !isRevoked(one)), ...targets.filter(isRevoked)];
  const newest = inForce.filter(({ item }) => item === inForce[0]?.item);
  const [holds] =
    unit === '%'
      ? newest.toSorted((a, b) => Number(isPartOfWhole(a)) - Number(isPartOfWhole(b)))
      : newest.toSorted(compareLargest);
  return holds ? [holds, ...inForce.filter((one) => one !== holds)] : [];
}

/** Of one number said twice, that holds which must be reached (不超过 must not), and which is exact. */
function compareLargest(a: Saying, b: Saying): number {
  return (
    (numberOf(b) ?? 0) - (numberOf(a) ?? 0) ||
    Number(isUpperLimit(a)) - Number(isUpperLimit(b)) ||
    Number(isApproximate(a)) - Number(isApproximate(b))
  );
}

function containsEnd(whole: Period, part: Period): boolean {
  const [first, last] = periodMonths(whole);
  const [, end] = periodMonths(part);
  return first <= end && end <= last;
}
