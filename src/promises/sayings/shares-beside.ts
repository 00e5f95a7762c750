import { findQuantities } from '../../text/quantity/quantity.ts';
import { findAmountMatter } from '../../text/statement/milestone/amount-matter.ts';
import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { listClauses } from './clauses.ts';
import type { Saying } from './saying.ts';
import { toStated } from './to-stated.ts';

/** What does not stand yet, or is left; in a promise it is what is promised. */
const notSo = /未|没有|尚|还[剩差有]|剩余|其余|预计|力争|争取|计划|拟/u;

/**
 * What a sentence goes on to say of a part of a project beside words that are marked: <Target>5月开工</Target>，年底完成路基三成. A share of
 * the work has no subject but the part, so it is said of the project; as a promise beside a promise, as a report beside a report.
 * @param names of a project by its id
 */
export function readSharesBeside(
  sayings: readonly Saying[],
  names: ReadonlyMap<string, readonly string[]>,
): Saying[] {
  const found = new Map<string, Saying>();
  for (const saying of sayings) {
    const { item, statement } = saying;
    const { project, measure, kind, paragraph, sentence } = statement;
    if (project === undefined || measure !== undefined) continue;
    for (const text of listClauses(statement).after) {
      const [quantity, ...others] = findQuantities(text);
      if (quantity?.unit !== '%' || others.length > 0 || quantity.value === null) continue;
      if (kind === 'result' && notSo.test(text)) continue;
      if (!isOfPart(text, toStated(text, quantity), names.get(project) ?? [])) continue;
      if (item.statements.some((one) => one.paragraph === paragraph && overlaps(one.text, text))) continue;
      const { stage: _, ...rest } = statement;
      const key = JSON.stringify([item.id, paragraph, sentence, kind, project, statement.period, text]);
      found.set(key, {
        ...saying,
        isUnmarked: true,
        statement: { ...rest, text, quantity: toStated(text, quantity) },
      });
    }
  }
  return [...found.values()];
}

/** 路基完成12%, 完成路基三成: nothing else is named. */
function isOfPart(
  text: string,
  quantity: NonNullable<Saying['statement']['quantity']>,
  names: readonly string[],
): boolean {
  const matter = findAmountMatter({ text, quantity }, names);
  return matter !== undefined && findPartsOfWork(matter, []).includes(matter);
}

function overlaps(marked: string, clause: string): boolean {
  return marked.includes(clause) || clause.includes(marked);
}
