import type { Frontmatter } from '../schema/frontmatter.ts';

type Dated = Pick<Frontmatter, 'published' | 'written'>;

/** `YYYY-MM-DD`: the latest day on which a document was made public or, where that is not known, was written. */
export function findContentDate(documents: Iterable<Dated>): string | undefined {
  let latest: string | undefined;
  for (const { published, written } of documents) {
    const day = (published ?? written)?.slice(0, '2024-01-15'.length);
    // Some bear a month only.
    if (day?.length === '2024-01-15'.length && (latest === undefined || day > latest)) latest = day;
  }
  return latest;
}
