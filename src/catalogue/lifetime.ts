import type { Bureau } from '../schema/bureau.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { yearsOfPeriods } from '../text/period/years.ts';

/** The years of which plans and reports of a bureau can be expected. */
export interface Lifetime {
  /** The first of them; undefined if nothing tells when it began. */
  readonly first?: number;
  /** The last of them; undefined while it is there. */
  readonly last?: number;
  /** Which one it became a part of, or was replaced by. */
  readonly successor?: Bureau;
}

/**
 * What is told of its beginning and its end decides. Else it has ended where another has taken its place: with the year before that of
 * the other's first document, or with that of its own last one, if that is later; and who has taken a place has begun then.
 */
export function readLifetime(
  bureau: Bureau,
  { byBureau, tree }: Pick<Catalogue, 'byBureau' | 'tree'>,
): Lifetime {
  const find = (id: string | undefined): Bureau | undefined =>
    id === undefined ? undefined : tree.nodes.get(id)?.bureau;
  const yearsOf = (one: Bureau | undefined): number[] =>
    one ? yearsOfItems(byBureau.get(one.id) ?? []) : [];
  const [successor, predecessor] = [find(bureau.successor), find(bureau.predecessor)];
  const own = yearsOf(bureau);
  const replaced = yearOf(successor?.established) ?? yearsOf(successor)[0];
  const last =
    yearBefore(bureau.abolished) ?? (successor ? latest(own.at(-1), replaced && replaced - 1) : undefined);
  const ended = yearBefore(predecessor?.abolished) ?? yearsOf(predecessor).at(-1);
  const begun = yearOf(bureau.established) ?? (predecessor && ended !== undefined ? ended + 1 : undefined);
  return {
    ...(begun !== undefined && { first: Math.min(begun, ...own) }),
    ...(last !== undefined && { last: latest(last, own.at(-1)) ?? last }),
    ...(successor && { successor }),
  };
}

/** Whether a year lies before the first or after the last of a lifetime. */
export function outlives({ first, last }: Lifetime, year: number): 'before' | 'after' | undefined {
  if (last !== undefined && year > last) return 'after';
  return first !== undefined && year < first ? 'before' : undefined;
}

/** Who is abolished within a year reports no more on it: that is for who comes after. */
function yearBefore(moment: string | undefined): number | undefined {
  const year = yearOf(moment);
  return year === undefined ? undefined : year - 1;
}

function yearOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Number(moment.slice(0, '2021'.length));
}

function latest(...years: readonly (number | undefined)[]): number | undefined {
  const known = years.filter((year) => year !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function yearsOfItems(items: readonly Pick<Item, 'data'>[]): number[] {
  return yearsOfPeriods(items.flatMap(({ data }) => [...data.plans, ...data.reviews]));
}
