import { facetNames, type FacetName } from '../../promises/lists/facet-names.ts';
import type { ListedRow } from '../../promises/lists/row-data.ts';
import { countValues } from './select-rows.ts';
import { isNarrowed, isPlain, setFacet, writeView, type View } from './view.ts';

/** A list of the ledger: all of it, or what has one value of a facet. */
export interface List {
  /** Of its first page. */
  readonly path: string;
  readonly narrowedBy: FacetName | undefined;
}

export function readList(page: HTMLElement): List {
  const { ledger = location.pathname, narrowedBy } = page.dataset;
  return { path: ledger, narrowedBy: facetNames.find((one) => one === narrowedBy) };
}

/** The facet and the value that a click asks for; undefined if it leads to another page. */
export function readChoice(target: Element, list: List): { facet: FacetName; value: string } | undefined {
  const link = target.closest<HTMLElement>('[data-facet] [data-value]');
  const name = link?.closest<HTMLElement>('[data-facet]')?.dataset['facet'];
  const facet = facetNames.find((one) => one === name);
  if (!link || !facet || facet === list.narrowedBy || isDead(link)) return undefined;
  return { facet, value: link.dataset['value'] ?? '' };
}

/**
 * Shows which values are chosen, and how many lines each would show together with what else is chosen: the number beside a link is
 * that of the lines to which it leads.
 * @param all lines of the list; undefined if they have not been read
 */
export function showFacets(
  page: Element,
  list: List,
  view: View,
  all: readonly ListedRow[] | undefined,
): void {
  for (const facet of facetNames) {
    const isOfList = facet === list.narrowedBy;
    const counts = all && !isOfList ? countValues(all, view, facet) : undefined;
    for (const link of page.querySelectorAll<HTMLAnchorElement>(`[data-facet=${facet}] [data-value]`)) {
      const value = link.dataset['value'] ?? '';
      const served = (link.dataset['page'] ??= link.getAttribute('href') ?? '');
      if (!isOfList) {
        if (value === (view.facets[facet] ?? '')) markChosen(page, facet, link);
        else link.removeAttribute('aria-current');
      }
      const address = isOfList ? addQuery(served, view) : findAddress(list, view, facet, value, served);
      const number = link.querySelector<HTMLElement>('small');
      if (!number) {
        link.setAttribute('href', address);
        continue;
      }
      const servedNumber = (link.dataset['number'] ??= number.textContent);
      // How many lines another list has after narrowing, this one does not know.
      const known = isNarrowed(view) ? '' : servedNumber;
      number.textContent = counts ? String(counts.get(value) ?? 0) : known;
      // On a narrowed list they are true of what this script makes of the links.
      number.hidden = false;
      setAddress(
        link,
        number.textContent === '0' && !link.hasAttribute('aria-current') ? undefined : address,
      );
    }
  }
}

/** Also beside the name of the facet, which may be folded. */
function markChosen(page: Element, facet: FacetName, link: Element): void {
  link.setAttribute('aria-current', 'true');
  const chosen = page.querySelector(`[data-chosen=${facet}]`);
  if (chosen) chosen.textContent = link.firstChild?.textContent?.trim() ?? '';
}

/** A choice that would show nothing leads nowhere: it is no stop for the keyboard, and is said to be disabled. */
function setAddress(link: HTMLAnchorElement, address: string | undefined): void {
  if (address === undefined) {
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.setAttribute('aria-disabled', 'true');
  } else {
    link.setAttribute('href', address);
    link.removeAttribute('role');
    link.removeAttribute('aria-disabled');
  }
}

function isDead(link: Element): boolean {
  return link.getAttribute('aria-disabled') === 'true';
}

/** A view of the whole ledger with one facet alone has a page of its own, which works without this script. */
function findAddress(list: List, view: View, facet: FacetName, value: string, served: string): string {
  const next = setFacet(view, facet, value);
  const others = setFacet(next, facet, undefined);
  const isOwn = list.narrowedBy === undefined ? isPlain(others) : isPlain(next);
  return isOwn ? served : addQuery(list.path, next);
}

function addQuery(path: string, view: View): string {
  const query = writeView(view).toString();
  return query === '' ? path : `${path}?${query}`;
}
