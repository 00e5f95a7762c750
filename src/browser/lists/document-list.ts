import type { DocumentRow } from '../../promises/lists/document-row.ts';
import { findElement } from '../find-element.ts';
import { describeDocuments } from './describe-documents.ts';
import { isWhole, readDocumentView, writeDocumentView, type DocumentView } from './document-view.ts';
import { fillRow } from './fill-row.ts';
import { selectDocuments } from './select-documents.ts';

const unreadable = '其余的文件没有读出来，请刷新再试。';
/** Between two letters of a typist. */
const pause = 250;

/**
 * Narrows a list of documents as the reader asks, in place. A page has but a part of the list: what all documents say of themselves is
 * read once, when it is first asked for.
 */
export function startDocumentList(list: HTMLElement): void {
  const { documents: path = '', rows: source = '', base = '/', narrowedBy, narrowedTo = '' } = list.dataset;
  const form = findElement<HTMLFormElement>(list, '[data-filters]');
  const clear = findElement(form, '[data-clear]');
  const found = findElement(list, '[data-found]');
  const body = findElement(list, 'tbody[data-rows]');
  const template = findElement<HTMLTemplateElement>(list, 'template[data-row]');
  const more = findElement(list, '[data-more]');
  const moreButton = findElement(more, 'button');
  const pagination = findElement(list, '[data-pagination]');
  const here = location.pathname;
  const [served, servedFound] = [[...body.children], found.textContent];
  const length = Math.max(served.length, 25);
  let reading: Promise<readonly DocumentRow[]> | undefined;
  let left: readonly DocumentRow[] = [];
  let turn = 0;

  const readRows = (): Promise<readonly DocumentRow[]> => {
    reading ??= fetchRows(source).then((all) =>
      selectDocuments(all, { text: '', facets: narrowedBy ? { [narrowedBy]: narrowedTo } : {} }),
    );
    // Who asks again after a failure gets another try.
    reading.catch(() => (reading = undefined));
    return reading;
  };
  const showMore = (): Element[] => {
    const lines = left.slice(0, length).map((row) => fillRow(template, base, row));
    left = left.slice(length);
    body.append(...lines);
    more.hidden = left.length === 0;
    moreButton.textContent = `再看 ${String(Math.min(length, left.length))} 件`;
    return lines;
  };
  const run = async (view: DocumentView): Promise<void> => {
    const own = (turn += 1);
    const whole = isWhole(view);
    clear.hidden = whole;
    pagination.hidden = !whole;
    if (whole) {
      left = [];
      more.hidden = true;
      body.replaceChildren(...served);
      found.textContent = servedFound;
      return;
    }
    try {
      const all = await readRows();
      if (own !== turn) return;
      left = selectDocuments(all, view);
      found.textContent = describeDocuments(left.length, all.length, false);
      body.replaceChildren();
      showMore();
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      found.textContent = unreadable;
    }
  };
  const current = (): DocumentView => readDocumentView(new URLSearchParams(location.search));
  const go = (view: DocumentView): void => {
    const address = new URL(path, location.href);
    address.search = writeDocumentView(view).toString();
    if (address.search !== location.search) {
      // Each letter is no step of its own on the way back; the first is.
      const isTyped = view.text !== '' && current().text !== '' && view.text !== current().text;
      history[isTyped ? 'replaceState' : 'pushState'](null, '', isWhole(view) ? here : address);
    }
    void run(view);
  };
  const show = (): void => {
    const view = current();
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      field.value =
        field.name === 'q' ? view.text : (new Map(Object.entries(view.facets)).get(field.name) ?? '');
    void run(view);
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const ask = (isFresh = false): void => {
    clearTimeout(typing);
    const fields = new FormData(form);
    const { text, facets } = readDocumentView({
      get: (name) => (fields.get(name) as string | null) ?? null,
    });
    // An address may ask for what no field of the form can: the documents of one bureau.
    const others = Object.entries(current().facets).filter(([name]) => !isFresh && !fields.has(name));
    go({ text, facets: { ...Object.fromEntries(others), ...facets } });
  };
  form.addEventListener('input', ({ target }) => {
    clearTimeout(typing);
    typing = setTimeout(ask, target instanceof HTMLSelectElement ? 0 : pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener('reset', () => {
    // The fields are empty after the event.
    setTimeout(() => {
      ask(true);
      findElement<HTMLInputElement>(form, '[name=q]').focus();
    });
  });
  moreButton.addEventListener('click', () => {
    const [first] = showMore();
    first?.querySelector('a')?.focus();
  });
  addEventListener('popstate', show);
  form.hidden = false;
  show();
}

async function fetchRows(address: string): Promise<readonly DocumentRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as readonly DocumentRow[];
}
