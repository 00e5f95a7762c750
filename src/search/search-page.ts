import type { DocumentData } from '../catalogue/document-data.ts';
import { loadSearch, type Hit, type Search } from './pagefind-search.ts';
import { parseQuery, type Query } from './query.ts';
import { renderResult } from './render-result.ts';

/** Results that are shown before the reader asks for more. */
const pageLength = 10;

/** Starts the search page: reads the query from the address, searches, shows results. */
export function startSearchPage(page: HTMLElement): void {
  const base = page.dataset['base'] ?? '/';
  const form = find<HTMLFormElement>(page, 'form');
  const input = find<HTMLInputElement>(page, 'input[name=q]');
  const message = find<HTMLElement>(page, '[data-message]');
  const list = find<HTMLElement>(page, '[data-results]');
  const more = find<HTMLButtonElement>(page, '[data-more]');
  let loading: Promise<Search> | undefined;
  // An answer that comes after the reader has asked something else is thrown away.
  let latest = 0;

  const showNext = async (hits: readonly Hit[], query: Query, turn: number): Promise<void> => {
    more.hidden = true;
    const shown = list.childElementCount;
    const documents = await Promise.all(
      hits.slice(shown, shown + pageLength).map(async ({ readId }) => readDocument(base, await readId())),
    );
    if (turn !== latest) return;
    list.append(...documents.map((document) => renderResult(document, query, base)));
    more.hidden = list.childElementCount >= hits.length;
    more.onclick = () => void showNext(hits, query, turn);
  };

  const run = async (): Promise<void> => {
    const turn = (latest += 1);
    const text = new URLSearchParams(location.search).get('q') ?? '';
    const query = parseQuery(text);
    input.value = text;
    document.title = document.title.replace(/^(.*? - )?/u, text ? `${text} - ` : '');
    list.replaceChildren();
    delete list.dataset['searchTotal'];
    more.hidden = true;
    if (query.terms.length === 0) {
      message.textContent = text ? '请输入要找的字。' : '';
      return;
    }
    message.textContent = '正在查找……';
    try {
      const search = await (loading ??= loadSearch(`${base}pagefind/`));
      const hits = await search(query);
      if (turn !== latest) return;
      await showNext(hits, query, turn);
      if (turn !== latest) return;
      message.textContent =
        hits.length === 0 ? `没有文件含有“${text}”。可以换一个词，或者少写几个字。` : `有 ${String(hits.length)} 件文件含有“${text}”。`;
      list.dataset['searchTotal'] = String(hits.length);
    } catch {
      loading = undefined;
      message.textContent = '检索索引没有读出来，现在不能检索。请稍后刷新，或者从下面的列表进入。';
      find<HTMLElement>(page, '[data-lists]').hidden = false;
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const address = new URL(location.href);
    address.search = new URLSearchParams({ q: input.value }).toString();
    history.pushState(null, '', address);
    void run();
  });
  addEventListener('popstate', () => void run());
  void run();
}

async function readDocument(base: string, id: string): Promise<DocumentData> {
  const response = await fetch(`${base}${encodeURI(id)}.json`);
  if (!response.ok) throw new Error(`${id}: ${String(response.status)}`);
  return (await response.json()) as DocumentData;
}

function find<Type extends Element>(parent: Element, selector: string): Type {
  const element = parent.querySelector<Type>(selector);
  if (!element) throw new Error(`The search page has no ${selector}`);
  return element;
}
