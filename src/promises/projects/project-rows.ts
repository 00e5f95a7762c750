import { compareEnds, containsPeriod, outermostPeriods, type Period } from '../../text/period/period.ts';
import { composeRow } from './compose-row.ts';
import { readMeasureRows } from '../measures/measure-rows.ts';
import type { Sources } from '../rows/sources.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import { readPromise, type ProjectContext } from './project-line.ts';
import { deniesBuilt, fulfils, isWholeFinished } from './project-reports.ts';
import { groupTargets, splitAmounts } from './project-targets.ts';
import type { LedgerRow } from '../rows/row.ts';
import { sortLatestFirst, type Saying } from '../sayings/saying.ts';

/**
 * The lines of one project: one for each bureau and period. A project is one thing, whoever speaks of it: the reports of all bureaus
 * tell how far it has got, in words or by the numbers of measures, and one period has one state.
 * @param sayings all about the same project; newest document first
 */
export function readProjectRows(sayings: readonly Saying[], sources: Sources): LedgerRow[] {
  const [about] = sayings;
  const project = sources.settings.projects.find(({ id }) => id === about?.statement.project);
  if (!project) return [];
  const context = { project, names: nameProject(project), sources };
  const reports = sortLatestFirst(sayings.filter(({ statement }) => statement.kind === 'result'));
  const isPromised = reports.length < sayings.length;
  return [...Map.groupBy(sayings, ({ item }) => item.bureau.id).values()].flatMap((own) => {
    const measured = readMeasured(own, sources);
    const isPromising = own.some(({ statement }) => statement.kind === 'target');
    if (isPromising) return readPromised(own, measured, reports, context);
    // Where another bureau has promised it, the words of this one stand with that promise.
    return readUnpromised(isPromised ? [] : own.filter(isInWords), measured, context);
  });
}

/** What measures count of it: a line for each measure and period. */
function readMeasured(own: readonly Saying[], sources: Sources): LedgerRow[] {
  const counted = own.filter((saying) => !isInWords(saying));
  const groups = Map.groupBy(counted, ({ statement }) => statement.measure);
  return [...groups.values()].flatMap((group) => readMeasureRows(group, sources));
}

function isInWords({ statement }: Saying): boolean {
  return statement.measure === undefined;
}

/** A line for each period that something was promised for; what was counted without a promise stands in the line of its time. */
function readPromised(
  own: readonly Saying[],
  measured: readonly LedgerRow[],
  reports: readonly Saying[],
  context: ProjectContext,
): LedgerRow[] {
  const promises = groupTargets(
    own.filter((saying) => saying.statement.kind === 'target' && isInWords(saying)),
  );
  const targeted = measured.filter(({ targets }) => targets.length > 0);
  const periods = [
    ...new Map(
      [...promises, ...targeted].map(({ period }): [string, Period] => [period.id, period]),
    ).values(),
  ].toSorted(compareEnds);
  const last = periods.at(-1);
  const homeOf = ({ period, targets }: LedgerRow): Period | undefined =>
    targets.length > 0 ? period : (periods.find((one) => containsPeriod(one, period)) ?? last);
  return periods.map((period) => {
    const promise = promises.find((one) => one.period.id === period.id);
    const { main, amounts } = splitAmounts(promise ?? { period, targets: [] }, context.names);
    const lineContext = {
      ...context,
      bureau: (own as [Saying, ...Saying[]])[0].item.bureau,
      isLast: period === last,
    };
    const line = readPromise(main, reports, lineContext);
    const parts = [
      ...amounts.map((amount) => readPromise(amount, reports, lineContext)),
      ...measured.filter((one) => homeOf(one)?.id === period.id),
    ];
    return compose(line, parts, context);
  });
}

/** Reports on a project of which nothing was promised: a line for each period. */
function readUnpromised(
  reports: readonly Saying[],
  measured: readonly LedgerRow[],
  context: ProjectContext,
): LedgerRow[] {
  const latestFirst = sortLatestFirst(reports);
  const periods = outermostPeriods([...latestFirst, ...measured].map(({ period }) => period));
  const [bureau] = [...latestFirst.map(({ item }) => item.bureau), ...measured.map((line) => line.bureau)];
  if (!bureau) return [];
  return periods.map((period) => {
    const own = latestFirst.filter((report) => containsPeriod(period, report.period));
    const line = readPromise({ period, targets: [] }, own, { ...context, bureau, isLast: true });
    const parts = measured.filter((one) => containsPeriod(period, one.period));
    return compose(line, parts, context);
  });
}

function compose(line: LedgerRow, parts: readonly LedgerRow[], { names }: ProjectContext): LedgerRow {
  return composeRow(line, parts, {
    names,
    isWhole: (report) => isWholeFinished(report, names),
    isDenial: (report) => deniesBuilt(report, names),
    fulfils: (report, targets) => fulfils(report, targets, names),
  });
}
