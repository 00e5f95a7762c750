import { mostInSight } from '../../promises/lists/most-in-sight.ts';
import { findElement } from '../find-element.ts';

/** What is folded of the table: `ledger.css` folds it, this counts it and unfolds it where the reader is. */
export interface RestOfRows {
  /** @param count lines that the table has now; they are folded again */
  readonly fold: (count: number) => void;
}

export function createRestOfRows(page: HTMLElement): RestOfRows {
  const link = page.querySelector<HTMLElement>('[data-rest]');
  if (!link) return { fold: () => undefined };
  const table = findElement(page, '.ledger');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    table.dataset['whole'] = '';
    // The reader goes on with the first line that has come into sight.
    const rows = [...table.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    rows[mostInSight]?.querySelector<HTMLElement>('summary')?.focus();
  });
  return {
    fold: (count) => {
      delete table.dataset['whole'];
      link.hidden = count <= mostInSight;
      findElement(link, '[data-rest-count]').textContent = String(count - mostInSight);
    },
  };
}
