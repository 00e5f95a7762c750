import type { Project } from '../../schema/project.ts';
import { compareEnds } from '../../text/period/period.ts';
import { saysNotYet } from '../../text/statement/stage.ts';
import type { LedgerRow } from '../rows/row.ts';
import { findDelays, type Delay } from '../projects/delays.ts';
import { isRevoked, lastMonthOf, sortLatestFirst, type Saying } from '../sayings/saying.ts';

/** A project that a bureau speaks of. */
export interface PlaceProject {
  readonly project: Project;
  /** Of the latest period for which the bureau promises or reports it. */
  readonly row: LedgerRow;
  /**
   * How far it has got by the last report, in its own words: a stage named by us would say of the whole what was said of a part
   * (路基已经完工).
   */
  readonly latest?: Saying;
  /** Steps that the bureau promised for a day, and then for a later one. */
  readonly delays: readonly Delay[];
}

/**
 * The projects of a bureau: first those of which a report tells how far they have got, then by the latest time that is spoken of.
 * @param rows of the bureau, in the order of the ledger
 */
export function listPlaceProjects(rows: readonly LedgerRow[]): PlaceProject[] {
  const groups = Map.groupBy(rows, ({ project }) => project?.id);
  return [...groups.values()]
    .flatMap((own): PlaceProject[] => {
      const row = own.toSorted((a, b) => compareEnds(b.period, a.period))[0];
      if (!row?.project) return [];
      const reports = own.flatMap(({ results, earlier }) => [...results, ...earlier]);
      const [last, ...others] = sortLatestFirst(reports.filter(isProgress));
      // Of one time that which the state follows from: it speaks of what was promised.
      const latest =
        others.find((one) => last && lastMonthOf(one) === lastMonthOf(last) && row.doneFrom.includes(one)) ??
        last;
      return [{ project: row.project, row, ...(latest && { latest }), delays: findDelays(own) }];
    })
    .sort((a, b) => Number(!a.latest) - Number(!b.latest) || compareEnds(b.row.period, a.row.period));
}

/** What it costs and how long it is tells nothing of how far it has got; 尚未通车 does. */
function isProgress(one: Saying): boolean {
  const { stage, quantity, text } = one.statement;
  return !isRevoked(one) && (stage !== undefined || quantity?.unit === '%' || saysNotYet(text));
}
