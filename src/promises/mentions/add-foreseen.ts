import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { containsPeriod, parsePeriod, type Period } from '../../text/period/period.ts';
import { findQuantities } from '../../text/quantity/quantity.ts';
import type { LedgerRow } from '../rows/row.ts';
import { isRevoked, type Saying } from '../sayings/saying.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { findMentions } from './find-mentions.ts';

/** Of so many sentences one sees that it was to be done. */
const mostMentions = 3;
/** What a plan says of the time before it, and why. */
const isBefore = /去年|上年|上一年|往年|以来|[已曾](?:经)?(?:完成|建成|修复|开通|实现|达到)/u;

/**
 * Reads the plans themselves where something was reported that no mark promises. A plan that speaks of it without a mark has foreseen
 * it: the line is 计划提到, with the words of the plan, and not 未见公开目标. Nothing is held against such words: nobody has said that
 * they are a promise.
 */
export function addForeseen(
  rows: readonly LedgerRow[],
  { byBureau }: Pick<Catalogue, 'byBureau'>,
  read: ReadClauses,
): LedgerRow[] {
  const find = (row: LedgerRow): Saying[] =>
    (byBureau.get(row.bureau.id) ?? [])
      .filter((item) => !isRevoked({ item }) && looksAheadTo(item, row.period))
      .flatMap((item) => {
        const clauses = read(item).filter((one) => isPlanned(one) && tellsLevel(one, row));
        return findMentions(row, item, clauses, 'target');
      })
      .slice(0, mostMentions);
  const add = (row: LedgerRow): LedgerRow => {
    const parts = row.parts?.map(add);
    const whole = { ...row, ...(parts && { parts }) };
    if (row.state !== 'untargeted') return whole;
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

/** 农村公路 alone says nothing of how long they all are in the end. */
function tellsLevel({ text }: DocumentClause, { measure }: LedgerRow): boolean {
  if (measure?.basis !== '期末') return true;
  const units = [measure.unit, ...measure.units];
  return findQuantities(text).some(({ unit }) => units.includes(unit));
}
