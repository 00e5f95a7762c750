import { pagefindFolder } from '../../../search/pagefind/parts.ts';
import { findElement } from '../../find-element.ts';
import { createElement } from '../../elements.ts';
import { offerQuestion } from '../question/offer-question.ts';
import { readQuestion } from '../question/read-question.ts';
import type { OtherSite } from '../../../schema/other-site.ts';
import { within } from '../sites/within.ts';
import type { Asked } from './asked.ts';
import { lookForPages, type Look } from './look.ts';
import { offerTerms } from './offer-terms.ts';
import { checkPage } from './check-page.ts';
import { findSite } from './find-site.ts';
import { renderPage, renderUnread } from './page-result.ts';
import { createWordIndex, type PagefindClient, type PagefindHit } from './pagefind.ts';
import { createDataReader } from './read-data.ts';

/** Pages that are shown before the reader asks for more. */
const pageLength = 10;

/** Milliseconds that a page may take which may be of another site. */
const mostForPage = 8000;

const unreadable = '全站相关的索引没有读出来，这一部分现在不能用；逐字查找文件原文不受影响。请稍后再试。';

/** Finds pages by words, and shows them in their section of the search page. */
export interface Related {
  readonly show: (asked: Asked) => Promise<void>;
  /** Links to searches with what documents write for the words of a query that has found nothing, or little. */
  readonly offerTerms: (sources: Parameters<typeof offerTerms>[0], asked: Asked) => Promise<HTMLElement[]>;
  /** Empties the section; what is still on its way is thrown away. */
  readonly clear: () => void;
}

/** @param base prefix of the site */
export function createRelated(section: HTMLElement, base: string, sites: readonly OtherSite[]): Related {
  const message = findElement(section, '[data-related-message]');
  const notes = findElement(section, '[data-related-notes]');
  const results = findElement(section, '[data-related-results]');
  const open = findElement<HTMLButtonElement>(section, '[data-related-open]');
  const more = findElement<HTMLButtonElement>(section, '[data-related-more]');
  const older = findElement<HTMLButtonElement>(section, '[data-related-older]');
  const bundle = base + pagefindFolder;
  const loadClient = () => import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<PagefindClient>;
  const index = createWordIndex(base, bundle, loadClient);
  const data = createDataReader(base, sites);
  // An answer that comes after the reader has asked something else is thrown away.
  let turn = 0;
  let shown: { readonly asked: Asked; readonly look: Look; readonly rounds: number } | undefined;

  const clear = (): void => {
    turn += 1;
    shown = undefined;
    message.textContent = '';
    notes.replaceChildren();
    results.replaceChildren();
    more.hidden = true;
    older.hidden = true;
    section.removeAttribute('aria-busy');
    delete section.dataset['relatedTotal'];
  };

  /** Does what takes a while; tells the reader if it cannot be done. */
  const attempt = async (work: (isCurrent: () => boolean) => Promise<void>): Promise<void> => {
    const own = (turn += 1);
    section.setAttribute('aria-busy', 'true');
    try {
      await work(() => own === turn);
    } catch (error) {
      if (own !== turn) return;
      console.error(error);
      index.forget();
      message.textContent = unreadable;
      open.hidden = false;
    }
    if (own === turn) section.removeAttribute('aria-busy');
  };

  const renderHit = async (hit: PagefindHit): Promise<HTMLElement> => {
    if (sites.length === 0) return renderPage(await hit.data());
    try {
      const page = checkPage(await within(mostForPage, () => hit.data()));
      const place = findSite(page.url, base, sites);
      if (place !== 'stray') return renderPage(page, place === 'own' ? undefined : place.name);
    } catch (error) {
      console.warn(error);
    }
    return renderUnread();
  };

  const showMore = async (isCurrent: () => boolean): Promise<void> => {
    const hits = shown?.look.hits ?? [];
    const first = results.childElementCount;
    const added = await Promise.all(hits.slice(first, first + pageLength).map(renderHit));
    if (!isCurrent()) return;
    const focused = document.activeElement;
    results.append(...added);
    more.hidden = results.childElementCount >= hits.length;
    // Whoever was on a button that is gone goes on with what it has brought.
    if ((focused === more && more.hidden) || (focused === older && older.hidden))
      added[0]?.querySelector('a')?.focus();
    section.dataset['relatedTotal'] = String(hits.length);
  };

  const showLook = (asked: Asked, rounds: number): Promise<void> =>
    attempt(async (isCurrent) => {
      const before = shown && { hits: shown.look.hits, shown: results.childElementCount };
      const look = await lookForPages(index, data, asked, rounds, before);
      if (!isCurrent()) return;
      shown = { asked, look, rounds };
      message.textContent = look.described;
      notes.replaceChildren(...look.notes.map((note) => createElement('p', {}, note)));
      older.hidden = look.next === undefined;
      older.textContent = `再找 ${look.next ?? ''}的文件`;
      await showMore(isCurrent);
    });

  more.addEventListener('click', () => void attempt(showMore));
  older.addEventListener('click', () => {
    if (shown) void showLook(shown.asked, shown.rounds + 1);
  });
  return {
    clear,
    show: async (asked) => {
      clear();
      message.textContent = '正在按词语查找……';
      await showLook(asked, 0);
    },
    offerTerms: async (sources, { state, found, bureaus = [], newestYear }) => {
      try {
        const synonyms = await data.readSynonyms();
        const places = bureaus.map(({ name }) => name);
        // What stands in documents as it was typed is no question.
        const question = found === 0 ? readQuestion(state.text, { synonyms, places, newestYear }) : undefined;
        const offers = question ? await offerQuestion(sources, state, question, newestYear) : [];
        return offers.length > 0 ? offers : await offerTerms(sources, state, synonyms);
      } catch (error) {
        // The offers are a help; without them the search is as good as before.
        console.error(error);
        return [];
      }
    },
  };
}
