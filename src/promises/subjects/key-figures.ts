import type { Item } from '../../catalogue/catalogue.ts';
import type { Statement } from '../../schema/document.ts';
import { isOutOfForce } from '../../schema/standing.ts';
import type { LedgerRow } from '../rows/row.ts';
import { collectSayings, type Saying } from '../sayings/saying.ts';

/** One measure in a document: what it promises, what it reports, and what other documents say where these leave a side open. */
export interface KeyFigure {
  readonly row: LedgerRow;
  readonly targets: readonly Saying[];
  readonly results: readonly Saying[];
  /** Where both are there, so that one can be held against the other. */
  readonly isMet: boolean;
}

/** What a document says of one project apart from its measures, in reading order. */
export interface KeyProject {
  readonly project: string;
  readonly sayings: readonly Saying[];
  /** What became of what the document promises of it, by what others report; none of a document that is no longer in force. */
  readonly outcomes: readonly KeyOutcome[];
}

/** How a promise of a document stands. */
export interface KeyOutcome {
  readonly row: LedgerRow;
  /** Reports of other documents from which its state follows. */
  readonly results: readonly Saying[];
}

/** The main figures of a document. */
export interface KeyFigures {
  /** The most comparable first, then those where target and result meet, last those of single projects; each in reading order. */
  readonly figures: readonly KeyFigure[];
  readonly projects: readonly KeyProject[];
}

/** Whether a statement is about the period that one expects in a document: a promise for what it plans, a report on what it reviews. */
export function isUsualPeriod(
  { data: { plans, reviews } }: Pick<Item, 'data'>,
  { kind, period }: Pick<Statement, 'kind' | 'period'>,
): boolean {
  const [expected, other] = kind === 'target' ? [plans, reviews] : [reviews, plans];
  const [only, ...more] = expected.length > 0 ? expected : other;
  return only === period && more.length === 0;
}

/** The rows in which each document has a say, by its id. */
export function groupByItem(rows: readonly LedgerRow[]): Map<string, LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    for (const id of new Set([...row.targets, ...row.results, ...row.earlier].map(({ item }) => item.id))) {
      const group = groups.get(id);
      if (group) group.push(row);
      else groups.set(id, [row]);
    }
  }
  return groups;
}

/**
 * @param rows those in which the document has a say
 * @param bureaus id of a measure → how many bureaus speak of it
 */
export function findKeyFigures(
  item: Item,
  rows: readonly LedgerRow[],
  bureaus: ReadonlyMap<string, number> = new Map(),
): KeyFigures {
  const compare = ({ row }: KeyFigure): number =>
    row.project ? 0 : (bureaus.get(row.measure?.id ?? '') ?? 1);
  const own = collectSayings([item]);
  const place = ({ targets, results }: KeyFigure): number =>
    Math.min(...[...targets, ...results].map(({ statement }) => placeOf(item, statement.anchor)));
  const figures = rows
    .filter(({ measure }) => measure !== undefined)
    .map((row) => readFigure(item, row))
    .sort((a, b) => compare(b) - compare(a) || rankOf(a) - rankOf(b) || place(a) - place(b));
  const ofProjects = own.filter(({ statement }) => statement.measure === undefined);
  const projects = [...Map.groupBy(ofProjects, ({ statement }) => statement.project ?? '')];
  return {
    figures,
    projects: projects.map(([project, sayings]) => ({
      project,
      sayings,
      outcomes: listOutcomes(item, rows, project),
    })),
  };
}

function listOutcomes(item: Item, rows: readonly LedgerRow[], project: string): KeyOutcome[] {
  if (isOutOfForce(item.data)) return [];
  return rows
    .filter((row) => row.measure === undefined && row.project?.id === project)
    .filter(({ targets: [holds] }) => holds?.item.id === item.id)
    .map((row) => ({ row, results: row.doneFrom.filter((one) => one.item.id !== item.id) }));
}

function rankOf({ isMet, row }: KeyFigure): number {
  return isMet ? 0 : row.project ? 2 : 1;
}

function placeOf({ statements }: Item, anchor: string): number {
  const index = statements.findIndex((statement) => statement.anchor === anchor);
  return index === -1 ? statements.length : index;
}

/** One document may say one number for one time in two places: in its summary and below it. */
function sayOnce(sayings: readonly Saying[]): Saying[] {
  const said = Map.groupBy(sayings, (saying) => JSON.stringify([saying.item.id, contentOf(saying)]));
  return [...said.values()].flatMap(([first]) => first ?? []);
}

/** What is said for which time, whoever says it. */
function contentOf({ period, statement: { quantity, text } }: Saying): string {
  return JSON.stringify([period.id, quantity ? { ...quantity, text: '' } : text]);
}

/** The promise that holds, where it was said first: a report that repeats the number of the plan has not given it. */
function findPromise(item: Item, [holds, ...others]: readonly Saying[]): Saying | undefined {
  if (!holds) return undefined;
  const same = [holds, ...others].filter((one) => contentOf(one) === contentOf(holds));
  return same.some((one) => one.item.id === item.id) ? undefined : same.at(-1);
}

/**
 * The document's own words always, and of the others those that hold: the promise, unless it is what the document says itself, and the
 * reports that progress was taken from. Nothing is held against what is no longer in force.
 */
function readFigure(item: Item, row: LedgerRow): KeyFigure {
  const isOwn = (saying: Saying): boolean => saying.item.id === item.id;
  const holding = new Set([findPromise(item, row.targets), ...row.doneFrom]);
  const isEnded = isOutOfForce(item.data);
  const pick = (sayings: readonly Saying[]): Saying[] =>
    sayings.filter((saying) => isOwn(saying) || (!isEnded && holding.has(saying)));
  const [targets, results] = [sayOnce(pick(row.targets)), sayOnce(pick(row.results))];
  return { row, targets, results, isMet: !isEnded && targets.length > 0 && results.length > 0 };
}
