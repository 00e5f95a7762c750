import type { StatedQuantity } from '../../schema/document.ts';
import type { Project } from '../../schema/project.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import { unitClassOf } from '../../text/quantity/unit-class.ts';
import { findPartsOfWork } from '../../text/statement/part-of-work.ts';
import { nameProject } from '../../catalogue/name-project.ts';
import { splitSentences } from '../../text/sentence.ts';
import { clauseLeadOf } from '../../text/statement/lead.ts';
import { listClauses } from '../sayings/clauses.ts';
import type { ReadBody } from '../sayings/document-clauses.ts';
import { compareDates, isRevoked, type Saying } from '../sayings/saying.ts';
import { toStated } from '../sayings/to-stated.ts';

/** How large a project is, as the documents say it. */
export interface ProjectSize {
  readonly name: '长度' | '面积' | '投资';
  /** Older documents first; those that are no longer in force come last. */
  readonly sayings: readonly Saying[];
  /** Whether the numbers that are in force differ, be it that they do not speak of the same. */
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
 * @param readBody gives the text of a document: a document on the project, or one that takes another's place, may tell sizes without a mark
 */
export function findSizes(sayings: readonly Saying[], project: Project, readBody?: ReadBody): ProjectSize[] {
  const names = nameProject(project);
  const oldestFirst = [
    ...sayings.flatMap((saying) => [saying, ...readSizesBeside(saying)]),
    ...(readBody ? readSizesInTexts(sayings, project, readBody) : []),
  ].toSorted((a, b) => Number(isRevoked(a)) - Number(isRevoked(b)) || compareDates(a, b));
  return sizes.flatMap(({ name, kind, of }): ProjectSize[] => {
    const whole = oldestFirst.filter(
      (saying) => unitClassOf(saying.statement.quantity?.unit) === kind && isWhole(saying, of, names),
    );
    const own = [...Map.groupBy(whole, placeOf).values()].flatMap(([first]) => first ?? []);
    if (own.length === 0) return [];
    const numbers = own
      .filter((saying) => !isRevoked(saying))
      .map(({ statement: { quantity } }) =>
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
    const quantity = readBareSize(text);
    if (!quantity) break;
    // Words that are marked are a saying of their own.
    if (item.statements.some((one) => one.paragraph === statement.paragraph && text.includes(one.text)))
      continue;
    const { measure: _, stage: __, ...rest } = statement;
    found.push({
      ...saying,
      isUnmarked: true,
      statement: { ...rest, text, quantity },
    });
  }
  return found;
}

/**
 * What documents say of sizes without a mark: one that has the project in its title, in any sentence (全长486米，总投资1.18亿元); one that
 * takes the place of another, where it tells in a paragraph on the project what is done instead (改为明线绕行：总投资6.2亿元).
 */
function readSizesInTexts(sayings: readonly Saying[], project: Project, readBody: ReadBody): Saying[] {
  const names = [project.name, ...project.aliases];
  const isNamed = (text: string): boolean => names.some((name) => text.includes(name));
  const documents = [...Map.groupBy(sayings, ({ item }) => item.id).values()];
  return documents.flatMap(([saying]): Saying[] => {
    if (!saying) return [];
    const { data, replaces = [] } = saying.item;
    const isOn = isNamed(data.title);
    if (!isOn && replaces.length === 0) return [];
    return readBody(saying.item).paragraphs.flatMap(({ id, kind, text, isNote }) => {
      if (isNote || kind === 'heading' || kind === 'code' || !(isOn || isNamed(text))) return [];
      return splitSentences(text).flatMap(({ start, end }) => {
        const sentence = text.slice(start, end);
        const told = isOn ? sentence : (instead.exec(sentence)?.[0] ?? '');
        return told.split(/[，,；;。：:！!？?]/u).flatMap((clause): Saying[] => {
          const quantity = readBareSize(clause);
          if (!quantity || ofPart.test(told.slice(0, told.indexOf(clause)))) return [];
          const { measure: _, stage: __, ...rest } = saying.statement;
          const statement = { ...rest, anchor: id, paragraph: id, sentence, text: clause, quantity };
          return [{ ...saying, isUnmarked: true, statement }];
        });
      });
    });
  });
}

const ofPart = /其中|境内|[一二首]期|引桥|匝道|连接线|支线/u;
const instead = /(?:改为|调整为|变更为).*/u;

/** Of a clause that says nothing but a size: 全长486米. */
function readBareSize(clause: string): StatedQuantity | undefined {
  const [quantity, ...others] = findQuantities(clause);
  if (!quantity || others.length > 0) return undefined;
  const lead = clause.slice(0, quantity.start).replace(/[近约超]$/u, '');
  return lead !== '' && sizes.some(({ of }) => lead.replace(of, '') === '')
    ? toStated(clause, quantity)
    : undefined;
}

/** Words that are found in two ways stand in one place. */
function placeOf({ item, statement: { paragraph, text } }: Saying): string {
  return JSON.stringify([item.id, paragraph, text]);
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
