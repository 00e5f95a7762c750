import { narrow } from '../../../search/engine/facets.ts';
import type { Delta } from '../../../search/engine/format.ts';
import type { ReadFile, SearchIndex } from '../../../search/engine/open-index.ts';
import { parseQuery } from '../../../search/engine/query.ts';
import { search } from '../../../search/engine/search.ts';
import { documentPath, href } from '../../../schema/address.ts';
import { createElement } from '../../elements.ts';
import { findElement } from '../../find-element.ts';
import { hasFilters, readState, writeState, type SearchState } from '../state.ts';
import { dropSearch, findNew, keepSearch, readSaved, shorten, type SavedSearch } from './saved-searches.ts';

/** The part of the search page with the searches that the reader keeps. Nothing of them leaves the browser. */
export interface SavedSection {
  /** What is asked now may be kept; what is kept already counts as seen. Nothing may be while nothing is asked. */
  readonly offer: (state: SearchState | undefined, index?: SearchIndex) => Promise<void>;
}

/** So many new documents are named; the search itself has the others. */
const mostNamed = 5;

export function createSavedSection(
  page: HTMLElement,
  base: string,
  readFile: ReadFile,
  open: () => Promise<SearchIndex>,
): SavedSection {
  const section = findElement(page, '[data-saved]');
  const list = findElement(section, 'ul');
  const told = findElement(section, '[role=status]');
  const button = findElement<HTMLButtonElement>(page, '[data-save-search]');
  // Several sites may be published under one domain.
  const key = `tongtu-saved-searches ${base}`;
  let asked: { readonly state: SearchState; readonly index: SearchIndex } | undefined;

  const read = (): SavedSearch[] => {
    try {
      return readSaved(localStorage.getItem(key));
    } catch {
      return [];
    }
  };
  const write = (searches: readonly SavedSearch[]): boolean => {
    try {
      localStorage.setItem(key, JSON.stringify(searches));
      return true;
    } catch {
      // Storage may be forbidden, or full.
      told.textContent = '浏览器没有让存，所以没有保存。';
      return false;
    }
  };

  const drop = (query: string): void => {
    write(dropSearch(read(), query));
    show();
    const next =
      section.querySelector<HTMLElement>('li button') ?? page.querySelector<HTMLElement>('input[name=q]');
    next?.focus();
    told.textContent = '删去了。';
    if (asked) offerButton(asked.state);
  };

  const renderLine = ({ query, date }: SavedSearch): HTMLElement => {
    const name = nameSearch(query);
    const remove = createElement('button', { type: 'button', 'aria-label': `删去“${name}”` }, '删去');
    remove.addEventListener('click', () => {
      drop(query);
    });
    return createElement(
      'li',
      {},
      createElement('a', { href: `?${query}` }, name),
      ' ',
      createElement('small', { 'data-news': query }, date === '' ? '' : `上次看到 ${date} 的文件`),
      ' ',
      remove,
    );
  };

  const show = (): void => {
    const saved = read();
    list.replaceChildren(...saved.map(renderLine));
    section.hidden = saved.length === 0;
  };

  const offerButton = (state: SearchState): void => {
    button.hidden = false;
    button.disabled = read().some(({ query }) => query === queryOf(state));
    button.textContent = button.disabled ? '已经保存' : '保存这个检索';
  };

  const tell = (query: string, ...news: (Node | string)[]): void => {
    const place = [...list.querySelectorAll<HTMLElement>('[data-news]')].find(
      (one) => one.dataset['news'] === query,
    );
    place?.replaceChildren(...news);
  };

  const tellNew = async (saved: SavedSearch, index: SearchIndex): Promise<void> => {
    const ids = findNew(saved, await findIds(readState(new URLSearchParams(saved.query)), index));
    if (ids.length === 0) {
      tell(saved.query, '没有新的');
      return;
    }
    const named = await Promise.all(
      ids.slice(0, mostNamed).map(async (id) => {
        const { title } = await index.readText(index.documents.ids.indexOf(id));
        return createElement('a', { href: href({ base }, documentPath(id)) }, title);
      }),
    );
    const titles = named.flatMap((link, at) => (at === 0 ? [link] : ['、', link]));
    const more = ids.length > named.length ? ' 等' : '';
    tell(saved.query, createElement('strong', {}, `新找到 ${String(ids.length)} 件：`), ...titles, more);
  };

  /** The index is read only if it is another than that which was searched. */
  const tellNews = async (): Promise<void> => {
    const saved = read();
    if (saved.length === 0) return;
    try {
      const delta = (await (await readFile('delta.json', { fresh: true })).json()) as Delta;
      const changed = saved.filter(({ digest }) => digest !== delta.digest);
      for (const { query, digest } of saved) if (digest === delta.digest) tell(query, '没有新的');
      const oldest = changed.map(({ date }) => date).sort()[0] ?? '';
      const count = delta.documents.filter(({ date }) => date > oldest).length;
      if (changed.length > 0 && oldest !== '' && count > 0) {
        const all =
          count === delta.documents.length && count > 1 ? `${String(count)} 件以上` : `${String(count)} 件`;
        told.textContent = `${oldest} 以后的文件和更正，本站有 ${all}。`;
      }
      if (changed.length > 0) {
        const index = await open();
        for (const one of changed) await tellNew(one, index);
      }
    } catch (error) {
      console.warn(error);
      told.textContent = '现在不知道有没有新的，请稍后再看。';
    }
  };

  button.addEventListener('click', () => {
    const now = asked;
    if (!now) return;
    void remember(now.state, now.index).then((isKept) => {
      if (!isKept) return;
      show();
      offerButton(now.state);
      told.textContent = '保存在这个浏览器里，下次打开搜索页就告诉您有没有新的。';
    });
  });

  const remember = async (state: SearchState, index: SearchIndex): Promise<boolean> => {
    const { digest, date = '' } = index;
    const found = (await findIds(state, index)).map(shorten);
    return write(keepSearch(read(), { query: queryOf(state), digest, date, found }));
  };

  show();
  void tellNews();
  return {
    offer: async (state, index) => {
      asked = state && index ? { state, index } : undefined;
      button.hidden = true;
      if (!state || !index) return;
      offerButton(state);
      // Who looks at a search has seen what is new in it.
      if (button.disabled) await remember(state, index);
    },
  };
}

/** The order is how one looks at a search, and no part of it. */
function queryOf(state: SearchState): string {
  return writeState({ ...state, order: 'relevance' }).toString();
}

function nameSearch(query: string): string {
  const { text, filters } = readState(new URLSearchParams(query));
  return hasFilters(filters) ? `${text}（选定的范围）` : text;
}

/** Ids of the documents of this site that a search finds. */
async function findIds({ text, filters }: SearchState, index: SearchIndex): Promise<string[]> {
  const matches = narrow(index.documents, await search(index, parseQuery(text)), filters);
  return matches.flatMap(({ document }) => index.documents.ids[document] ?? []);
}
