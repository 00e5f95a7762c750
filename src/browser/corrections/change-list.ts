import { findElement } from '../find-element.ts';
import { createChangeReader } from './change-lines.ts';
import { readChangeView, shows, writeChangeView, type ChangeView } from './change-view.ts';

const unreadable = '其余的页没有读出来，请刷新再试。';

/** Narrows the list of changes as the reader asks, in place and in the address, over all pages of the list. */
export function startChangeList(list: HTMLElement): void {
  const form = document.querySelector<HTMLFormElement>('[data-filters]');
  if (!form) return;
  const clear = findElement(form, '[data-clear]');
  const found = findElement(document, '[data-changes-found]');
  const pagination = findElement(document, '[data-pagination]');
  const all = found.textContent;
  const lines = createChangeReader(list);
  let turn = 0;

  const show = async (view: ChangeView): Promise<void> => {
    const own = (turn += 1);
    const isWhole = writeChangeView(view).size === 0;
    clear.hidden = isWhole;
    pagination.hidden = !isWhole;
    if (isWhole) {
      for (const element of list.querySelectorAll<HTMLElement>(':scope > li')) element.hidden = true;
      for (const { element } of lines.own) element.hidden = false;
      found.textContent = all;
      return;
    }
    const read = await lines.readAll().catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
    if (own !== turn) return;
    if (!read) {
      found.textContent = unreadable;
      return;
    }
    let count = 0;
    for (const { element, entry } of read) {
      element.hidden = !shows(view, entry);
      count += Number(!element.hidden);
    }
    found.textContent = `${count === 0 ? '没有符合条件的' : `符合条件的 ${String(count)} 次`}，${all.trim()}`;
  };
  const ask = (): void => {
    const fields = new FormData(form);
    const view = readChangeView({ get: (name) => (fields.get(name) as string | null) ?? null });
    const query = writeChangeView(view).toString();
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
    void show(view);
  };
  const follow = (): void => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      field.value = asked.get(field.name) ?? '';
    void show(readChangeView(asked));
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
