import { pagePath } from '../../schema/address.ts';
import { describeFound } from './describe-found.ts';
import { offerSorting, showSorting } from './column-heads.ts';
import { readChoice, readList, showFacets } from './facet-links.ts';
import { findElement } from '../find-element.ts';
import { createScope } from './list-scope.ts';
import { createRestOfRows } from './rest-of-rows.ts';
import { createRowReader, type ShownRow } from './read-rows.ts';
import { selectRows } from './select-rows.ts';
import { createSummaryCards } from './summary-cards.ts';
import { isPlain, readView, setFacet, writeView, type View } from './view.ts';

const unreadable = '其余的页没有读出来，请刷新再试。';
/** Between two letters of a typist. */
const pause = 250;

/**
 * Brings a page of the ledger to life: its lines are narrowed and ordered as the address asks. The lines are the server's; the
 * script shows, hides and moves them, and takes those of the list's other pages from there. Headline figures, lines and the numbers
 * of the facets always count the same lines.
 */
export function startLedgerPage(page: HTMLElement): void {
  const list = readList(page);
  const body = findElement(page, 'tbody');
  const form = findElement<HTMLFormElement>(page, 'form');
  const input = findElement<HTMLInputElement>(form, '[name=q]');
  const clear = findElement<HTMLButtonElement>(form, '[data-clear]');
  const found = findElement(page, '[data-found]');
  const pagination = findElement(page, '[data-pagination]');
  const rows = createRowReader(page, body);
  const showSummary = createSummaryCards(page);
  const showScope = createScope(page);
  const rest = createRestOfRows(page);
  let turn = 0;
  // What leaves the lines of one state without a script would hide what is asked for with one.
  for (const one of page.querySelectorAll('.ledger-only')) one.remove();

  const show = (view: View, all: readonly ShownRow[]): void => {
    const plain = isPlain(view);
    const selected = plain ? rows.own : selectRows(all, view);
    const shown = new Set(selected);
    for (const row of all) row.element.hidden = !shown.has(row);
    body.append(...selected.map(({ element }) => element));
    found.textContent = describeFound(plain ? all.length : selected.length, all.length, plain);
    pagination.hidden = !plain;
    rest.fold(selected.length);
    showSummary(plain ? undefined : selected);
    showScope(view, selected.length, all.length);
  };

  const run = async (): Promise<void> => {
    const own = (turn += 1);
    const view = readView(new URLSearchParams(location.search));
    chooseView(page);
    if (document.activeElement !== input) input.value = view.text;
    clear.hidden = isPlain(view);
    showSorting(page, view.sorting);
    // A list as it came needs nothing of its other pages, unless they have been read already.
    if (isPlain(view) && !rows.isWhole()) {
      showFacets(page, list, view, undefined);
      return;
    }
    try {
      const all = await rows.readAll();
      if (own !== turn) return;
      show(view, all);
      showFacets(page, list, view, all);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      found.textContent = unreadable;
    }
  };

  const go = (view: View, isTyped = false): void => {
    const address = new URL(list.path, location.href);
    address.search = writeView(view).toString();
    if (address.pathname !== location.pathname) {
      // A later page of a list has but a part of it.
      location.assign(address);
      return;
    }
    if (address.search === location.search) return;
    history[isTyped ? 'replaceState' : 'pushState'](null, '', address);
    void run();
  };
  const current = (): View => readView(new URLSearchParams(location.search));
  const withSorting = ({ sorting: _, ...view }: View, sorting: View['sorting']): View => ({
    ...view,
    ...(sorting && { sorting }),
  });

  page.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const choice = readChoice(event.target as Element, list);
    if (!choice) return;
    event.preventDefault();
    go(setFacet(current(), choice.facet, choice.value));
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      // Each letter is no step of its own on the way back; the first is.
      go({ ...current(), text: input.value.trim() }, current().text !== '');
    }, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    go({ ...current(), text: input.value.trim() });
  });
  clear.addEventListener('click', () => {
    input.value = '';
    go({ facets: {}, text: '' });
    input.focus();
  });
  offerSorting(page, (turnTo) => {
    const view = current();
    go(withSorting(view, turnTo(view.sorting)));
  });
  addEventListener('popstate', () => void run());
  addEventListener('hashchange', () => {
    chooseView(page);
    showTarget(body);
  });
  form.hidden = false;
  void run().then(() => leadToRow(rows, list.path));
}

/** The story, or the table, which stays once something has been asked of it. */
function chooseView(page: HTMLElement): void {
  const views = page.querySelector<HTMLElement>('.ledger-views');
  if (!views) return;
  if (location.hash === '#story') delete views.dataset['view'];
  else if (location.search !== '' || location.hash !== '') views.dataset['view'] = 'table';
}

/**
 * A link of the story leads to a line of the table, which was not there when the browser looked where to scroll. The keyboard goes on
 * from the line as well.
 */
function showTarget(body: Element): void {
  const target = document.getElementById(location.hash.slice(1));
  const row = body.contains(target) ? target?.closest('tr') : undefined;
  if (!row) return;
  row.scrollIntoView();
  row.querySelector('summary')?.focus({ preventScroll: true });
}

/** A line that is asked for by its anchor may stand on another page of the list; some lines have several anchors. */
async function leadToRow(rows: ReturnType<typeof createRowReader>, path: string): Promise<void> {
  const id = location.hash.slice(1);
  if (!/^l-\w+$/u.test(id) || document.getElementById(id)) return;
  const wanted = (await rows.readAll()).find(
    ({ element }) => element.id === id || element.querySelector(`#${id}`),
  );
  if (!wanted) return;
  location.replace(`${pagePath(path, wanted.page)}#${id}`);
}
