import { mapInTime } from '../source/time-limit.ts';
import { keepText, type Content, type TextPlace } from './kept-texts.ts';
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

/** The same with the contents of several documents, each with its own ones. */
export function findFactsOfAll(documents: readonly (readonly ReadContent[])[]): VersionFacts[][] {
  const found = findFacts(documents.flat());
  let start = 0;
  return documents.map(({ length }) => found.slice(start, (start += length)));
}

/**
 * Finds out what contents say, each within its time; and keeps for the pages what has been read for it, so that each is read once.
 * @param items those of a document one after the other, the oldest first: what they have in common is read once as well
 */
export function findFacts(items: readonly ReadContent[]): VersionFacts[] {
  const readNext = createVersionReader();
  const found = mapInTime(
    items,
    ({ file, bytes, place }): Found => {
      const read = readNext({ file, bytes, base: place?.base ?? nowhere.base });
      if (!read) return { facts: unreadableFacts(bytes) };
      return { facts: factsOf({ ...read, layout: read }), ...(place && { read }) };
    },
    ({ bytes }) => ({ facts: unreadableFacts(bytes) }),
  );
  // By itself: the facts do not depend on whether there will be a page.
  mapInTime(
    items.map((item, index) => ({ item, own: found[index] })),
    ({ item, own }) => {
      if (own) keepFound(item, own);
    },
    () => undefined,
  );
  return found.map(({ facts }) => facts);
}

/** What may have to be withheld is written down nowhere. */
function keepFound({ place, ...content }: ReadContent, { facts, read }: Found): void {
  if (place && read && !facts.private) keepText(place, content, textOf(read));
}
