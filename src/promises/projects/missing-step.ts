import { includesMilestone } from '../../text/statement/milestone/milestone.ts';
import { isBuilt, stepNames } from '../../text/statement/milestone/step.ts';
import { linesOf, type LedgerRow } from '../rows/row.ts';
import { milestonesOf, reachedBy } from './project-reports.ts';

/** Two steps in the words of readers. */
interface StepGap {
  readonly reported: string;
  readonly promised: string;
}

/** Whether a part was promised (路基) and the reports speak of the whole only: the part is done, and nobody knows when. */
export function isOfWholeOnly({ project, targets: [holds], doneFrom }: LedgerRow): boolean {
  if (!project || !holds || doneFrom.length === 0) return false;
  const names = [project.name, ...project.aliases];
  const wanted = milestonesOf(holds, names);
  const reached = doneFrom.flatMap((one) => reachedBy(one, names));
  return (
    wanted.every(({ matter }) => matter !== '') &&
    reached.length > 0 &&
    reached.every(({ matter }) => matter === '')
  );
}

/** A report that the whole is built, open or accepted, where what was promised is another step: it was promised that 竣工验收, and is 通车. */
export function findMissingStep(row: LedgerRow): StepGap | undefined {
  const { project } = row;
  if (!project) return undefined;
  const names = [project.name, ...project.aliases];
  const reached = row.doneFrom
    .flatMap((one) => reachedBy(one, names))
    .filter(({ step, matter }) => isBuilt(step) && matter === '');
  const wanted = linesOf(row)
    .filter(({ measure, state }) => !measure && state === 'under-way')
    .flatMap(({ targets: [holds] }) => (holds ? milestonesOf(holds, names) : []))
    .find((one) => one.matter === '' && !reached.some((other) => includesMilestone(other, one)));
  const [last] = reached;
  return last && wanted && last.step !== wanted.step
    ? { reported: stepNames[last.step], promised: stepNames[wanted.step] }
    : undefined;
}
