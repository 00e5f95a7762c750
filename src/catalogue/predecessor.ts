import type { Bureau } from '../schema/bureau.ts';
import { getKind } from '../schema/kind.ts';
import type { OwnKind } from '../schema/own-kind.ts';
import { isOutOfForce } from '../schema/standing.ts';
import { comparePeriods, containsPeriod, parsePeriod, type Period } from '../text/period/period.ts';
import type { Catalogue, Item } from './catalogue.ts';

/**
 * The document with which a later one is compared: of the same bureau, or of one that it has replaced, of the same collection, for
 * the nearest earlier period of the same length: 2023 with 2022, 2023-H1 with 2022-H1 rather than 2022-H2; if there is none, for the
 * nearest earlier period. A whole year is not earlier than its own half. Of several for one period what is in force comes first, then the
 * same kind, then the latest. Undefined if nothing is earlier.
 *
 * What stands alone is compared with its like only: a plan of five years with another one, a special plan with one of the same
 * title but for the year.
 */
export function findPredecessor(
  { byBureau, settings }: Pick<Catalogue, 'byBureau' | 'settings'>,
  item: Item,
): Item | undefined {
  const period = periodOf(item);
  if (!period) return undefined;
  const candidates = listLine(settings.bureaus, item.bureau)
    .flatMap((id) => byBureau.get(id) ?? [])
    .flatMap((other) => {
      const earlier = other.collection === item.collection ? periodOf(other) : undefined;
      return earlier &&
        comparePeriods(earlier, period) < 0 &&
        !containsPeriod(earlier, period) &&
        isOfSort(other, item, earlier, period, settings.site.ownKinds)
        ? [{ other, period: earlier }]
        : [];
    });
  const ranked = candidates.sort(
    (a, b) =>
      rank(a.period, period) - rank(b.period, period) ||
      comparePeriods(b.period, a.period) ||
      Number(isOutOfForce(a.other.data)) - Number(isOutOfForce(b.other.data)) ||
      Number(b.other.data.kind === item.data.kind) - Number(a.other.data.kind === item.data.kind) ||
      (a.other.orderDate < b.other.orderDate ? 1 : -1),
  );
  return ranked[0]?.other;
}

/** Whether what two documents count is of periods of one length, so that one may be taken from the other. */
export function areOfOneLength(one: Item, other: Item): boolean {
  return periodOf(one)?.kind === periodOf(other)?.kind;
}

/** The period that a document is about: a plan's last planned one, a summary's last reviewed one. */
export function periodOf(item: Pick<Item, 'collection' | 'data'>): Period | undefined {
  const known = periods.get(item) ?? { period: readPeriod(item) };
  periods.set(item, known);
  return known.period;
}

/** Every document that is later asks for it. */
const periods = new WeakMap<object, { readonly period: Period | undefined }>();

function readPeriod({ collection, data }: Pick<Item, 'collection' | 'data'>): Period | undefined {
  const [own, other] = collection === 'plans' ? [data.plans, data.reviews] : [data.reviews, data.plans];
  const found = (own.length > 0 ? own : other).flatMap((id) => parsePeriod(id) ?? []);
  return found.sort(comparePeriods).at(-1);
}

/** 0 for the same part of another year, 1 for the same length, 2 for all others. */
function rank(earlier: Period, period: Period): number {
  if (earlier.kind !== period.kind) return 2;
  return partOf(earlier) === partOf(period) ? 0 : 1;
}

/** `-H1` of 2023-H1, `-01/-09` of 2023-01/2023-09; nothing of a year. */
function partOf({ id, kind }: Period): string {
  return kind === 'year' || kind === 'span' ? '' : id.replace(/\d{4}/gu, '');
}

function isOfSort(
  other: Item,
  item: Item,
  earlier: Period,
  period: Period,
  own: readonly OwnKind[],
): boolean {
  if ((earlier.kind === 'span') !== (period.kind === 'span')) return false;
  const isSpecial = [other, item].some(({ data }) => getKind(data.kind, own).scope === 'matter');
  return !isSpecial || (other.data.kind === item.data.kind && titleOf(other) === titleOf(item));
}

/** Without figures, in which the years of two titles differ. */
function titleOf({ data: { title } }: Item): string {
  return title.replace(/[\d〇零一二三四五六七八九十]+/gu, '').replace(/\s/gu, '');
}

/** A bureau and those that it has replaced, directly or not. */
function listLine(bureaus: readonly Bureau[], bureau: Bureau): readonly string[] {
  const ofSite = lines.get(bureaus) ?? new Map<string, readonly string[]>();
  lines.set(bureaus, ofSite);
  const line = ofSite.get(bureau.id) ?? readLine(bureaus, bureau);
  ofSite.set(bureau.id, line);
  return line;
}

/** Of all bureaus of a site, by their ids. */
const lines = new WeakMap<readonly Bureau[], Map<string, readonly string[]>>();

function readLine(bureaus: readonly Bureau[], bureau: Bureau): string[] {
  const line = new Set([bureau.id]);
  // A set is walked on into what is added to it.
  for (const id of line) {
    const predecessor = bureaus.find((one) => one.id === id)?.predecessor;
    for (const one of bureaus) if (one.successor === id || one.id === predecessor) line.add(one.id);
  }
  return [...line];
}
