import { reachOf } from '../sayings/reach.ts';
import { numberOf, type Saying } from '../sayings/saying.ts';
import type { LedgerState } from '../states/state.ts';
import { isDenied, isShareOfAll, tellsProgress } from './project-reports.ts';
import { stageOf } from './project-targets.ts';

/** What follows from the reports. */
export interface Evidence {
  /** Undefined if they tell nothing of it. */
  readonly state?: LedgerState;
  readonly doneFrom: readonly Saying[];
  readonly share?: number;
  /** Those that say that it had not been done. */
  readonly denying: readonly Saying[];
}

/**
 * Weighs reports: one that says that the promised step was taken, at whatever time; one that says, when the time was over, that it
 * was not; others that tell how far it has got.
 * @param reports those in force, that in which the step is reached first, then the latest
 */
export function weigh(
  holds: Saying | undefined,
  reached: readonly Saying[],
  reports: readonly Saying[],
  end: number,
  names: readonly string[],
): Evidence {
  const denying = holds ? reports.filter((report) => isDenied(holds, report, names)) : [];
  const first = reached.at(-1);
  if (first) return { state: 'done', doneFrom: [first], denying };
  const [latest] = reports;
  if (latest && denying.includes(latest) && reachOf(latest) >= end)
    return { state: 'missed', doneFrom: [latest], denying };
  const telling = reports.filter((report) => !denying.includes(report) && tellsProgress(report));
  const [clearest] = telling.toSorted((a, b) => vagueness(a) - vagueness(b));
  if (!clearest) return { doneFrom: [], denying };
  const stage = holds && stageOf(holds);
  const share = telling.find((one) => isShareOfAll(one, names));
  // 完成55% of a promised 60% is not 55% of what was promised.
  const isOfPromise =
    holds?.statement.quantity?.unit !== '%' && (stage === undefined || stage === 'finished');
  return {
    state: 'under-way',
    doneFrom: [clearest],
    denying,
    ...(share && isOfPromise && { share: (numberOf(share) ?? 0) / 100 }),
  };
}

/** Words and shares tell how far it has got; 建成5公里 only that it goes on. */
function vagueness({ statement: { quantity } }: Saying): number {
  return quantity && quantity.unit !== '%' ? 1 : 0;
}
