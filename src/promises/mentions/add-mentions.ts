import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { periodEnd } from '../../text/period/period.ts';
import { createMentionTest } from '../../text/statement/mention.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import type { LedgerRow } from '../rows/row.ts';
import { looksBackOn } from '../sayings/reviewed.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';
import { monthOfDay } from '../states/deadline.ts';
import { readOutlook } from './outlook.ts';
import { listReportClauses, type ReadBody, type ReportClause } from './report-clauses.ts';

/** Of so many sentences one sees that it was mentioned. */
const mostMentions = 3;
/** What is to come is no report. */
const isHoped = /明年|下一步|今后|打算|力争|争取|计划(?!任务|目标|完成)/u;

/**
 * Reads the reports themselves where no mark says what became of a promise. A report that speaks of it without a mark has mentioned
 * it: the promise is 进行中, with its words, and not 总结没有提到. And a report in the middle of the time may say what is to be expected
 * of the rest.
 */
export function addMentions(
  rows: readonly LedgerRow[],
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  readBody: ReadBody,
): LedgerRow[] {
  const known = new Map<Item, readonly ReportClause[]>();
  const read = (item: Item): readonly ReportClause[] => {
    const clauses = known.get(item) ?? listReportClauses(item, readBody(item));
    known.set(item, clauses);
    return clauses;
  };
  return rows.map((row) => {
    if (row.state === 'unmentioned') {
      const reports = (byBureau.get(row.bureau.id) ?? []).filter(
        (item) => !isRevoked({ item }) && looksBackOn(item, monthOfDay(row.due)),
      );
      const mentions = reports.flatMap((item) => findMentions(row, item, read(item)));
      return mentions.length === 0 ? row : mention(row, mentions.slice(0, mostMentions));
    }
    const report = midwayReport(row);
    const outlook = report ? readOutlook(row, report, read(report.item)) : [];
    return outlook.length === 0 ? row : { ...row, outlook };
  });
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

function findMentions(row: LedgerRow, item: Item, clauses: readonly ReportClause[]): Saying[] {
  const speaksOf = createSubjectTest(row);
  return clauses
    .filter(({ text, isAhead }) => !isAhead && !isHoped.test(text) && speaksOf(text))
    .filter((one) => !isMarked(one, item))
    .filter(({ sentence }, index, all) => all.findIndex((one) => one.sentence === sentence) === index)
    .map(({ text, sentence, paragraph }): Saying => {
      const { measure, project, period } = row;
      return {
        item,
        period,
        isUnmarked: true,
        statement: {
          kind: 'result',
          anchor: paragraph,
          paragraph,
          ...(measure && { measure: measure.id }),
          ...(project && { project: project.id }),
          period: period.id,
          text,
          sentence,
          line: 0,
        },
      };
    });
}

/** What is counted of a project is mentioned where both are. */
function createSubjectTest({ measure, project, parts }: LedgerRow): (text: string) => boolean {
  const names = project && nameProject(project);
  const isProject = (text: string): boolean => !names || names.some((name) => text.includes(name));
  if (!measure || parts) return (text) => names !== undefined && isProject(text);
  const isMeasure = createMentionTest(measure);
  return (text) => isProject(text) && isMeasure(text);
}

/** Words that are marked are read as what they are marked as. */
function isMarked({ text, paragraph }: ReportClause, { statements }: Item): boolean {
  return statements.some(
    (one) => one.paragraph === paragraph && (one.text.includes(text) || text.includes(one.text)),
  );
}

/** The report that a line stands on, where it was made before the time of the promise was over. */
function midwayReport({ state, measure, doneFrom, due }: LedgerRow): Saying | undefined {
  const latest = doneFrom.at(-1);
  const isMidway = state === 'under-way' && measure && latest && periodEnd(latest.period) < due;
  return isMidway ? latest : undefined;
}
