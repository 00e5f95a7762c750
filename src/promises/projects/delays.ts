import type { Bureau } from '../../schema/bureau.ts';
import { findPromisedMilestones } from '../../text/statement/milestone/milestone.ts';
import type { Stage } from '../../text/statement/stage.ts';
import type { LedgerRow } from '../rows/row.ts';
import { compareDates, type Saying } from '../sayings/saying.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import { stageOf } from './project-targets.ts';

/** A day by which a step of a project was promised. */
export interface PromisedDay {
  readonly day: string;
  readonly by: Saying;
}

/** A step of a project whose day was moved, by one bureau. */
export interface Delay {
  readonly bureau: Bureau;
  readonly stage: Stage;
  /** Each later than the one before, and promised later: two at least. */
  readonly days: readonly PromisedDay[];
}

/**
 * Finds the steps of a project that were promised for a day, not taken by then, and promised again for a later one: 2023年底, then
 * 2024年6月底, then 2024年10月底. A part of the work (路基) is another step than the whole, 开工 another than 通车.
 * @param rows of the project
 */
export function findDelays(rows: readonly LedgerRow[]): Delay[] {
  const promised = rows.flatMap((row) => readPromised(row));
  const groups = Map.groupBy(promised, ({ row, key }) => `${row.bureau.id} ${key}`);
  return [...groups.values()].flatMap((own): Delay[] => {
    const [first] = own;
    const days = chain(own.toSorted((a, b) => compareDates(a.by, b.by) || (a.day < b.day ? -1 : 1)));
    return first && days.length > 1 ? [{ bureau: first.row.bureau, stage: first.stage, days }] : [];
  });
}

interface Promised extends PromisedDay {
  readonly row: LedgerRow;
  readonly stage: Stage;
  readonly key: string;
}

function readPromised(row: LedgerRow): Promised[] {
  const [by] = row.targets;
  const stage = by && stageOf(by);
  if (!by || !row.project || stage === undefined || row.state === 'void') return [];
  return findPromisedMilestones(by.statement.text, nameProject(row.project))
    .slice(-1)
    .map(({ matter }) => ({ day: row.due, by, row, stage, key: `${stage} ${matter.replace(ownPart, '')}` }));
}

/** What a bureau calls the part that is its own is all that it promises: 我县境内. */
const ownPart = /(?:我|本|全)[省市县区旗州]|境内?/gu;

/** Up to the last day that was moved: what was kept in time is moved no more. */
function chain(promised: readonly Promised[]): PromisedDay[] {
  const days: PromisedDay[] = [];
  for (const { day, by, row } of promised) {
    const last = days.at(-1);
    if (last && (day <= last.day || by.item === last.by.item)) continue;
    days.push({ day, by });
    if (row.state === 'done') break;
  }
  return days;
}
