import type { DocumentData } from '../../../src/catalogue/document-data.ts';
import { looks, type Filters } from '../../../src/search/engine/facets.ts';
import { noFilters } from '../../../src/browser/search/state.ts';
import { fold } from '../../../src/text/spelling/fold.ts';
import { createRandom, type Random } from '../corpus/random.ts';

/** What is asked for: as somebody types it, and narrowed to. */
export interface Question {
  readonly text: string;
  readonly filters: Filters;
}

export type Asker = (count: number) => Question[];

/** Questions about documents, drawn at random; the same seed asks the same. */
export function createAskers(
  documents: readonly DocumentData[],
  seed: number,
): Record<'strings' | 'characters' | 'terms' | 'facets', Asker> {
  const random = createRandom(seed);
  const ask =
    (create: (document: DocumentData) => Question): Asker =>
    (count) =>
      Array.from({ length: count }, () => create(random.pick(documents)));
  return {
    strings: ask((document) => ({ text: quote(cut(document, random, 2, 8)), filters: noFilters })),
    characters: ask((document) => ({ text: quote(cut(document, random, 1, 1)), filters: noFilters })),
    terms: ask((document) => ({ text: combine(document, documents, random), filters: noFilters })),
    facets: ask((document) => ({
      text: random.chance(0.5) ? quote(cut(document, random, 1, 4)) : combine(document, documents, random),
      filters: drawFilters(document, documents, random),
    })),
  };
}

/** A string that is cut anywhere from title or paragraphs, longer ones being hit more often. */
function cut({ data, paragraphs }: DocumentData, random: Random, least: number, most: number): string {
  const blocks = [data.title, ...paragraphs.map(({ text }) => text)];
  const text = blocks.join('\n');
  for (;;) {
    const at = random.int(0, text.length - 1);
    const string = text.slice(at, at + random.int(least, most));
    // A string of two paragraphs, half a character, or more quote marks than a query can hold is none to ask for.
    if (
      !string.includes('\n') &&
      string.isWellFormed() &&
      !string.includes('"') &&
      fold(string).length >= least
    )
      return string;
  }
}

/** As one types it: in quote marks if a sign in it would mean something else. */
function quote(string: string): string {
  return /[\s|｜]|^[-－“]/u.test(string) ? `"${string}"` : string;
}

/** Two or three terms of one document, most of them; an exclusion or an alternative from another one. */
function combine(document: DocumentData, documents: readonly DocumentData[], random: Random): string {
  const count = random.int(2, 3);
  const terms = Array.from({ length: count }, () => quote(cut(document, random, 2, 5)));
  const other = quote(cut(random.pick(documents), random, 2, 4));
  const [first = '', ...rest] = terms;
  switch (random.int(0, 3)) {
    case 0:
      return [first, ...rest.slice(1), `-${other}`].join(' ');
    case 1:
      return [`${first}|${other}`, ...rest].join(' ');
    default:
      return terms.join(' ');
  }
}

/** One to three facets, values mostly those of a document, so that something is found. */
function drawFilters(document: DocumentData, documents: readonly DocumentData[], random: Random): Filters {
  const other = random.pick(documents);
  const family = [document.bureau, ...document.bureau.ancestors, other.bureau].map(({ id }) => id);
  const year = [...document.planYears, ...document.reviewYears][0] ?? 2020;
  const draws: (() => Partial<Filters>)[] = [
    () => ({ bureaus: random.sample(family, random.int(1, 2)) }),
    () => ({ levels: [random.pick([document, other]).bureau.level] }),
    () => ({ kinds: [...new Set([document.data.kind, other.data.kind])] }),
    () => ({ topics: random.sample([...document.data.topics, ...other.data.topics], 2) }),
    () => ({ looks: [random.pick(looks)] }),
    () => ({ fromYear: year - random.int(0, 2) }),
    () => ({ toYear: year + random.int(0, 2) }),
  ];
  return random
    .sample(draws, random.int(1, 3))
    .reduce<Filters>((filters, draw) => ({ ...filters, ...draw() }), noFilters);
}
