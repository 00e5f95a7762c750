import { runsAgainst } from '../../text/statement/direction.ts';
import { countsWhatIsLeft } from '../../text/statement/remainder.ts';
import { isAllDone } from '../sayings/all-done.ts';
import {
  compareDates,
  isEstimate,
  isRevoked,
  lastMonthOf,
  numberOf,
  type Saying,
} from '../sayings/saying.ts';
import { countsFrom, reachOf } from '../sayings/reach.ts';
import { isShareOfOther } from '../sayings/share-of-other.ts';
import { pickRate, pickWhole, type Account } from './several-numbers.ts';

/** How much of a target has been done. */
export interface Progress {
  /** In the unit of the measure; for a share, that share of the target. */
  readonly amount: number;
  /** The same, if the other numbers that the same document gives for the same time are parts that do not overlap. */
  readonly atMost: number;
  /** Whether `amount` was counted by the reports, not worked out from a share. 全部完成 counts as the target's number. */
  readonly isCounted: boolean;
  /** The results that it was taken from, in order of time: more than one where the numbers of parts were added. */
  readonly from: readonly Saying[];
  /** Whether the results reach to the end of the target's period. */
  readonly isFinal: boolean;
  /** Whether a time before the last result lacks a number. */
  readonly hasGaps: boolean;
  readonly isEstimate: boolean;
}

/** What a target is, as far as its progress depends on it. */
export interface TargetShape {
  /** In the unit of the measure; undefined if there is no target. */
  readonly value: number | undefined;
  readonly unit: string;
  /** Whether the numbers of two periods can be added. */
  readonly adds: boolean;
  /** Name of the measure: what it names is no part of what it counts. */
  readonly name: string;
  /** First and last month of its period. */
  readonly months: readonly [number, number];
}

/**
 * Works out what the results within a target's period say of it. Reports count from the beginning (1—6月 8.4公里, then 全年 16公里):
 * the longest from the beginning holds, and what directly follows it is added. 全面完工 and 完成40% speak of the target as a whole,
 * from its beginning on. What a revoked document says is left out.
 */
export function measureProgress(results: readonly Saying[], target: TargetShape): Progress | undefined {
  const accounts = listAccounts(results, target);
  const { chosen, hasGaps } = target.adds ? chain(accounts, target) : takeLatest(accounts);
  const last = chosen.at(-1);
  if (!last) return undefined;
  const sum = (key: 'amount' | 'atMost'): number =>
    round(chosen.reduce((total, account) => total + account[key], 0));
  return {
    amount: sum('amount'),
    atMost: sum('atMost'),
    isCounted: chosen.every(({ form }) => form !== 'share'),
    from: chosen.map(({ saying }) => saying),
    isFinal: reachOf(last.saying) >= target.months[1],
    hasGaps,
    isEstimate: chosen.some(({ saying }) => isEstimate(saying)),
  };
}

/**
 * One account for each time: of several, the newest document's; of one document's, that which says that all is done (with its number, if
 * that is no less), or the largest, which is the whole. Of rates the largest is but the best: the one said last holds that is not of a part.
 */
function listAccounts(results: readonly Saying[], target: TargetShape): Account[] {
  const read = results.filter((one) => !isRevoked(one)).flatMap((one) => readAccount(one, target) ?? []);
  const times = Map.groupBy(read, ({ first, last }) => `${String(first)} ${String(last)}`);
  return [...times.values()].flatMap((same) => {
    const newest = same.toSorted((a, b) => compareDates(b.saying, a.saying))[0]?.saying.item;
    const own = same.filter(({ saying }) => saying.item === newest);
    const enough = own.filter(
      ({ form, amount }) => form === 'number' && amount >= (target.value ?? Infinity),
    );
    const form = forms.find((one) => own.some((account) => account.form === one));
    // 361公里，超额完成任务: the number says more than that all is done, unless it is less.
    const isTold = form === 'finished' && target.adds && enough.length > 0;
    const alike = isTold ? enough : own.filter((account) => account.form === form);
    const best = target.unit === '%' ? pickRate(alike) : pickWhole(alike);
    return best ? [best] : [];
  });
}

const forms: readonly Account['form'][] = ['finished', 'number', 'share'];

function readAccount(saying: Saying, { value, unit, months, name }: TargetShape): Account | undefined {
  const { quantity, text } = saying.statement;
  const number = numberOf(saying);
  const last = lastMonthOf(saying);
  const ofTarget = (share: number, form: Account['form']): Account | undefined => {
    const amount = value === undefined ? undefined : round(value * share);
    return amount === undefined
      ? undefined
      : { saying, first: months[0], last, amount, atMost: amount, form };
  };
  // 全面完工 says that what was promised is done; 完成了3公里 says how much, and 路基已经完工 that a part of the work is.
  if (!quantity) return isAllDone(saying, name) ? ofTarget(1, 'finished') : undefined;
  if (number === undefined || countsWhatIsLeft(text, quantity.text)) return undefined;
  if (quantity.unit === '%' && unit !== '%')
    return isShareOfOther(text, quantity.text, unit) ? undefined : ofTarget(number / 100, 'share');
  const amount = unit === '%' && runsAgainst(name, text) ? -number : number;
  return { saying, first: countsFrom(saying), last, amount, atMost: amount, form: 'number' };
}

/** How things stood, or what the rate was, when it was last said. */
function takeLatest(accounts: readonly Account[]): { chosen: Account[]; hasGaps: boolean } {
  const [latest] = accounts.toSorted((a, b) => b.last - a.last || a.first - b.first);
  return { chosen: latest ? [latest] : [], hasGaps: false };
}

/** One after the other: from the beginning the longest, then what begins where it ends; what overlaps is left out. */
function chain(
  accounts: readonly Account[],
  { months: [start] }: TargetShape,
): { chosen: Account[]; hasGaps: boolean } {
  const ordered = accounts.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const chosen: Account[] = [];
  let hasGaps = false;
  let next = start;
  for (const account of ordered) {
    if (account.first < next) continue;
    hasGaps ||= account.first > next;
    chosen.push(account);
    next = account.last + 1;
  }
  return { chosen, hasGaps };
}

/** 0.1 + 0.2 is not shown as 0.30000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
