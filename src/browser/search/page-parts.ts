import type { FacetCounts } from '../../search/engine/facets.ts';
import type { FacetValues } from '../../search/together/count-facets.ts';
import { renderChart } from './chart.ts';
import { findElement } from '../find-element.ts';
import { renderFacets } from './facet-form.ts';
import { keepFolds } from './long-facet.ts';
import { hasFilters, writeState, type SearchState } from './state.ts';

/** The elements of the search page that change. */
export function findParts(page: HTMLElement) {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as `querySelector` itself
  const find = <Type extends Element>(selector: string): Type => findElement<Type>(page, selector);
  return {
    form: find<HTMLFormElement>('form[role=search]'),
    input: find<HTMLInputElement>('input[name=q]'),
    message: find<HTMLElement>('[data-message]'),
    offers: find<HTMLElement>('[data-offers]'),
    /** Offers behind results that are few. */
    others: find<HTMLElement>('[data-others]'),
    frame: find<HTMLElement>('[data-frame]'),
    filters: find<HTMLFormElement>('[data-filters]'),
    facets: find<HTMLDetailsElement>('.search-filters'),
    clear: find<HTMLButtonElement>('[data-clear]'),
    exact: find<HTMLElement>('[data-exact]'),
    chart: find<HTMLElement>('[data-chart]'),
    tools: find<HTMLElement>('[data-tools]'),
    exports: find<HTMLElement>('[data-exports]'),
    order: find<HTMLSelectElement>('[data-order]'),
    results: find<HTMLElement>('[data-results]'),
    more: find<HTMLButtonElement>('[data-more]'),
  };
}

export type Parts = ReturnType<typeof findParts>;

/** Empties what an earlier search has shown. */
export function clearResults(parts: Parts): void {
  parts.results.replaceChildren();
  parts.offers.replaceChildren();
  parts.others.replaceChildren();
  parts.chart.replaceChildren();
  delete parts.results.dataset['searchTotal'];
  delete parts.results.dataset['searchParagraphs'];
  parts.more.hidden = true;
  parts.tools.hidden = true;
  parts.exports.hidden = true;
  parts.exact.hidden = true;
}

/** Fewer years, or fewer documents, are read faster than a chart of them. */
const [leastYears, leastFound] = [3, 10];

/** Shows what stands above the results, and makes room for the facets. */
export function showFrame(
  parts: Parts,
  years: ReadonlyMap<number, number>,
  state: SearchState,
  found: number,
): void {
  parts.frame.hidden = found === 0 && !hasFilters(state.filters);
  parts.clear.hidden = !hasFilters(state.filters);
  parts.tools.hidden = found === 0;
  parts.exact.hidden = found === 0;
  if (years.size < leastYears || found < leastFound) return;
  const linkTo = (year: number) =>
    `?${writeState({ ...state, filters: { ...state.filters, fromYear: year, toYear: year } }).toString()}`;
  parts.chart.replaceChildren(...renderChart(years, linkTo, parts.chart.clientWidth));
}

export function showFacets(parts: Parts, values: FacetValues, counts: FacetCounts, state: SearchState): void {
  keepFocus(parts.filters, () => {
    keepFolds(parts.filters, () => {
      parts.filters.replaceChildren(...renderFacets(values, counts, state));
    });
  });
}

/** The facets are made anew; whoever was in one of them stays in it. */
function keepFocus(form: HTMLFormElement, redraw: () => void): void {
  const focused = document.activeElement;
  const kept = focused instanceof HTMLInputElement && form.contains(focused) ? focused : undefined;
  redraw();
  const same = [...form.querySelectorAll('input')].find(
    ({ name, value, type }) => name === kept?.name && (type === 'number' || value === kept.value),
  );
  same?.focus();
}
