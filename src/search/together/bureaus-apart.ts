import type { OtherSite } from '../../schema/other-site.ts';
import type { DocumentTable } from '../engine/format.ts';

/**
 * The table of another site with names of bureaus that are its own. An id such as `jtj` means another bureau on each site: only one
 * with the same id and the same name as here is the same bureau; all others have the site's address in their ids, and its name beside
 * theirs.
 * @param own bureaus of the site that the reader is on
 */
export function tellBureausApart(
  table: DocumentTable,
  { name: siteName, url }: OtherSite,
  own: DocumentTable['bureauList'],
): DocumentTable {
  const names = new Map(own.map(({ id, name }) => [id, name]));
  const bureauList = table.bureauList.map(({ site: _, ...bureau }) =>
    names.get(bureau.id) === bureau.name
      ? bureau
      : { ...bureau, id: `${bureau.id}@${url.replace(/^https?:\/\/|\/$/gu, '')}`, site: siteName },
  );
  return { ...table, bureauList };
}
