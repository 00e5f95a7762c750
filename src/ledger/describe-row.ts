import { formatAmount, formatShare } from '../text/format-amount.ts';
import { periodEnd } from '../text/period.ts';
import type { Stage } from '../text/stage.ts';
import { ledgerStates, type LedgerRow } from './row.ts';
import { numberOf, type Saying } from './saying.ts';

const stageNames: Readonly<Record<Stage, string>> = { prepared: '前期工作', begun: '开工', finished: '完工' };

/** 已完成, 进行中（52.5%）, 未完成（80%）, 未见公开结果（2023-12-31 到期）: the state, and what makes it so. */
export function describeState({ state, share, period }: LedgerRow): string {
  const name = ledgerStates.find(({ id }) => id === state)?.name ?? '';
  if (state === 'unreported') return `${name}（${periodEnd(period)} 到期）`;
  if (state !== 'under-way' && state !== 'missed') return name;
  return share === undefined ? name : `${name}（${formatShare(share)}）`;
}

/** What was promised: 16公里, at least or at most as it was said; 开工 for a milestone. */
export function describePromise({ targets, promised, measure, stage }: LedgerRow): string | undefined {
  if (stage) return stageNames[stage];
  const [target] = targets;
  if (!target || promised === undefined || !measure) return undefined;
  return describeNumber(target, promised, measure.unit);
}

/** What was done: 8.4公里. */
export function describeDone({ done, doneFrom, measure, results }: LedgerRow): string | undefined {
  if (done !== undefined && measure) {
    const [only, ...others] = doneFrom;
    const isOwn = only !== undefined && others.length === 0 && numberOf(only) === done;
    return isOwn ? describeNumber(only, done, measure.unit) : formatAmount(done, measure.unit);
  }
  const stage = results[0]?.statement.stage;
  return stage && stageNames[stage];
}

/** A number as it was said: 约30处, 1—2个, 1,000公里以上. `value` and `unit` are those of the measure. */
export function describeNumber({ statement: { quantity } }: Saying, value: number, unit: string): string {
  const { min, max, approximate } = quantity ?? {};
  const about = approximate ? '约' : '';
  if (min !== undefined && max !== undefined && min !== max)
    return `${about}${formatAmount(min, '')}—${formatAmount(max, unit)}`;
  const amount = `${about}${formatAmount(value, unit)}`;
  if (approximate || min === max) return amount;
  return min === undefined ? `不超过${amount}` : `${amount}以上`;
}
