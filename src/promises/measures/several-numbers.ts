import { clauseLeadOf } from '../../text/statement/lead.ts';
import { isApproximate, isEstimate, type Saying } from '../sayings/saying.ts';

/** What one report says of the time from one month to another. */
export interface Account {
  readonly saying: Saying;
  readonly first: number;
  readonly last: number;
  readonly amount: number;
  readonly atMost: number;
  readonly form: 'finished' | 'number' | 'share';
}

/** Several numbers are a whole and its parts; or parts that do not overlap, and then they make up no more than their sum. */
export function pickWhole(accounts: readonly Account[]): Account | undefined {
  const [largest] = accounts.toSorted(
    (a, b) =>
      b.amount - a.amount ||
      Number(isEstimate(a.saying)) - Number(isEstimate(b.saying)) ||
      Number(isApproximate(a.saying)) - Number(isApproximate(b.saying)),
  );
  if (largest?.form !== 'number') return largest;
  // What the document itself calls a part of it (其中县道18公里) is in the largest already.
  const others = accounts.filter((one) => one.amount === largest.amount || !isPartOfWhole(one.saying));
  const amounts = [...new Set(others.map(({ amount }) => amount))];
  return { ...largest, atMost: amounts.reduce((sum, one) => sum + one, 0) };
}

export function pickRate(accounts: readonly Account[]): Account | undefined {
  const wholes = accounts.filter(({ saying }) => !isPartOfWhole(saying));
  const stated = wholes.length > 0 ? wholes : accounts;
  const last = stated.toSorted((a, b) => placeOf(a.saying) - placeOf(b.saying)).at(-1);
  return last && { ...last, atMost: Math.max(...stated.map(({ amount }) => amount)) };
}

/** In the order of the text. */
function placeOf({ item, statement }: Saying): number {
  return item.statements.findIndex(({ anchor }) => anchor === statement.anchor);
}

/** 其中国道99%: of a part of what the sentence speaks of. */
export function isPartOfWhole({ statement }: Saying): boolean {
  return /其中|分别/u.test(clauseLeadOf(statement) + statement.text);
}
