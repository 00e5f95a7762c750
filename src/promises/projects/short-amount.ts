import { nameProject } from '../../catalogue/name-project.ts';
import type { LedgerRow } from '../rows/row.ts';
import { reachOf } from '../sayings/reach.ts';
import type { Saying } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import { fallsShort } from './project-reports.ts';

/**
 * Of an amount that was reached after its time: what was reported of it when its time was over. 年底完成路基12% is the result of a promise
 * of 年底; the 35% of the next summer is what became of it afterwards.
 */
export function findShortAmount({
  project,
  late,
  targets: [holds],
  results,
  due,
}: LedgerRow): Saying | undefined {
  return project && late && holds
    ? results.find((one) => reachOf(one) === monthOfDay(due) && fallsShort(holds, one, nameProject(project)))
    : undefined;
}
