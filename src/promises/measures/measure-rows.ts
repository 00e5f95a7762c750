import { containsPeriod, outermostPeriods, periodMonths, type Period } from '../../text/period/period.ts';
import { readCommitment } from '../../catalogue/commitment.ts';
import { findContradictions, findDisputedEnd } from '../rows/contradictions.ts';
import { identifyRow, type LedgerRow } from '../rows/row.ts';
import type { Sources } from '../rows/sources.ts';
import { isReviewed } from '../sayings/reviewed.ts';
import { isSameDocument } from '../sayings/same-document.ts';
import { isVoid, sortLatestFirst, type Saying } from '../sayings/saying.ts';
import { isOver, judgeSilence } from '../states/silence.ts';
import { orderTargets } from './order-targets.ts';
import { settle } from './settle.ts';

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
      state: isVoid(sorted) ? 'void' : disputed ? 'under-way' : (settled.state ?? judgeSilence(silence)),
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

function containsEnd(whole: Period, part: Period): boolean {
  const [first, last] = periodMonths(whole);
  const [, end] = periodMonths(part);
  return first <= end && end <= last;
}
