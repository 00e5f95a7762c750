import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { containsPeriod, parsePeriod, type Period } from '../../text/period/period.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { createThingTest } from '../../text/statement/mention.ts';
import { findMentions, type NamesThing } from './find-mentions.ts';

/** Of so many sentences one sees that it was to be done. */
const mostMentions = 3;
/** What a plan says of the time before it, and why. */
const isBefore = /去年|上年|上一年|往年|以来|[已曾](?:经)?(?:完成|建成|修复|开通|实现|达到)/u;

/**
 * Reads the plans themselves where something was reported that no mark promises. A plan that speaks of it without a mark has foreseen
 * it: the line is 计划提到, with the words of the plan, and not 未见公开目标 or 期末现状. Nothing is held against such words: nobody has said that
 * they are a promise.
 */
export function addForeseen(
  rows: readonly LedgerRow[],
  { byBureau, settings }: Pick<Catalogue, 'byBureau' | 'settings'>,
  read: ReadClauses,
): LedgerRow[] {
  const namesOneThing = createOneThingTest(settings.measures);
  const find = (row: LedgerRow): Saying[] =>
    (byBureau.get(row.bureau.id) ?? [])
      .filter((item) => !isRevoked({ item }) && looksAheadTo(item, row.period) && isBeforeResult(item, row))
      .flatMap((item) => {
        const clauses = read(item).filter((one) => isPlanned(one) && tellsLevel(one, row));
        return findMentions(row, item, clauses, 'target', namesOneThing);
      })
      .slice(0, mostMentions);
  const add = (row: LedgerRow): LedgerRow => {
    const parts = row.parts?.map(add);
    const whole = { ...row, ...(parts && { parts }) };
    if (row.state !== 'untargeted' && row.state !== 'level') return whole;
    const foreseen = find(row);
    return foreseen.length === 0 ? whole : { ...whole, state: 'foreseen', foreseen };
  };
  return rows.map(add);
}

function looksAheadTo({ data }: Pick<Item, 'data'>, period: Period): boolean {
  return data.plans.some((id) => {
    const planned = parsePeriod(id);
    return planned !== undefined && (containsPeriod(planned, period) || containsPeriod(period, planned));
  });
}

function isPlanned({ text, isAhead }: DocumentClause): boolean {
  return isAhead && !isBefore.test(text);
}

/** A plan that came out after the result foresees nothing. */
function isBeforeResult({ orderDate }: Item, { results }: LedgerRow): boolean {
  return results.some(({ item }) => orderDate <= item.orderDate);
}

/** 农村公路 alone says nothing of how long they all are in the end, nor does what is built of them in a year. */
function tellsLevel({ text }: DocumentClause, { measure }: LedgerRow): boolean {
  if (measure?.basis !== '期末') return true;
  if (/新[（(]?改|新建|改建|建成|建设|修建|新增|新开|改造|完成/u.test(text)) return false;
  const units = [measure.unit, ...measure.units];
  return findQuantities(text).some(({ unit }) => units.includes(unit));
}

/**
 * 推进客货邮合作 speaks of 客货邮线路, though it names no line: the thing of one measure, and of no other. 农村公路 is that of many.
 */
function createOneThingTest(measures: Catalogue['settings']['measures']): NamesThing {
  const things = measures.map((measure) => ({ id: measure.id, namesThing: createThingTest(measure) }));
  return (text, id) =>
    things.some((one) => one.id === id && one.namesThing(text)) &&
    !things.some((one) => one.id !== id && one.namesThing(text));
}
