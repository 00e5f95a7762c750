import type { Item } from '../catalogue/catalogue.ts';
import type { Statement } from '../document/document.ts';
import { parsePeriod, type Period } from '../text/period.ts';

/** A statement in its document. */
export interface Saying {
  readonly item: Item;
  readonly statement: Statement;
  readonly period: Period;
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

/** The number of a statement: of a range, and of 以上, the lower end, which is what was promised at least. */
export function numberOf({ statement: { quantity } }: Saying): number | undefined {
  return quantity?.value ?? quantity?.min ?? quantity?.max;
}
