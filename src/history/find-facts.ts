import { mapInTime } from '../source/time-limit.ts';
import { keepTexts, type Content, type TextPlace } from './kept-texts.ts';
import { createPrivateDigests } from './private-data.ts';
import { createVersionReader } from './version-reader.ts';
import { factsOf, nowhere, unreadableFacts, type VersionFacts } from './version-facts.ts';
import { textOf, type ReadVersion } from './version-text.ts';

export interface ReadContent extends Content {
  readonly bytes: Uint8Array;
  /** Where its page will look for it; missing if it has none. */
  readonly place?: TextPlace;
}

/** What has been read of a content. */
interface Found {
  readonly facts: VersionFacts;
  readonly read?: ReadVersion | undefined;
}

/** So many documents are in memory at a time. */
const most = 16;

/** The same with the contents of several documents, each with its own ones. */
export function findFactsOfAll(documents: readonly (readonly ReadContent[])[]): VersionFacts[][] {
  const all: VersionFacts[][] = [];
  for (let first = 0; first < documents.length; first += most) {
    const some = documents.slice(first, first + most);
    const found = findFacts(some.flat());
    let start = 0;
    all.push(...some.map(({ length }) => found.slice(start, (start += length))));
  }
  return all;
}

/**
 * Finds out what contents say, each within its time; and keeps for the pages what has been read for it, so that each is read once.
 * @param items those of a document one after the other, the oldest first: what they have in common is read once as well
 */
export function findFacts(items: readonly ReadContent[]): VersionFacts[] {
  const readNext = createVersionReader();
  const digestPrivate = createPrivateDigests();
  const found = mapInTime(
    items,
    ({ file, bytes, place }): Found => {
      const read = readNext({ file, bytes, base: place?.base ?? nowhere.base });
      if (!read) return { facts: unreadableFacts(bytes) };
      return { facts: factsOf({ ...read, layout: read }, digestPrivate), ...(place && { read }) };
    },
    ({ bytes }) => ({ facts: unreadableFacts(bytes) }),
  );
  keepFound(items, found);
  return found.map(({ facts }) => facts);
}

/** By itself: the facts do not depend on whether there will be a page. What may have to be withheld is written down nowhere. */
function keepFound(items: readonly ReadContent[], found: readonly Found[]): void {
  const texts = mapInTime(
    found,
    ({ facts, read }) => (read && !facts.private ? textOf(read) : undefined),
    () => undefined,
  );
  const kept = items.flatMap(({ place, file, blob }, index) => {
    const text = texts[index];
    return place && text ? [{ place, file, known: { blob, text } }] : [];
  });
  for (const own of Map.groupBy(kept, ({ file }) => file).values()) {
    const [one] = own;
    if (one)
      keepTexts(
        one.place,
        one.file,
        own.map(({ known }) => known),
      );
  }
}
