import { findElement } from '../find-element.ts';
import { readChangeView, shows, writeChangeView, type ChangeEntry, type ChangeView } from './change-view.ts';

/** Narrows the list of changes as the reader asks, in place and in the address. The page has all of them. */
export function startChangeList(list: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('[data-change-filters]');
  if (!form) return;
  const clear = findElement(form, '[data-clear]');
  const found = findElement(document, '[data-changes-found]');
  const lines = [...list.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    entry: {
      facets: JSON.parse(element.dataset['facets'] ?? '{}') as ChangeEntry['facets'],
      names: element.dataset['names'] ?? '',
    },
  }));
  const show = (view: ChangeView): void => {
    const isWhole = writeChangeView(view).size === 0;
    let count = 0;
    for (const { element, entry } of lines) {
      element.hidden = !shows(view, entry);
      count += Number(!element.hidden);
    }
    clear.hidden = isWhole;
    const all = `共 ${String(lines.length)} 次`;
    found.textContent = isWhole
      ? all
      : `${count === 0 ? '没有符合条件的' : `符合条件的 ${String(count)} 次`}，${all}`;
  };
  const ask = (): void => {
    const fields = new FormData(form);
    const view = readChangeView({ get: (name) => (fields.get(name) as string | null) ?? null });
    const query = writeChangeView(view).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    show(view);
  };
  const follow = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      field.value = asked.get(field.name) ?? '';
    show(readChangeView(asked));
  };
  form.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener('reset', () => {
    // The fields are empty after the event.
    setTimeout(ask);
  });
  addEventListener('popstate', follow);
  form.hidden = false;
  follow();
}
