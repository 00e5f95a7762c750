import type { LedgerRow } from '../rows/row.ts';
import { reachOf } from '../sayings/reach.ts';
import { lastMonthOf, numberOf, type Saying } from '../sayings/saying.ts';
import { monthOfDay, type Deadline } from '../states/deadline.ts';
import { readFinishTime } from '../states/finish-time.ts';
import { judgeEnd, type End, type Late } from '../states/lateness.ts';
import type { LedgerState } from '../states/state.ts';
import {
  fallsShort,
  isDenied,
  isOfSame,
  isShareOfAll,
  mattersOf,
  namesStep,
  tellsProgress,
} from './project-reports.ts';
import { stageOf } from './project-targets.ts';

/** What follows from the reports. */
export interface Evidence {
  /** Undefined if they tell nothing of it. */
  readonly state?: LedgerState;
  /** See `LedgerRow`. */
  readonly late?: Late;
  readonly isTimeUnknown?: true;
  readonly doneFrom: readonly Saying[];
  readonly share?: number;
  /** Those that say that it had not been done. */
  readonly denying: readonly Saying[];
}

/**
 * Weighs reports: one that says that the promised step was taken, in time or after it; one that says, when the time was over, that it
 * was not; others that tell how far it has got.
 * @param targets that which holds first
 * @param reports those in force, that in which the step is reached first, then the latest
 * @param bureau id of that which promised: of two reports that say the same its own is cited
 */
export function weigh(
  targets: readonly Saying[],
  reached: readonly Saying[],
  reports: readonly Saying[],
  due: Deadline,
  names: readonly string[],
  bureau: string,
): Evidence {
  const [holds] = targets;
  const denying = holds ? reports.filter((report) => isDenied(holds, report, names)) : [];
  const matters = mattersOf(targets, names);
  const end = judgeEnd(
    due,
    sortOwnLast(reached, bureau).map((report) =>
      readFinishTime(report, { names, matters, isOther: !isOfPromise(report, targets, names) }),
    ),
    denying,
    holds && stageOf(holds) === 'begun' ? '开工' : holds?.statement.quantity ? '达到' : '完成',
  );
  if (end) return { ...readEnd(end), denying };
  // 累计完成6.1公里，没有建成通车: how far it has got, told beside it, takes nothing back.
  const [latest] = reports;
  const denial = latest && denying.find((one) => lastMonthOf(one) === lastMonthOf(latest));
  if (denial && reachOf(denial) >= monthOfDay(due.day))
    return { state: 'missed', doneFrom: [denial], denying };
  const short = holds && reports.find((report) => fallsShort(holds, report, names));
  if (short && reachOf(short) >= monthOfDay(due.day) && lastMonthOf(short) <= monthOfDay(due.day))
    return { state: 'missed', doneFrom: [short], denying };
  const telling = reports.filter((report) => !denying.includes(report) && tellsProgress(report));
  const isOther = (report: Saying): number => (holds && isOfSame(holds, report, names) ? 0 : 1);
  const isForeign = ({ item }: Saying): number => (item.bureau.id === bureau ? 0 : 1);
  const [clearest] = telling.toSorted(
    (a, b) =>
      isOther(a) - isOther(b) ||
      vagueness(a) - vagueness(b) ||
      lastMonthOf(b) - lastMonthOf(a) ||
      isForeign(a) - isForeign(b) ||
      isBeginning(a) - isBeginning(b),
  );
  if (!clearest) return { doneFrom: [], denying };
  const stage = holds && stageOf(holds);
  const share = telling.find((one) => isShareOfAll(one, names));
  // 完成55% of a promised 60% is not 55% of what was promised.
  const isOfWhole = holds?.statement.quantity?.unit !== '%' && (stage === undefined || stage === 'finished');
  return {
    state: 'under-way',
    doneFrom: [clearest],
    denying,
    ...(share && isOfWhole && { share: (numberOf(share) ?? 0) / 100 }),
  };
}

/** Of reports that prove the same the last is cited: that of the bureau that promised, if it has one. */
export function sortOwnLast(reports: readonly Saying[], bureau: string): Saying[] {
  const isOwn = ({ item }: Saying): boolean => item.bureau.id === bureau;
  return [...reports.filter((one) => !isOwn(one)), ...reports.filter(isOwn)];
}

/** 完成60% is said of what was promised where a share was; else the step must be the same. */
function isOfPromise(report: Saying, targets: readonly Saying[], names: readonly string[]): boolean {
  const [holds] = targets;
  const isShare = [holds, report].every((one) => one?.statement.quantity);
  return isShare || namesStep(report, targets, names);
}

/** Done, or missed because it was done afterwards. */
export function readEnd({
  by,
  late,
  isTimeUnknown,
}: End): Pick<LedgerRow, 'state' | 'doneFrom' | 'late' | 'isTimeUnknown'> {
  return {
    state: late ? 'missed' : 'done',
    doneFrom: [by],
    ...(late && { late }),
    ...(isTimeUnknown && { isTimeUnknown }),
  };
}

/** Words and shares tell how far it has got; 建成5公里 only that it goes on. */
function vagueness({ statement: { quantity } }: Saying): number {
  return quantity && quantity.unit !== '%' ? 1 : 0;
}

/** 2月26日开工，路基完成60%: of one report that which tells how far it has got since. */
function isBeginning({ statement: { stage, quantity } }: Saying): number {
  return stage === 'begun' && !quantity ? 1 : 0;
}
