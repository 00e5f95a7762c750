import type { Measure } from '../schema/measure.ts';
import { documentPath, fragment, paths } from '../schema/address.ts';
import { comparePeriods, parsePeriod } from '../text/period/period.ts';
import type { GatheredDocument, GatheredPromise, GatheredSite } from './gathered-site.ts';
import type { Gathered } from './read-gathered.ts';

/** Address of a page of another site. */
export function addressThere({ url }: Pick<GatheredSite, 'url'>, path: string): string {
  return url + encodeURI(path);
}

export function addressOfPlace(
  site: Pick<GatheredSite, 'url'>,
  { document, anchor }: { readonly document: string; readonly anchor?: string | undefined },
): string {
  return addressThere(site, documentPath(document)) + (anchor === undefined ? '' : fragment(anchor));
}

/** What a document is called where there is only place for a square: its title, and what there is to know before it is opened. */
export function labelDocument(
  { title, inForce, replacedBy }: GatheredDocument,
  { documents }: Pick<GatheredSite, 'documents'>,
): string {
  if (inForce !== false) return title;
  const successor = documents.find(({ id }) => id === replacedBy);
  return `${title}（不再作数）${successor ? `，由《${successor.title}》代替` : ''}`;
}

/** The line itself, in the ledger of its site. */
export function addressOfPromise(
  site: Pick<GatheredSite, 'url'>,
  { id }: Pick<GatheredPromise, 'id'>,
): string {
  return addressThere(site, paths.ledger) + fragment(id);
}

/** What a bureau of another site has published for each year, up to its last where it became a part of another one. */
export interface GatheredRow {
  readonly bureau: GatheredSite['bureaus'][number];
  readonly cells: readonly {
    readonly year: number;
    readonly plans: readonly GatheredDocument[];
    readonly reviews: readonly GatheredDocument[];
    /** Whether the bureau was a part of another one by then, as far as its documents tell. */
    readonly isAfter: boolean;
  }[];
}

/** The years that documents of other sites speak of, latest first. A plan for several years counts for its first. */
export function listGatheredYears(all: readonly Gathered[]): number[] {
  const periods = all.flatMap(({ data }) =>
    data.documents.flatMap(({ plans, reviews }) => [...plans, ...reviews]),
  );
  return [...new Set(periods.flatMap((id) => parsePeriod(id)?.firstYear ?? []))].sort((a, b) => b - a);
}

/** Bureau × year of another site, as its own matrix has it. */
export function arrangeMatrix({ data }: Gathered, years: readonly number[]): GatheredRow[] {
  const speaksOf = (ids: readonly string[], year: number): boolean =>
    ids.some((id) => {
      const period = parsePeriod(id);
      return period !== undefined && year >= period.firstYear && year <= period.lastYear;
    });
  return data.bureaus.map((bureau) => {
    const own = data.documents.filter((one) => one.bureau === bureau.id);
    const periods = own.flatMap(({ plans, reviews }) => [...plans, ...reviews]);
    const last = Math.max(...periods.map((id) => parsePeriod(id)?.lastYear ?? 0));
    const cells = years.map((year) => ({
      year,
      plans: own.filter(({ plans }) => speaksOf(plans, year)),
      reviews: own.filter(({ reviews }) => speaksOf(reviews, year)),
      isAfter: bureau.mergedInto !== undefined && year > last,
    }));
    return { bureau, cells };
  });
}

/** A line of another site's ledger, with where it comes from. */
export interface GatheredLine {
  readonly from: Gathered;
  readonly bureauName: string;
  readonly promise: GatheredPromise;
}

/** Lines of one site, in the order of its ledger. */
export function listLines(
  from: Gathered,
  promises: readonly GatheredPromise[] = from.data.promises,
): GatheredLine[] {
  const names = new Map(from.data.bureaus.map(({ id, name }) => [id, name]));
  return promises.map((promise) => ({
    from,
    bureauName: names.get(promise.bureau) ?? promise.bureau,
    promise,
  }));
}

/**
 * What bureaus of other sites promised and reported of a measure for whole years, site by site and bureau by bureau, years
 * ascending. Only of a measure that is the same there: id, unit and basis; numbers of single projects are a part of what a bureau does.
 */
export function findSeries(
  all: readonly Gathered[],
  { id, unit, basis }: Pick<Measure, 'unit' | 'basis'> & { readonly id: string },
): GatheredLine[] {
  return all.flatMap((from) => {
    const { bureaus, measures, promises } = from.data;
    const isSame = measures.some((one) => one.id === id && one.unit === unit && one.basis === basis);
    if (!isSame) return [];
    const places = new Map(bureaus.map((bureau, place) => [bureau.id, place]));
    const own = promises
      .filter(
        ({ measure, isProject, period }) =>
          measure === id && !isProject && parsePeriod(period)?.kind === 'year',
      )
      .sort(
        (a, b) => (places.get(a.bureau) ?? 0) - (places.get(b.bureau) ?? 0) || compare(a.period, b.period),
      );
    return listLines(from, own);
  });
}

function compare(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first && second ? comparePeriods(first, second) : 0;
}

/** How many lines have each state, in the order in which the states first occur; what is a part of another line is not counted again. */
export function countStates(promises: readonly GatheredPromise[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { stateName, isPart } of promises)
    if (!isPart) counts.set(stateName, (counts.get(stateName) ?? 0) + 1);
  return [...counts];
}
