import { sortKeys, turnSorting, type SortKey, type Sorting } from './view.ts';

/** Makes the heads of columns buttons that order the table. */
export function offerSorting(
  page: Element,
  ask: (turnTo: (sorting: Sorting | undefined) => Sorting | undefined) => void,
): void {
  for (const { head, key } of listHeads(page)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ledger__sort';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => {
      ask((sorting) => turnSorting(sorting, key));
    });
    head.replaceChildren(button);
  }
}

/** Tells by which column the table is ordered, to eyes and to screen readers. */
export function showSorting(page: Element, sorting: Sorting | undefined): void {
  for (const { head, key } of listHeads(page)) {
    if (sorting?.key === key)
      head.setAttribute('aria-sort', sorting.isDescending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

function listHeads(page: Element): { head: HTMLElement; key: SortKey }[] {
  return [...page.querySelectorAll<HTMLElement>('th[data-sorts]')].flatMap((head) => {
    const key = sortKeys.find((one) => one === head.dataset['sorts']);
    return key ? [{ head, key }] : [];
  });
}
