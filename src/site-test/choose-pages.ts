import { adminPath } from '../schema/address.ts';

/** More pages of one sort say nothing new of it. */
const mostOfOneSort = 3;

/**
 * The pages of a site whose accessibility is looked at: all that its maintainers have written themselves, and some of every other sort.
 * The editor is another program's, which a screen has to sign in to.
 * @param pages files of the built site, sorted
 * @param own addresses of the pages of `content/pages/`
 */
export function choosePages(pages: readonly string[], own: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return pages.filter((page) => {
    if (page.startsWith(adminPath)) return false;
    if (own.some((id) => page === `${id}/index.html`)) return true;
    const sort = `${page.split('/')[0] ?? ''} ${String(page.split('/').length)}`;
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= mostOfOneSort;
  });
}
