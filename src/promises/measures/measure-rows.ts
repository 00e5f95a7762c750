import { containsPeriod, outermostPeriods, periodMonths, type Period } from '../../text/period/period.ts';
import { readCommitment } from '../../catalogue/commitment.ts';
import { findContradictions, findDisputedEnd } from '../rows/contradictions.ts';
import { identifyRow, type LedgerRow } from '../rows/row.ts';
import type { Sources } from '../rows/sources.ts';
import { isReviewed } from '../sayings/reviewed.ts';
import { isSameDocument } from '../sayings/same-document.ts';
import { isVoid, numberOf, sortLatestFirst, type Saying } from '../sayings/saying.ts';
import { monthOfDay, readDeadline } from '../states/deadline.ts';
import { listToldElsewhere } from '../states/told-elsewhere.ts';
import { isOver, judgeSilence } from '../states/silence.ts';
import { partExpectations } from './expectations.ts';
import { orderTargets } from './order-targets.ts';
import { settleInTime } from './settle-in-time.ts';

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
    const { promises, expected } = partExpectations(
      targets.filter((target) => target.period.id === period.id),
      project,
    );
    const sorted = orderTargets(promises, measure);
    const [holds] = sorted;
    const due = readDeadline(sorted, period, [measure.name], (target) =>
      sources.texts ? listToldElsewhere(target, measure, sources.texts) : [],
    );
    const ended = holds && isVoid(sorted) ? numberOf(holds) : undefined;
    // Against a promise that holds no more nothing is held.
    const settled = settleInTime(isVoid(sorted) ? undefined : holds, own, period, measure, due);
    const disputed =
      holds && !isVoid(sorted) && settled.state !== 'done' && !settled.late
        ? findDisputedEnd(own, settled.doneFrom, measure.name)
        : undefined;
    const reviewed = isReviewed(sources, bureau.id, monthOfDay(due.day));
    const wider = results.filter((one) => !own.includes(one) && containsPeriod(one.period, period));
    const silence = {
      due: due.day,
      targets: sorted,
      reports: [...own, ...wider],
      isReviewed: reviewed,
      knownDay: sources.knownDay,
    };
    const state = isVoid(sorted) ? 'void' : disputed ? 'under-way' : (settled.state ?? judgeSilence(silence));
    return {
      id: identifyRow(bureau.id, { measure: measure.id, project: project?.id }, period),
      bureau,
      measure,
      ...(project && { project }),
      ...(topic && { topic }),
      period,
      due: due.day,
      ...(due.by && { dueBy: due.by }),
      ...settled,
      ...(ended !== undefined && { promised: ended }),
      // Nobody need have promised how things are.
      state: state === 'untargeted' && isLevel ? 'level' : state,
      ...(holds && { commitment: readCommitment(holds.statement, project) }),
      targets: [...sorted, ...expected],
      results: sortLatestFirst(own),
      earlier: [],
      wider,
      ...(expected.length > 0 && { outlook: expected }),
      isOver: isOver(due.day, sources.knownDay),
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
