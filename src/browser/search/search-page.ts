import { openIndex, type SearchIndex } from '../../search/engine/open-index.ts';
import { parseQuery } from '../../search/engine/query.ts';
import { orders } from '../../search/engine/rank.ts';
import { joinValues } from '../../search/together/count-facets.ts';
import { searchSource, type Found } from '../../search/together/source.ts';
import { arrange } from './arrange.ts';
import { findCitedOrigin } from './cited-origin.ts';
import { exportRows } from './export-rows.ts';
import { readFacets } from './facet-form.ts';
import { makeOffers } from './make-offers.ts';
import { offerAbove } from './offer-above.ts';
import { clearResults, findParts } from './page-parts.ts';
import { createReader } from './read-file.ts';
import { readResult } from './read-result.ts';
import { prepareRelated } from './related-section.ts';
import { createSearchView, pageLength, type Shown } from './search-view.ts';
import { createSites } from './sites/ask-sites.ts';
import { createSiteReader } from './sites/read-site.ts';
import { findSiteList } from './sites/site-list.ts';
import { showCitation } from './search-citation.ts';
import { noFilters, readState, writeState, type SearchState } from './state.ts';
import { createSavedSection } from './saved/saved-section.ts';
import { showStage } from './stage.ts';
import { offerSuggestions } from './suggest.ts';

const unreadable = '检索索引没有读出来，现在不能检索。请稍后刷新，或者从下面的列表进入。';

/** Brings the search page to life: what the address asks for is found and shown. */
export function startSearchPage(page: HTMLElement): void {
  const base = page.dataset['base'] ?? '/';
  const newestYear = Number(page.dataset['newestYear']) || undefined;
  const parts = findParts(page);
  const readFile = createReader(`${base}search-index/`);
  const siteList = findSiteList(page);
  const related = prepareRelated(page, base, siteList?.sites ?? []);
  const sites = siteList && createSites(siteList.sites, (site) => createSiteReader(site, 'search-index/'));
  const view = createSearchView(parts, base, siteList);
  let opening: Promise<SearchIndex> | undefined;
  // An answer that comes after the reader has asked something else is thrown away.
  let turn = 0;
  let shown: Shown | undefined;

  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex(readFile);
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const saved = createSavedSection(page, base, readFile, open);

  /** Above, where nothing was found; behind the results, where they are few and may not be what was meant. */
  const showOffers = async ({ search: { state }, above, arranged, isCurrent }: Shown): Promise<void> => {
    const { found, ranked } = arranged;
    if (ranked.length >= pageLength) return;
    const sources = found.map(({ source }) => source);
    const asked = { state, found: ranked.length, bureaus: joinBureaus(found), newestYear };
    const offers = await makeOffers(sources, asked, related, base, above);
    if (!isCurrent()) return;
    if (ranked.length === 0) parts.offers.replaceChildren(...above, ...offers);
    else parts.others.replaceChildren(...offers);
  };

  const run = async (isSecondTry = false): Promise<void> => {
    const own = (turn += 1);
    const wasOpen = opening !== undefined;
    const state = readState(new URLSearchParams(location.search));
    const query = parseQuery(state.text);
    parts.input.value = state.text;
    parts.order.value = state.order;
    document.title = `${state.text ? `${state.text} - ` : ''}${page.dataset['title'] ?? ''}`;
    shown = undefined;
    clearResults(parts);
    related.hide();
    void saved.offer(undefined);
    if (query.groups.length + query.excluded.length === 0) {
      showStage(undefined);
      siteList?.clear();
      parts.message.textContent = state.text.trim() ? '请输入要找的字。' : '';
      parts.frame.hidden = true;
      return;
    }
    parts.message.textContent = '正在查找……';
    showStage('');
    try {
      const index = open();
      const round = sites?.ask(query, index);
      if (round) siteList?.show(state.text, round, state.filters);
      const mine = await searchSource({ index: await index }, query);
      // Without it the results are there all the same.
      const above = await offerAbove(state.text, mine, base).catch(() => []);
      await round?.first;
      if (own !== turn) return;
      const search = { state, query, round };
      const current: Shown = {
        search,
        mine,
        above,
        arranged: arrange(search, mine),
        last: Promise.resolve(),
        isCurrent: () => own === turn,
      };
      shown = current;
      view.showCounts(current);
      if (parts.frame.hidden) showStage('nothing');
      // The first result is what the reader waits for; what takes longer to draw comes after it.
      await view.showMore(current, 1);
      await Promise.all([
        view.showMore(current, pageLength - 1),
        nextPaint().then(() => {
          if (own === turn) view.showChoices(current);
        }),
      ]);
      if (own !== turn) return;
      view.showTotals(current);
      showCitation(page, current);
      await saved.offer(state, mine.source.index);
      const { found, ranked } = current.arranged;
      await showOffers(current);
      if (own !== turn) return;
      view.addLate(current).catch(() => run());
      await related.offer({ state, found: ranked.length, bureaus: joinBureaus(found), newestYear });
      if (own === turn) showStage(parts.frame.hidden ? 'nothing done' : 'done');
    } catch (error) {
      if (own !== turn) return;
      opening = undefined;
      // A new site may have taken the place of the one whose index was open; its own is read instead.
      if (wasOpen && !isSecondTry) return run(true);
      console.error(error);
      parts.message.textContent = unreadable;
      siteList?.clear();
      showStage(undefined);
      void related.offer({ state, found: undefined, bureaus: undefined });
    }
  };

  const go = (state: SearchState): void => {
    const address = new URL(location.href);
    address.search = writeState(state).toString();
    address.hash = '';
    history.pushState(null, '', address);
    void run();
  };
  // Facets and order are in the address as soon as they are chosen; the form may still show those of an earlier search.
  const searchFor = (text: string): void => {
    go({ ...readState(new URLSearchParams(location.search)), text });
  };

  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchFor(parts.input.value);
  });
  parts.filters.addEventListener('change', () => {
    go({ ...readState(new URLSearchParams(location.search)), filters: readFacets(parts.filters) });
  });
  parts.filters.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  parts.clear.addEventListener('click', () => {
    go({ ...readState(new URLSearchParams(location.search)), filters: noFilters });
  });
  parts.order.addEventListener('change', () => {
    const order = orders.find((one) => one === parts.order.value) ?? 'relevance';
    go({ ...readState(new URLSearchParams(location.search)), order });
  });
  parts.more.addEventListener('click', () => {
    const current = shown;
    if (current) current.last = current.last.then(() => view.showMore(current)).catch(() => run());
  });
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      const current = shown;
      if (!current) return;
      const { text } = readState(new URLSearchParams(location.search));
      const { arranged, search } = current;
      const form = button.dataset['export'] === 'json' ? 'json' : 'csv';
      void exportRows(
        form,
        text,
        arranged.ranked,
        (hit) => readResult(hit, search.query, base),
        findCitedOrigin(),
        (progress) => {
          // Meanwhile the reader may have asked something else.
          if (current.isCurrent()) parts.message.textContent = progress ?? current.arranged.described;
        },
      );
    });
  }
  // Beside the results there is room for the facets; on a phone the results come first.
  const wide = matchMedia('(width >= 64rem)');
  parts.facets.open = wide.matches;
  wide.addEventListener('change', () => {
    parts.facets.open = wide.matches;
  });
  addEventListener('popstate', () => void run());
  offerSuggestions(parts.input, {
    readTerms: async () => (await open()).readSuggestions(),
    choose: searchFor,
    base,
  });
  void run();
}

function joinBureaus(found: readonly Found[]) {
  return joinValues(found.map(({ source }) => source.index.documents)).bureauList;
}

/** Waits until what has changed is painted. A hidden page is not painted: then it waits a moment. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
