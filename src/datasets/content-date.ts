import type { Frontmatter } from '../schema/frontmatter.ts';
import { lastChanged, type Stated } from '../schema/standing.ts';

const dayLength = '2024-01-15'.length;

type Dated = Pick<Frontmatter, 'published' | 'written'> & Stated;

/** `YYYY-MM-DD`: the latest day on which a document was made public or, where that is not known, was written; or was changed. */
export function findContentDate(documents: Iterable<Dated>): string | undefined {
  let latest: string | undefined;
  for (const document of documents) {
    const day = (document.published ?? document.written)?.slice(0, dayLength);
    for (const one of [day, lastChanged(document)])
      // Some bear a month only.
      if (one?.length === dayLength && (latest === undefined || one > latest)) latest = one;
  }
  return latest;
}
