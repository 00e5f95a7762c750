import { pagePath } from '../../schema/address.ts';
import { readPage } from '../lists/read-page.ts';
import type { ChangeEntry } from './change-view.ts';

/** A change as it stands in the list, and what it is found by. */
export interface ChangeLine {
  readonly element: HTMLElement;
  readonly entry: ChangeEntry;
}

/** The lines of a list: those of its own page at once, all once they have been asked for. */
export function createChangeReader(list: HTMLElement) {
  const path = list.dataset['path'] ?? location.pathname;
  const number = Number(list.dataset['page'] ?? 1);
  const count = Number(list.dataset['pages'] ?? 1);
  const own = readLines(list);
  let reading: Promise<readonly ChangeLine[]> | undefined;

  const readAll = async (): Promise<readonly ChangeLine[]> => {
    const pages = await Promise.all(
      Array.from({ length: count }, async (_, index) =>
        index + 1 === number ? own : readLines(await readPage(pagePath(path, index + 1))),
      ),
    );
    const all = pages.flat();
    list.append(...all.map(({ element }) => element));
    return all;
  };
  return {
    own,
    readAll: (): Promise<readonly ChangeLine[]> => {
      reading ??= readAll();
      // Who asks again after a failure gets another try.
      reading.catch(() => (reading = undefined));
      return reading;
    },
  };
}

function readLines(parent: ParentNode): ChangeLine[] {
  return [...parent.querySelectorAll<HTMLElement>('li[data-facets]')].map((element) => ({
    element,
    entry: {
      facets: JSON.parse(element.dataset['facets'] ?? '{}') as ChangeEntry['facets'],
      names: element.dataset['names'] ?? '',
    },
  }));
}
