import { openIndex, type SearchIndex } from '../../search/engine/open-index.ts';
import { parseQuery } from '../../search/engine/query.ts';
import { orders } from '../../search/engine/rank.ts';
import { countFacetsTogether, countYearsTogether, joinValues } from '../../search/together/count-facets.ts';
import { searchSource, type Found } from '../../search/together/source.ts';
import { arrange, type Arranged, type Search } from './arrange.ts';
import { exportRows } from './export-rows.ts';
import { readFacets } from './facet-form.ts';
import { adviseOther, findFewer } from './message.ts';
import { clearResults, findParts, showFacets, showFrame } from './page-parts.ts';
import { createReader } from './read-file.ts';
import { readResult } from './read-result.ts';
import { prepareRelated } from './related-section.ts';
import { renderResult } from './result.ts';
import { createSites } from './sites/ask-sites.ts';
import { createSiteReader } from './sites/read-site.ts';
import { findSiteList } from './sites/site-list.ts';
import { noFilters, readState, writeState, type SearchState } from './state.ts';
import { showStage } from './stage.ts';
import { offerSuggestions } from './suggest.ts';

/** Results that are shown before the reader asks for more. */
const pageLength = 10;

const unreadable = '检索索引没有读出来，现在不能检索。请稍后刷新，或者从下面的列表进入。';

/** A search that has been carried out. */
interface Shown {
  readonly search: Search;
  readonly mine: Found;
  /** Replaced when another site has answered late. */
  arranged: Arranged;
  /** Changes of the list of results come one after the other. */
  last: Promise<unknown>;
}

/** Brings the search page to life: what the address asks for is found and shown. */
export function startSearchPage(page: HTMLElement): void {
  const base = page.dataset['base'] ?? '/';
  const parts = findParts(page);
  const readFile = createReader(`${base}search-index/`);
  const siteList = findSiteList(page);
  const related = prepareRelated(page, base, siteList?.sites ?? []);
  const sites = siteList && createSites(siteList.sites, (site) => createSiteReader(site, 'search-index/'));
  let opening: Promise<SearchIndex> | undefined;
  // An answer that comes after the reader has asked something else is thrown away.
  let turn = 0;
  let shown: Shown | undefined;

  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex(readFile);
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const showMore = async ({ search, arranged }: Shown, own: number, count = pageLength): Promise<void> => {
    parts.more.hidden = true;
    const first = parts.results.childElementCount;
    const results = arranged.ranked
      .slice(first, first + count)
      .map((hit) => readResult(hit, search.query, base));
    // A later one that fails is reported when its turn comes.
    for (const result of results) result.catch(() => undefined);
    for (const result of results) {
      const read = await result;
      if (own !== turn) return;
      parts.results.append(renderResult(read));
    }
    parts.more.hidden = parts.results.childElementCount >= arranged.ranked.length;
    // Behind the results: shown before them, it would be pushed away.
    parts.exports.hidden = arranged.ranked.length === 0;
  };

  /** Shows how much was found, and where. */
  const showCounts = ({ search: { state, round }, arranged: { found, ranked, described } }: Shown): void => {
    parts.message.textContent = described;
    if (round) siteList?.show(state.text, round, state.filters);
    showFrame(parts, countYearsTogether(found, state.filters), state, ranked.length);
  };

  const showChoices = ({ search: { state }, arranged: { found } }: Shown): void => {
    const values = joinValues(found.map(({ source }) => source.index.documents));
    showFacets(parts, values, countFacetsTogether(found, state.filters), state);
  };

  const showTotals = ({ arranged: { ranked, paragraphs } }: Shown): void => {
    parts.results.dataset['searchTotal'] = String(ranked.length);
    parts.results.dataset['searchParagraphs'] = String(paragraphs);
  };

  const makeOffers = async (
    { search: { state }, arranged: { found } }: Shown,
    own: number,
  ): Promise<void> => {
    const sources = found.map(({ source }) => source);
    const asked = { state, found: 0, bureaus: joinBureaus(found) };
    const [terms, fewer] = await Promise.all([related.offerTerms(sources, asked), findFewer(sources, state)]);
    if (own !== turn) return;
    const offers = [...terms, ...fewer];
    parts.offers.replaceChildren(...(offers.length > 0 ? offers : [adviseOther()]));
  };

  /** What other sites find late comes behind what is being read. */
  const addLate = async (current: Shown, own: number): Promise<void> => {
    const { search, mine } = current;
    while (search.round && search.round.waiting().length > 0) {
      await search.round.next();
      if (own !== turn) return;
      current.last = current.last.then(async () => {
        if (own !== turn) return;
        const kept = current.arranged.ranked.slice(0, parts.results.childElementCount);
        current.arranged = arrange(search, mine, kept);
        showCounts(current);
        showChoices(current);
        if (current.arranged.ranked.length > 0) parts.offers.replaceChildren();
        await showMore(current, own, Math.max(0, pageLength - kept.length));
        if (own === turn) showTotals(current);
      });
      await current.last;
    }
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
      await round?.first;
      if (own !== turn) return;
      const search = { state, query, round };
      const current: Shown = { search, mine, arranged: arrange(search, mine), last: Promise.resolve() };
      shown = current;
      showCounts(current);
      if (parts.frame.hidden) showStage('nothing');
      // The first result is what the reader waits for; what takes longer to draw comes after it.
      await showMore(current, own, 1);
      await Promise.all([
        showMore(current, own, pageLength - 1),
        nextPaint().then(() => {
          if (own === turn) showChoices(current);
        }),
      ]);
      if (own !== turn) return;
      showTotals(current);
      const { found, ranked } = current.arranged;
      if (ranked.length === 0) await makeOffers(current, own);
      if (own !== turn) return;
      void addLate(current, own);
      await related.offer({ state, found: ranked.length, bureaus: joinBureaus(found) });
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
    const own = turn;
    if (!current) return;
    current.last = current.last.then(() => showMore(current, own)).catch(() => run());
  });
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      const current = shown;
      if (!current) return;
      const own = turn;
      const { text } = readState(new URLSearchParams(location.search));
      const { arranged, search } = current;
      const form = button.dataset['export'] === 'json' ? 'json' : 'csv';
      void exportRows(
        form,
        text,
        arranged.ranked,
        (hit) => readResult(hit, search.query, base),
        (progress) => {
          // Meanwhile the reader may have asked something else.
          if (own === turn) parts.message.textContent = progress ?? current.arranged.described;
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
