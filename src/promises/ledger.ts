import type { Catalogue, Item } from '../catalogue/catalogue.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { comparePeriods } from '../text/period/period.ts';
import { addForeseen } from './mentions/add-foreseen.ts';
import { addMentions } from './mentions/add-mentions.ts';
import { addRemarks } from './mentions/add-remarks.ts';
import { createClauseReader, type ReadBody, type ReadClauses } from './sayings/document-clauses.ts';
import { findKnownDay } from './states/known-day.ts';
import { readMeasureRows } from './measures/measure-rows.ts';
import { nameProject } from '../catalogue/name-project.ts';
import { readOutcomes } from './sayings/outcomes.ts';
import { readSharesBeside } from './sayings/shares-beside.ts';
import { readProjectRows } from './projects/project-rows.ts';
import { nameRow } from './rows/name-row.ts';
import type { LedgerRow } from './rows/row.ts';
import { judgeOver } from './rows/over.ts';
import { markParts } from './rows/mark-parts.ts';
import { markPast } from './rows/past.ts';
import { isPromise, ledgerStates } from './states/state.ts';
import { collectSayings, type Saying } from './sayings/saying.ts';

/**
 * Ledger 承诺与兑现: what was promised and what was reported, beside each other. Pure data, made from the statements of all
 * documents. Promises come before those that hold no more, and reports without a promise last; each ordered by the year in which its period begins (latest first),
 * then by bureau from the top of the tree down, then by topic and name.
 * @param commitDay of the newest commit of the content, `YYYY-MM-DD`; undefined if there is none
 * @param readBody gives the text of a document: what is said in it without a mark is read where no mark says what became of a promise, or that there was one
 * @param today day of the build's clock, `YYYY-MM-DD`: tells what is past, and no state
 */
export function createLedger(
  catalogue: Pick<Catalogue, 'items' | 'settings' | 'tree' | 'byBureau'>,
  commitDay?: string,
  readBody?: ReadBody,
  today?: string,
): LedgerRow[] {
  const { items, settings, byBureau } = catalogue;
  const readClauses = readBody && createClauseReader(readBody);
  const texts = readBody &&
    readClauses && { readClauses, readParagraphs: (item: Item) => readBody(item).paragraphs };
  const sources = {
    settings,
    byBureau,
    knownDay: findKnownDay(catalogue, commitDay)?.day,
    ...(texts && { texts }),
  };
  const marked = collectSayings(items);
  const names = new Map(settings.projects.map((project) => [project.id, nameProject(project)]));
  const unmarked = [...readOutcomes(marked, settings), ...readSharesBeside(marked, names)];
  const groups = Map.groupBy([...marked, ...unmarked], keyOf);
  const rows = [...groups.values()].flatMap((sayings): LedgerRow[] => {
    const [{ statement }] = sayings as [Saying, ...Saying[]];
    return statement.project === undefined
      ? readMeasureRows(sayings, sources)
      : readProjectRows(sayings, sources);
  });
  const read = addUnmarked(rows, catalogue, readClauses);
  const judged = judgeOver(read);
  const told = readClauses ? addRemarks(judged, catalogue, readClauses) : judged;
  return markPast(markParts(told), settings.site.ledgerDay ?? today).toSorted(createOrder(catalogue));
}

/** What the texts say without a mark, where something would be said of their silence. */
function addUnmarked(
  rows: readonly LedgerRow[],
  catalogue: Pick<Catalogue, 'byBureau' | 'settings'>,
  read: ReadClauses | undefined,
): readonly LedgerRow[] {
  if (!read) return rows;
  return addForeseen(addMentions(rows, catalogue, read), catalogue, read);
}

/** A measure is a bureau's; a project is one, whoever speaks of it. */
function keyOf({ item, statement: { measure, project } }: Saying): string {
  return JSON.stringify(project === undefined ? [item.bureau.id, measure] : [project]);
}

function createOrder({ settings, tree }: Pick<Catalogue, 'settings' | 'tree'>) {
  const bureaus = new Map(tree.order.map((id, index) => [id, index]));
  const topics = new Map(settings.topics.map(({ id }, index) => [id, index]));
  const topicOf = ({ topic }: LedgerRow): number => topics.get(topic?.id ?? '') ?? settings.topics.length;
  const bureauOf = ({ bureau }: LedgerRow): number => bureaus.get(bureau.id) ?? 0;
  const isUnpromised = ({ state }: LedgerRow): number =>
    isPromise(state) ? -1 : ledgerStates.findIndex(({ id }) => id === state);
  return (a: LedgerRow, b: LedgerRow): number =>
    isUnpromised(a) - isUnpromised(b) ||
    b.period.firstYear - a.period.firstYear ||
    bureauOf(a) - bureauOf(b) ||
    topicOf(a) - topicOf(b) ||
    compareStrings(nameRow(a), nameRow(b)) ||
    comparePeriods(a.period, b.period) ||
    compareStrings(a.id, b.id);
}
