import { documentPath, href } from '../../schema/address.ts';
import { countFacets, countYears, narrow } from '../../search/engine/facets.ts';
import { openIndex, type SearchIndex } from '../../search/engine/open-index.ts';
import { listStrings, parseQuery, type Query } from '../../search/engine/query.ts';
import { countParagraphs, orders, rank } from '../../search/engine/rank.ts';
import { search, type Match } from '../../search/engine/search.ts';
import { exportRows } from './export-rows.ts';
import { readFacets } from './facet-form.ts';
import { adviseOther, describeFound, findFewer } from './message.ts';
import { clearResults, findParts, showFacets, showFrame } from './page-parts.ts';
import { createReader } from './read-file.ts';
import { prepareRelated } from './related-section.ts';
import { renderResult, type Result } from './result.ts';
import { noFilters, readState, writeState, type SearchState } from './state.ts';
import { showStage } from './stage.ts';
import { offerSuggestions } from './suggest.ts';

/** Results that are shown before the reader asks for more. */
const pageLength = 10;

const unreadable = '检索索引没有读出来，现在不能检索。请稍后刷新，或者从下面的列表进入。';

/** A search that has been carried out. */
interface Found {
  readonly index: SearchIndex;
  readonly query: Query;
  readonly ranked: readonly Match[];
  /** What the reader is told of it. */
  readonly described: string;
}

/** Brings the search page to life: what the address asks for is found and shown. */
export function startSearchPage(page: HTMLElement): void {
  const base = page.dataset['base'] ?? '/';
  const parts = findParts(page);
  const related = prepareRelated(page, base);
  const readFile = createReader(`${base}search-index/`);
  let opening: Promise<SearchIndex> | undefined;
  // An answer that comes after the reader has asked something else is thrown away.
  let turn = 0;
  let shown: Found | undefined;

  const open = (): Promise<SearchIndex> => {
    opening ??= openIndex(readFile);
    opening.catch(() => (opening = undefined));
    return opening;
  };

  const toResult = async ({ index, query }: Found, { document }: Match): Promise<Result> => {
    const id = index.documents.ids[document] ?? '';
    return {
      id,
      address: href({ base }, documentPath(id)),
      text: await index.readText(document),
      strings: listStrings(query),
    };
  };

  const showMore = async (found: Found, own: number, count = pageLength): Promise<void> => {
    parts.more.hidden = true;
    const first = parts.results.childElementCount;
    const results = found.ranked.slice(first, first + count).map((match) => toResult(found, match));
    // A later one that fails is reported when its turn comes.
    for (const result of results) result.catch(() => undefined);
    for (const result of results) {
      const read = await result;
      if (own !== turn) return;
      parts.results.append(renderResult(read));
    }
    parts.more.hidden = parts.results.childElementCount >= found.ranked.length;
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
      parts.message.textContent = state.text.trim() ? '请输入要找的字。' : '';
      parts.frame.hidden = true;
      return;
    }
    parts.message.textContent = '正在查找……';
    showStage('');
    try {
      const index = await open();
      const matches = await search(index, query);
      if (own !== turn) return;
      const ranked = rank(index.documents, narrow(index.documents, matches, state.filters), state.order);
      const paragraphs = countParagraphs(ranked);
      const described = describeFound(state, ranked.length, paragraphs);
      const found = { index, query, ranked, described };
      shown = found;
      parts.message.textContent = described;
      showFrame(parts, countYears(index.documents, matches, state.filters), state, ranked.length);
      if (parts.frame.hidden) showStage('nothing');
      // The first result is what the reader waits for; what takes longer to draw comes after it.
      await showMore(found, own, 1);
      await Promise.all([
        showMore(found, own, pageLength - 1),
        nextPaint().then(() => {
          if (own !== turn) return;
          showFacets(parts, index.documents, countFacets(index.documents, matches, state.filters), state);
        }),
      ]);
      if (own !== turn) return;
      parts.results.dataset['searchTotal'] = String(ranked.length);
      parts.results.dataset['searchParagraphs'] = String(paragraphs);
      const asked = { state, found: ranked.length, bureaus: index.documents.bureauList };
      if (ranked.length === 0) {
        const [terms, fewer] = await Promise.all([related.offerTerms(index, asked), findFewer(index, state)]);
        if (own !== turn) return;
        const offers = [...terms, ...fewer];
        parts.offers.replaceChildren(...(offers.length > 0 ? offers : [adviseOther()]));
      }
      await related.offer(asked);
      if (own === turn) showStage(parts.frame.hidden ? 'nothing done' : 'done');
    } catch (error) {
      if (own !== turn) return;
      opening = undefined;
      // A new site may have taken the place of the one whose index was open; its own is read instead.
      if (wasOpen && !isSecondTry) return run(true);
      console.error(error);
      parts.message.textContent = unreadable;
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
    if (!shown) return;
    showMore(shown, turn).catch(() => run());
  });
  for (const button of page.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    button.addEventListener('click', () => {
      const found = shown;
      if (!found) return;
      const own = turn;
      const { text } = readState(new URLSearchParams(location.search));
      const read = (match: Match) => toResult(found, match);
      const form = button.dataset['export'] === 'json' ? 'json' : 'csv';
      void exportRows(form, text, found.ranked, read, (progress) => {
        // Meanwhile the reader may have asked something else.
        if (own === turn) parts.message.textContent = progress ?? found.described;
      });
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

/** Waits until what has changed is painted. A hidden page is not painted: then it waits a moment. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
