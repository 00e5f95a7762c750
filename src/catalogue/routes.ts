import { findRouteName } from '../text/route/name.ts';
import type { Body } from '../document/body-store.ts';
import type { Paragraph } from '../schema/document.ts';
import type { Catalogue, Item } from './catalogue.ts';
import { createSentenceFinder, findPoint } from './place-sentence.ts';

/** A paragraph that names a road. */
export interface RoutePlace {
  readonly item: Item;
  /** Anchor of the paragraph, or of its point that says all of it. */
  readonly anchor: string;
  /** The sentences that name it, with …… between those that do not follow one another; all of a row of a table. */
  readonly text: string;
  /** What it calls the road. */
  readonly name?: string;
}

/** A road and the paragraphs that name it, latest first. */
export interface Route {
  readonly code: string;
  readonly places: readonly RoutePlace[];
  readonly documents: number;
}

/** Letters of the classes: national roads before provincial ones, and so on down to the villages and to roads of one enterprise. */
const classOrder = 'GSXYCZ';

/** What a document says of a road in one of its paragraphs. */
export type RouteMention = Omit<RoutePlace, 'item'> & Pick<Route, 'code'>;

/** Gives what is known of a document already, or what `find` finds in its paragraphs. */
export type RecallMentions = (item: Item, find: () => RouteMention[]) => readonly RouteMention[];

/**
 * Collects what all documents say of each road, in the order of `compareRoutes`. Paragraphs stand by the last year that their
 * document speaks of, latest first, then as documents do in lists.
 * @param read gives the paragraphs of a document; it is asked once for each of which nothing is known
 */
export function collectRoutes(
  { items }: Pick<Catalogue, 'items'>,
  read: (item: Item) => Pick<Body, 'paragraphs'>,
  recall: RecallMentions = (_, find) => find(),
): Route[] {
  const places = new Map<string, RoutePlace[]>();
  const ordered = items.toSorted((a, b) => yearOf(b) - yearOf(a));
  for (const item of ordered) {
    for (const { code, ...said } of recall(item, () => listMentions(read(item)))) {
      const place = { item, ...said };
      const known = places.get(code);
      if (known) known.push(place);
      else places.set(code, [place]);
    }
  }
  return [...places]
    .map(([code, found]) => {
      return { code, places: found, documents: new Set(found.map(({ item }) => item.id)).size };
    })
    .sort((a, b) => compareRoutes(a.code, b.code));
}

function listMentions({ paragraphs }: Pick<Body, 'paragraphs'>): RouteMention[] {
  return paragraphs.flatMap((paragraph) => {
    const { text, facts } = paragraph;
    return [...Map.groupBy(facts?.routes ?? [], (route) => route.code)].map(([code, mentions]) => {
      const [name] = mentions.flatMap((mention) => findRouteName(text, mention) ?? []);
      return { code, ...quote(paragraph, mentions), ...(name !== undefined && { name }) };
    });
  });
}

/** What a paragraph says of a road, and where. */
function quote(
  paragraph: Paragraph,
  mentions: readonly { readonly start: number; readonly end: number }[],
): Pick<RoutePlace, 'anchor' | 'text'> {
  const findSentence = createSentenceFinder(paragraph);
  const found = mentions.map(({ start, end }) => {
    const point = findPoint(paragraph, start, end);
    return { point, sentence: findSentence(start, end, point) };
  });
  const [first] = found;
  const isOnePoint = found.every(({ point }) => point === first?.point);
  const follows = (before = '', one: string): boolean => paragraph.text.includes(before + one);
  const sentences = [...new Set(found.map(({ sentence }) => sentence))];
  return {
    anchor: (isOnePoint ? first?.point?.id : undefined) ?? paragraph.id,
    text: sentences.map((one, at) => (follows(sentences[at - 1], one) ? one : `……${one}`)).join(''),
  };
}

/** The year under which a document's paragraphs stand: the last that it speaks of. */
function yearOf({ years }: Pick<Item, 'years'>): number {
  return years.at(-1) ?? 0;
}

/** By class, then by number: G56, G209, G6512, S335. */
export function compareRoutes(a: string, b: string): number {
  const rank = (code: string): number => classOrder.indexOf(code.charAt(0));
  const number = (code: string): number => Number(/\d+/u.exec(code)?.[0]);
  return rank(a) - rank(b) || number(a) - number(b) || (a < b ? -1 : Number(a > b));
}

/** One document's paragraphs on a road, below its year. */
export interface RouteGroup {
  readonly year: number;
  readonly items: readonly { readonly item: Item; readonly places: readonly RoutePlace[] }[];
}

/** Puts the paragraphs of one page of the list under their years and documents; their order stays. */
export function groupPlaces(places: readonly RoutePlace[]): RouteGroup[] {
  return [...Map.groupBy(places, ({ item }) => yearOf(item))].map(([year, ofYear]) => {
    const items = [...Map.groupBy(ofYear, ({ item }) => item)].map(([item, own]) => ({ item, places: own }));
    return { year, items };
  });
}
