import type { Item } from '../../catalogue/catalogue.ts';
import type { Statement } from '../../schema/document.ts';
import { isOutOfForce } from '../../schema/standing.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { isEstimate as readsAsEstimate } from '../../text/quantity/estimate.ts';
import { parsePeriod, periodMonths, type Period } from '../../text/period/period.ts';
import { clauseLeadOf } from '../../text/statement/lead.ts';

/** A statement in its document. */
export interface Saying {
  readonly item: Item;
  readonly statement: Statement;
  readonly period: Period;
  /** Whether nobody has marked it as a result: the sentence says it all the same. */
  readonly isUnmarked?: true;
}

/** Everything that the documents promise and report, newest document first, each in reading order. */
export function collectSayings(items: readonly Item[]): Saying[] {
  return items.flatMap((item) =>
    item.statements.flatMap((statement) => {
      const period = parsePeriod(statement.period);
      return period ? [{ item, statement, period }] : [];
    }),
  );
}

/** Whether something was promised, and no document that still counts promises it. */
export function isVoid(targets: readonly Saying[]): boolean {
  return targets.length > 0 && targets.every(isRevoked);
}

/** The number of a statement: of a range, and of 以上, the lower end, which is what was promised at least. */
export function numberOf({ statement: { quantity } }: Saying): number | undefined {
  return quantity?.value ?? quantity?.min ?? quantity?.max;
}

/** 不超过5%, 零事故: less is better. */
export function isUpperLimit(saying: Saying): boolean {
  const { quantity } = saying.statement;
  return (quantity?.max !== undefined && quantity.min === undefined) || numberOf(saying) === 0;
}

/** 约16公里, 60余个. */
export function isApproximate({ statement }: Saying): boolean {
  return statement.quantity?.approximate === true;
}

/** 全年预计完成25亿元: what was expected when the document was written. */
export function isEstimate({ statement }: Saying): boolean {
  return readsAsEstimate(clauseLeadOf(statement) + statement.text);
}

/** Whether the document has been taken back, repealed or replaced since: what it says is shown, but nothing follows from it. */
export function isRevoked({ item }: Pick<Saying, 'item'>): boolean {
  return isOutOfForce(item.data);
}

export function firstMonthOf({ period }: Pick<Saying, 'period'>): number {
  return periodMonths(period)[0];
}

export function lastMonthOf({ period }: Pick<Saying, 'period'>): number {
  return periodMonths(period)[1];
}

/** Reports, that which reaches furthest first; of those that reach as far, the newest document's. */
export function sortLatestFirst(sayings: readonly Saying[]): Saying[] {
  return sayings.toSorted((a, b) => lastMonthOf(b) - lastMonthOf(a) || compareDates(b, a));
}

/** By the dates of the documents, oldest first. */
export function compareDates({ item: a }: Saying, { item: b }: Saying): number {
  return compareStrings(a.orderDate, b.orderDate);
}
