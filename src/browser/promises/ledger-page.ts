import { pagePath } from '../../schema/address.ts';
import { facetNames } from '../../promises/facet-names.ts';
import { describeFound } from './describe-found.ts';
import { offerSorting, showSorting } from './column-heads.ts';
import { findElement } from '../find-element.ts';
import { createRowReader, type ShownRow } from './read-rows.ts';
import { countValues, selectRows } from './select-rows.ts';
import { isPlain, readView, setFacet, writeView, type View } from './view.ts';

const unreadable = '其余的页没有读出来，请刷新再试。';
/** Between two letters of a typist. */
const pause = 250;

/**
 * Brings a page of the ledger to life: its lines are narrowed and ordered as the address asks. The lines are the server's; the
 * script shows, hides and moves them, and takes those of the list's other pages from there.
 */
export function startLedgerPage(page: HTMLElement): void {
  const path = page.dataset['ledger'] ?? location.pathname;
  /** The list of everything can be narrowed by facets here; of the others each is narrowed by one already. */
  const isWhole = page.dataset['whole'] !== undefined;
  const body = findElement(page, 'tbody');
  const form = findElement<HTMLFormElement>(page, 'form');
  const input = findElement<HTMLInputElement>(form, '[name=q]');
  const clear = findElement<HTMLButtonElement>(form, '[data-clear]');
  const found = findElement(page, '[data-found]');
  const pagination = findElement(page, '[data-pagination]');
  const rows = createRowReader(page, body);
  let turn = 0;

  const show = (view: View, all: readonly ShownRow[]): void => {
    const plain = isPlain(view);
    const selected = plain ? rows.own : selectRows(all, view);
    const shown = new Set(selected);
    for (const row of all) row.element.hidden = !shown.has(row);
    body.append(...selected.map(({ element }) => element));
    found.textContent = describeFound(plain ? all.length : selected.length, all.length, plain);
    pagination.hidden = !plain;
  };

  const run = async (): Promise<void> => {
    const own = (turn += 1);
    const view = readView(new URLSearchParams(location.search));
    if (document.activeElement !== input) input.value = view.text;
    clear.hidden = isPlain(view);
    showSorting(page, view.sorting);
    try {
      // A list as it came needs nothing of its other pages, unless they have been read already.
      const all = isPlain(view) && !rows.isWhole() ? rows.own : await rows.readAll();
      if (own !== turn) return;
      if (isPlain(view) && !rows.isWhole()) return;
      show(view, all);
      if (isWhole) showFacets(page, path, view, all);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      found.textContent = unreadable;
    }
  };

  const go = (view: View, isTyped = false): void => {
    const address = new URL(path, location.href);
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

  if (isWhole) {
    page.addEventListener('click', (event) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = (event.target as Element).closest<HTMLElement>('[data-facet] [data-value]');
      const list = link?.closest<HTMLElement>('[data-facet]');
      const facet = facetNames.find((one) => one === list?.dataset['facet']);
      if (!link || !facet) return;
      event.preventDefault();
      go(setFacet(current(), facet, link.dataset['value']));
    });
  }
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
  form.hidden = false;
  void run().then(() => leadToRow(rows, path));
}

/** A line that is asked for by its anchor may stand on another page of the list. */
async function leadToRow(rows: ReturnType<typeof createRowReader>, path: string): Promise<void> {
  const id = location.hash.slice(1);
  if (!/^l-\w+$/u.test(id) || document.getElementById(id)) return;
  const wanted = (await rows.readAll()).find(({ element }) => element.id === id);
  if (!wanted) return;
  location.replace(`${pagePath(path, wanted.page)}#${id}`);
}

/** Which values are chosen, and how many lines each would show with what else is chosen. */
function showFacets(page: Element, path: string, view: View, all: readonly ShownRow[]): void {
  for (const facet of facetNames) {
    const counts = countValues(all, view, facet);
    for (const link of page.querySelectorAll<HTMLAnchorElement>(`[data-facet=${facet}] [data-value]`)) {
      const value = link.dataset['value'] ?? '';
      const isChosen = value === (view.facets[facet] ?? '');
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      const count = link.querySelector('small');
      if (count) count.textContent = String(counts.get(value) ?? 0);
      // A view with one facet alone has a page of its own, which works without this script.
      const own = (link.dataset['page'] ??= link.getAttribute('href') ?? '');
      const next = setFacet(view, facet, value);
      const isAlone = isPlain({ ...next, facets: {} }) && Object.keys(next.facets).length <= 1;
      const isOwn = isAlone && (next.facets[facet] !== undefined || isPlain(next));
      link.setAttribute('href', isOwn ? own : `${path}?${writeView(next).toString()}`);
    }
  }
}
