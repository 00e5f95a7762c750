import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { comparePeriods } from '../text/period/period.ts';
import { readMeasureRows } from './measure-rows.ts';
import { readProjectRows } from './project-rows.ts';
import type { LedgerRow } from './row.ts';
import { collectSayings, type Saying } from './saying.ts';

/**
 * Ledger 承诺与兑现: what was promised and what was reported, beside each other. Pure data, made from the statements of all
 * documents. Promises come before reports without a promise; each ordered by the year in which its period begins (latest first),
 * then by bureau from the top of the tree down, then by topic and name.
 */
export function createLedger(
  catalogue: Pick<Catalogue, 'items' | 'settings' | 'tree' | 'byBureau'>,
): LedgerRow[] {
  const groups = Map.groupBy(collectSayings(catalogue.items), keyOf);
  const rows = [...groups.values()].flatMap((sayings): LedgerRow[] => {
    const [{ statement }] = sayings as [Saying, ...Saying[]];
    return statement.measure === undefined
      ? readProjectRows(sayings, catalogue)
      : readMeasureRows(sayings, catalogue);
  });
  return rows.sort(createOrder(catalogue));
}

function keyOf({ item, statement: { measure, project } }: Saying): string {
  return JSON.stringify([item.bureau.id, measure, project]);
}

function createOrder({ settings, tree }: Pick<Catalogue, 'settings' | 'tree'>) {
  const bureaus = new Map(tree.order.map((id, index) => [id, index]));
  const topics = new Map(settings.topics.map(({ id }, index) => [id, index]));
  const topicOf = ({ topic }: LedgerRow): number => topics.get(topic?.id ?? '') ?? settings.topics.length;
  const bureauOf = ({ bureau }: LedgerRow): number => bureaus.get(bureau.id) ?? 0;
  const isUnpromised = ({ state }: LedgerRow): number => Number(state === 'untargeted');
  return (a: LedgerRow, b: LedgerRow): number =>
    isUnpromised(a) - isUnpromised(b) ||
    b.period.firstYear - a.period.firstYear ||
    bureauOf(a) - bureauOf(b) ||
    topicOf(a) - topicOf(b) ||
    compareStrings(nameRow(a), nameRow(b)) ||
    comparePeriods(a.period, b.period) ||
    compareStrings(a.id, b.id);
}

/** What a line is about, in words. */
export function nameRow({ measure, project }: Pick<LedgerRow, 'measure' | 'project'>): string {
  return [project?.name, measure?.name].filter((name) => name !== undefined).join('：');
}
