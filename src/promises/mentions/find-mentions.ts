import type { Item } from '../../catalogue/catalogue.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import type { Statement } from '../../schema/document.ts';
import { createMentionTest } from '../../text/statement/mention.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { Saying } from '../sayings/saying.ts';
import type { DocumentClause } from '../sayings/document-clauses.ts';

/** Whether a text names what a measure counts. @param id of the measure */
export type NamesThing = (text: string, id: string) => boolean;

/**
 * What a document says without a mark of what a line is about: a saying for each sentence.
 * @param clauses those of the document that can say it
 * @param namesThing other words that name what a measure counts
 */
export function findMentions(
  row: LedgerRow,
  item: Item,
  clauses: readonly DocumentClause[],
  kind: Statement['kind'] = 'result',
  namesThing: NamesThing = () => false,
): Saying[] {
  const speaksOf = createSubjectTest(row, namesThing);
  return clauses
    .filter((one) => speaksOf(one.text) && !isMarked(one, item))
    .filter(({ sentence }, index, all) => all.findIndex((one) => one.sentence === sentence) === index)
    .map(({ text, sentence, paragraph }): Saying => {
      const { measure, project, period } = row;
      return {
        item,
        period,
        isUnmarked: true,
        statement: {
          kind,
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
function createSubjectTest(
  { measure, project, parts }: LedgerRow,
  namesThing: NamesThing,
): (text: string) => boolean {
  const names = project && nameProject(project);
  const isProject = (text: string): boolean => !names || names.some((name) => text.includes(name));
  if (!measure || parts) return (text) => names !== undefined && isProject(text);
  const isMeasure = createMentionTest(measure);
  return (text) => isProject(text) && (isMeasure(text) || namesThing(text, measure.id));
}

/** Words that are marked are read as what they are marked as. */
function isMarked({ text, paragraph }: DocumentClause, { statements }: Item): boolean {
  return statements.some(
    (one) => one.paragraph === paragraph && (one.text.includes(text) || text.includes(one.text)),
  );
}
