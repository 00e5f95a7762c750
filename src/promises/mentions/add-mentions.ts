import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { periodEnd } from '../../text/period/period.ts';
import type { LedgerRow } from '../rows/row.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
import { isRevoked, sortLatestFirst, type Saying } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { findMentions } from './find-mentions.ts';
import { readOutlook } from './outlook.ts';

/** Of so many sentences one sees that it was mentioned. */
const mostMentions = 3;
/** What is to come is no report. */
const isHoped = /明年|下一步|今后|打算|力争|争取|计划(?!任务|目标|完成)/u;

/**
 * Reads the reports themselves where no mark says what became of a promise. A report that speaks of it without a mark has mentioned
 * it: the promise is 进行中, with its words, and not 总结没有提到. And a report in the middle of the time may say what is to be expected
 * of the rest, and the one after it may speak of it without saying how much.
 */
export function addMentions(
  rows: readonly LedgerRow[],
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  read: ReadClauses,
): LedgerRow[] {
  const findIn = (row: LedgerRow, isReport: (item: Item) => boolean): Saying[] =>
    (byBureau.get(row.bureau.id) ?? [])
      .filter((item) => !isRevoked({ item }) && isReport(item))
      .flatMap((item) => findMentions(row, item, read(item).filter(isReported)))
      .slice(0, mostMentions);
  return rows.map((row) => {
    if (row.state === 'unmentioned') {
      const mentions = findIn(row, (item) => looksBackOn(item, monthOfDay(row.due)));
      return mentions.length === 0 ? row : mention(row, mentions);
    }
    const report = midwayReport(row);
    if (!report) return row;
    // What is expected of the rest is read of what is counted; a project's next step is no outlook on this one.
    const outlook = [
      ...(row.outlook ?? []),
      ...(row.measure ? readOutlook(row, report, read(report.item)) : []),
    ];
    const later = row.isReviewed
      ? findIn(row, (item) => item !== report.item && looksBackOn(item, monthOfDay(row.due)))
      : [];
    return { ...(later.length > 0 ? addLater(row, later) : row), ...(outlook.length > 0 && { outlook }) };
  });
}

/** A report that names a project has named each part of it that is open. */
function addLater(row: LedgerRow, later: readonly Saying[]): LedgerRow {
  const add = (line: LedgerRow): LedgerRow => ({ ...line, results: [...line.results, ...later], later });
  const parts = row.parts?.map((part) =>
    part.targets.length > 0 && (part.state === 'under-way' || part.state === 'unmentioned')
      ? { ...add(part), state: 'under-way' as const }
      : part,
  );
  return { ...add(row), ...(parts && { parts }) };
}

function isReported({ text, isAhead }: DocumentClause): boolean {
  return !isAhead && !isHoped.test(text);
}

function mention(row: LedgerRow, mentions: readonly Saying[]): LedgerRow {
  const results = [...row.results, ...mentions];
  const parts = row.parts?.map((part) =>
    part.state === 'unmentioned' && part.targets.length > 0
      ? { ...part, state: 'under-way' as const, results: [...part.results, ...mentions] }
      : part,
  );
  return { ...row, state: 'under-way', results, ...(parts && { parts }) };
}

/** The report that a line stands on, the latest of several parts, where it was made before the time of the promise was over. */
function midwayReport({ state, doneFrom, due, parts }: LedgerRow): Saying | undefined {
  const latest = parts ? sortLatestFirst(doneFrom)[0] : doneFrom.at(-1);
  return state === 'under-way' && latest && periodEnd(latest.period) < due ? latest : undefined;
}
