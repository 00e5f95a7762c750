import type { Project } from '../../schema/project.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { unitClassOf } from '../../text/quantity/unit-class.ts';
import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import { clauseLeadOf } from '../../text/statement/lead.ts';
import { listClauses } from '../sayings/clauses.ts';
import { compareDates, type Saying } from '../sayings/saying.ts';
import { toStated } from '../sayings/to-stated.ts';

/** How large a project is, as the documents say it. */
export interface ProjectSize {
  readonly name: '长度' | '面积' | '投资';
  /** Older documents first. */
  readonly sayings: readonly Saying[];
  /** Whether the numbers differ, be it that they do not speak of the same. */
  readonly differs: boolean;
}

/** What words before a number say that it is the size of the whole: 全长, 总投资; not 完成路基, 完成投资. */
const sizes = [
  {
    name: '长度',
    kind: 'length',
    of: /(?:[全总]长度?|里程|(?:线路|路线|主线|线|桥|隧道)长度?|长度?)(?:约|为|共|达|是)*$/u,
  },
  { name: '面积', kind: 'area', of: /(?:面积|占地|用地)(?:约|为|共|达|是)*$/u },
  {
    name: '投资',
    kind: 'money',
    of: /(?:总投资额?|总造价|造价|概算(?:总?投资)?|估算(?:总?投资)?|投资[概估预]算)(?:约|为|共|达|是)*$/u,
  },
] as const;
/** What is said of a part, of what is left, or of what has been done. */
const partial =
  /完成|建成|铺|贯通|通车|剩|余下|其中|境内|一期|二期|首期|桥台|匝道|连接线|支线|累计|到位|今年|年度|当年/u;

/**
 * Collects lengths, areas and sums of a project, in that order; what nobody states is left out. A stage or a part (完成路基30公里,
 * 境内19.4公里, 完成投资9亿元) is no size of the project. A size that stands unmarked behind marked words is told as well.
 */
export function findSizes(sayings: readonly Saying[], project: Project): ProjectSize[] {
  const oldestFirst = sayings
    .flatMap((saying) => [saying, ...readSizesBeside(saying)])
    .toSorted(compareDates);
  const names = nameProject(project);
  return sizes.flatMap(({ name, kind, of }): ProjectSize[] => {
    const own = oldestFirst.filter(
      (saying) => unitClassOf(saying.statement.quantity?.unit) === kind && isWhole(saying, of, names),
    );
    if (own.length === 0) return [];
    const numbers = own.map(({ statement: { quantity } }) =>
      JSON.stringify([quantity?.value, quantity?.min, quantity?.max, quantity?.unit]),
    );
    return [{ name, sayings: own, differs: new Set(numbers).size > 1 }];
  });
}

/**
 * What a sentence goes on to say of the size of what its marked words are about: <Result>完成可行性研究</Result>，估算投资2900万元. Such a
 * clause has no subject of its own, so it follows the words at once.
 */
function readSizesBeside(saying: Saying): Saying[] {
  const { item, statement } = saying;
  const found: Saying[] = [];
  for (const text of listClauses(statement).after) {
    const [quantity, ...others] = findQuantities(text);
    if (!quantity || others.length > 0) break;
    const lead = text.slice(0, quantity.start).replace(/[近约超]$/u, '');
    if (!sizes.some(({ of }) => lead.replace(of, '') === '' && lead !== '')) break;
    // Words that are marked are a saying of their own.
    if (item.statements.some((one) => one.paragraph === statement.paragraph && text.includes(one.text)))
      continue;
    const { measure: _, stage: __, ...rest } = statement;
    found.push({
      ...saying,
      isUnmarked: true,
      statement: { ...rest, text, quantity: toStated(text, quantity) },
    });
  }
  return found;
}

function isWhole({ statement }: Saying, of: RegExp, names: readonly string[]): boolean {
  const { text, quantity } = statement;
  const before = clauseLeadOf(statement) + text.slice(0, text.indexOf(quantity?.text ?? ''));
  const lead = (before.split(/[，,；;。：:]/u).at(-1) ?? '').replace(/[近约超]$/u, '');
  const rest = names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), lead);
  return of.test(rest) && !partial.test(rest) && findPartsOfWork(rest, names).length === 0;
}
