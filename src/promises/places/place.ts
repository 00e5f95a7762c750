import type { BureauNode } from '../../catalogue/bureau-tree.ts';
import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { readLifetime } from '../../catalogue/lifetime.ts';
import { listSquares } from '../../catalogue/squares.ts';
import type { Bureau } from '../../schema/bureau.ts';
import { summarise, type LedgerSummary } from '../lists/summary.ts';
import type { LedgerRow } from '../rows/row.ts';
import type { ReadClauses } from '../sayings/document-clauses.ts';
import { findLastYear, isYearOver } from '../states/known-day.ts';
import { findComparedBelow, findComparedElsewhere, type ComparedBelow } from './compared-below.ts';
import { createCascade, type Cascade } from './cascade.ts';
import { chooseHeadline, type Headline } from './headline.ts';
import { listMissing, type Missing } from './missing.ts';
import { listPlaceProjects, type PlaceProject } from './place-projects.ts';
import { listPlaceYears, type PlaceYear } from './place-years.ts';
import { listFamily, listPlacesBelow } from './places-below.ts';
import { describeAnswer, describeBelow } from './sentence.ts';
import { listToldAbove, type ToldAbove } from './told-above.ts';
import { findUnsent } from './unsent.ts';

/** A place one level below, with all that is below it. */
export interface ChildPlace {
  readonly bureau: Bureau;
  /** Its page may be that of a bureau which it has replaced, and which alone has published. Missing without any document. */
  readonly page?: string;
  /** Short names of those it has replaced, with documents: these and their promises are counted, too. */
  readonly merged: readonly string[];
  readonly documents: number;
  readonly summary: LedgerSummary;
}

/** What the page of a bureau says first: the answer. */
export interface Place {
  /** Of the bureau itself. */
  readonly answer: string;
  /** Of the places below, if there are any. */
  readonly answerBelow?: string;
  readonly headline?: Headline;
  readonly summary: LedgerSummary;
  readonly years: readonly PlaceYear[];
  readonly projects: readonly PlaceProject[];
  /** What the bureaus above say of it for times on which it has not reported itself. */
  readonly toldAbove: readonly ToldAbove[];
  readonly missing: readonly Missing[];
  /** Where its newest document that tells so was taken from: others may be there. */
  readonly source?: string;
  /** What has taken its place, and the last year of which something can be expected of it. */
  readonly merged?: { readonly bureau: Bureau; readonly last: number; readonly hasPage: boolean };
  /** Of the bureaus below. */
  readonly children: readonly ChildPlace[];
  /** Of all that lies below, the bureau itself not among it. */
  readonly below: LedgerSummary;
  readonly cascade: Cascade;
  /** What of the places below can be held against each other; without any, what of the place itself against others. */
  readonly compared?: ComparedBelow;
}

/** What places are made of. */
export interface PlaceSources extends Pick<Catalogue, 'tree' | 'byBureau'> {
  /** Years that the site speaks of, latest first. */
  readonly years: readonly number[];
  /** Lines of the ledger by the id of their bureau, in its order. */
  readonly rows: ReadonlyMap<string, readonly LedgerRow[]>;
  /** Id of a measure → how many bureaus speak of it. */
  readonly bureaus: ReadonlyMap<string, number>;
  /** A day that has come for certain. */
  readonly knownDay: string | undefined;
  /** Reads the texts of the bureaus above. */
  readonly readClauses: ReadClauses;
}

export function createPlace(node: BureauNode, sources: PlaceSources): Place {
  const { tree, byBureau, rows, bureaus, knownDay } = sources;
  const { id } = node.bureau;
  const items: readonly Item[] = byBureau.get(id) ?? [];
  const own = rows.get(id) ?? [];
  const headline = chooseHeadline(own, bureaus, findLastYear(knownDay));
  const summary = summarise(own);
  const years = listPlaceYears(items, own, headline?.figures ?? [], knownDay);
  const children = listChildren(node, sources);
  const below = tree.family(id).filter((one) => one !== id);
  const belowSummary = summarise(below.flatMap((one) => rows.get(one) ?? []));
  const published = children.filter(({ documents }) => documents > 0).length;
  const source = items.map(({ data }) => data.source?.url).find((url) => url !== undefined);
  const merged = items.length > 0 ? findMerged(node.bureau, sources) : undefined;
  const squaresOf = (bureau: Bureau) =>
    listSquares(bureau, sources.years, (year) => isYearOver(year, knownDay), sources);
  const toldAbove = listToldAbove(node.bureau, sources, sources.readClauses);
  const compared =
    children.length > 0
      ? findComparedBelow(
          children.map(({ bureau }) => bureau),
          rows,
        )
      : findComparedElsewhere(id, headline?.figures ?? [], bureaus);
  return {
    answer: describeAnswer(node.bureau, items.length, headline),
    ...(children.length > 0 && { answerBelow: describeBelow(children.length, published, belowSummary) }),
    ...(headline && { headline }),
    summary,
    years,
    projects: listPlaceProjects(own),
    toldAbove,
    missing: listMissing({
      years: sources.years,
      squares: squaresOf(node.bureau),
      summary,
      unsent: findUnsent(node.bureau, toldAbove),
      silent: children.filter(({ documents }) => documents === 0).map(({ bureau }) => bureau),
      below: below.flatMap((one) => {
        const bureau = byBureau.has(one) ? tree.nodes.get(one)?.bureau : undefined;
        return bureau ? [squaresOf(bureau)] : [];
      }),
    }),
    ...(source !== undefined && { source }),
    ...(merged && { merged }),
    children,
    below: belowSummary,
    cascade: createCascade(node, rows),
    ...(compared && { compared }),
  };
}

function findMerged(
  bureau: Bureau,
  { byBureau, tree }: Pick<PlaceSources, 'byBureau' | 'tree'>,
): Place['merged'] {
  const { last, successor } = readLifetime(bureau, { byBureau, tree });
  if (last === undefined || !successor) return undefined;
  const hasPage = tree.family(successor.id).some((id) => byBureau.has(id));
  return { bureau: successor, last, hasPage };
}

function listChildren(node: BureauNode, { tree, byBureau, rows }: PlaceSources): ChildPlace[] {
  return listPlacesBelow(node).map((place) => {
    const family = listFamily(place, tree);
    const published = place.nodes
      .map(({ bureau }) => bureau)
      .filter(({ id }) => tree.family(id).some((one) => byBureau.has(one)));
    const { bureau } = place.nodes[0];
    return {
      bureau,
      ...(published[0] && { page: published[0].id }),
      merged: published.filter((one) => one !== bureau).map(({ shortName }) => shortName),
      documents: family.reduce((count, one) => count + (byBureau.get(one)?.length ?? 0), 0),
      summary: summarise(family.flatMap((one) => rows.get(one) ?? [])),
    };
  });
}
