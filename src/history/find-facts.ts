import { readAnyway, type ReadAnyway } from '../document/parse-document.ts';
import { mapInTime } from '../source/time-limit.ts';
import { keepText, type Content, type TextPlace } from './kept-texts.ts';
import { factsOfRead, nowhere, unreadableFacts, type VersionFacts } from './version-facts.ts';
import { textOfRead } from './version-text.ts';

export interface ReadContent extends Content {
  readonly bytes: Uint8Array;
  /** Where its page will look for it; missing if it has none. */
  readonly place?: TextPlace;
}

/** What has been read of a content. */
interface Found {
  readonly facts: VersionFacts;
  readonly read?: ReadAnyway | undefined;
}

/** Finds out what contents say, each within its time; and keeps for the pages what has been read for it, so that each is read once. */
export function findFacts(items: readonly ReadContent[]): VersionFacts[] {
  const found = mapInTime(
    items,
    ({ file, bytes, place }): Found => {
      const read = readAnyway(file, bytes, {
        ...nowhere,
        ...(place && { base: place.base }),
        wordsOnly: true,
      });
      const facts = factsOfRead(read, bytes);
      return { facts, ...(place && { read }) };
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
  if (place && read && !facts.private) keepText(place, content, textOfRead(read));
}
