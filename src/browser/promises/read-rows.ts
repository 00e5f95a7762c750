import { pagePath } from '../../schema/address.ts';
import { readPage } from '../lists/read-page.ts';
import type { ListedRow, RowData } from '../../promises/lists/row-data.ts';

/** A line of the table, and its element. */
export interface ShownRow extends ListedRow {
  readonly element: HTMLElement;
  /** Number of the page on which it came. */
  readonly page: number;
}

/** Reads the lines of a list: those of its own page at once, those of its other pages when they are asked for. */
export function createRowReader(page: HTMLElement, body: Element) {
  const path = page.dataset['ledger'] ?? location.pathname;
  const number = Number(page.dataset['page'] ?? 1);
  const count = Number(page.dataset['pages'] ?? 1);
  const own = readRows(body, number);
  let reading: Promise<readonly ShownRow[]> | undefined;
  let isWhole = count === 1;

  const readAll = async (): Promise<readonly ShownRow[]> => {
    const pages = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        index + 1 === number ? Promise.resolve(own) : fetchRows(pagePath(path, index + 1), index + 1),
      ),
    );
    isWhole = true;
    return pages.flat();
  };
  return {
    own,
    /** Whether all lines of the list are there. */
    isWhole: () => isWhole,
    readAll: (): Promise<readonly ShownRow[]> => {
      reading ??= readAll();
      // Who asks again after a failure gets another try.
      reading.catch(() => (reading = undefined));
      return reading;
    },
  };
}

async function fetchRows(address: string, number: number): Promise<ShownRow[]> {
  return readRows(await readPage(address), number);
}

function readRows(parent: ParentNode, page: number): ShownRow[] {
  return [...parent.querySelectorAll<HTMLElement>('tr[data-ledger-row]')].map((element) => {
    // The server has written it: see `createRowData`.
    const data = JSON.parse(element.dataset['ledgerRow'] ?? '') as RowData;
    return { ...data, text: element.textContent, element, page };
  });
}
