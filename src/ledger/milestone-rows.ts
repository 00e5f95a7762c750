import type { Catalogue } from '../catalogue/catalogue.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { containsPeriod, periodMonths } from '../text/period.ts';
import { stages, type Stage } from '../text/stage.ts';
import type { LedgerRow } from './row.ts';
import { numberOf, type Saying } from './saying.ts';

/**
 * The lines of one project of one bureau that no measure counts: 力争年内开工, 2028年完工. A line for each stage that was promised
 * for a period. It is reached when a report speaks of that stage or of a later one.
 * @param sayings all about the same project; newest document first
 */
export function readMilestoneRows(
  sayings: readonly Saying[],
  { settings }: Pick<Catalogue, 'settings'>,
): LedgerRow[] {
  const promises = sayings.filter(({ statement }) => statement.kind === 'target' && isMilestone(statement));
  const reports = sayings.filter(({ statement }) => statement.kind === 'result');
  const groups = Map.groupBy(promises, ({ statement, period }) => `${statement.stage ?? ''} ${period.id}`);
  return [...groups.values()].flatMap((targets) => {
    const row = readRow(targets, reports, settings);
    return row ?? [];
  });
}

/** A length or a sum of a project is said on its page; it is no promise that can be kept or broken by itself. */
function isMilestone({ stage, quantity }: Saying['statement']): boolean {
  return stage !== undefined && quantity === undefined;
}

function readRow(
  targets: readonly Saying[],
  reports: readonly Saying[],
  settings: Catalogue['settings'],
): LedgerRow | undefined {
  const [target] = targets;
  const project = settings.projects.find(({ id }) => id === target?.statement.project);
  const stage = target?.statement.stage;
  if (!target || !project || !stage) return undefined;
  const { item, period } = target;
  // What was reached before the period began was no news when it was promised.
  const later = reports
    .filter((report) => periodMonths(report.period)[1] >= periodMonths(period)[0])
    .toSorted((a, b) => periodMonths(b.period)[1] - periodMonths(a.period)[1]);
  const reached = later.filter(({ statement }) => isReached(statement, stage));
  const within = later.filter((report) => containsPeriod(period, report.period));
  const share = within.find(({ statement }) => statement.quantity?.unit === '%');
  const topic = settings.topics.find(({ name }) => name === project.topic);
  return {
    id: `l-${fingerprint([item.bureau.id, project.id, stage, period.id].join(' '))}`,
    bureau: item.bureau,
    project,
    stage,
    ...(topic && { topic }),
    period,
    state: reached.length > 0 ? 'done' : within.length > 0 ? 'under-way' : 'unreported',
    targets,
    results: reached.length > 0 ? reached : within,
    doneFrom: reached.slice(-1),
    ...(reached.length === 0 && share && { share: (numberOf(share) ?? 0) / 100 }),
    differences: [],
  };
}

/** 建成5公里 is a part of it; 100% is all. */
function isReached({ stage, quantity }: Saying['statement'], promised: Stage): boolean {
  if (quantity) return quantity.unit === '%' && quantity.value === 100;
  return stage !== undefined && stages.indexOf(stage) >= stages.indexOf(promised);
}
