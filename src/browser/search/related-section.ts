import type { Source } from '../../search/together/source.ts';
import type { OtherSite } from '../../schema/other-site.ts';
import { findElement } from '../find-element.ts';
import type { Asked } from './related/asked.ts';
import type { Related } from './related/related.ts';

/** The section of the search page that finds by words. */
export interface RelatedSection {
  /** Shows the section: opened if the exact search has found nothing, else with a button that opens it. */
  readonly offer: (asked: Asked) => Promise<void>;
  readonly offerTerms: (sources: readonly Source[], asked: Asked) => Promise<HTMLElement[]>;
  readonly hide: () => void;
}

/**
 * Prepares the section. Everything that it needs, its own script too, is loaded when it is opened: whoever finds in the
 * documents what he looks for loads nothing of it; for a page of results or less its list of everyday words alone.
 */
export function prepareRelated(page: HTMLElement, base: string, sites: readonly OtherSite[]): RelatedSection {
  const section = findElement(page, '[data-related]');
  const heading = findElement(section, 'h2');
  const button = findElement<HTMLButtonElement>(section, '[data-related-open]');
  const message = findElement(section, '[data-related-message]');
  let loading: Promise<Related> | undefined;
  let asked: Asked | undefined;
  /** What was asked for when the reader opened the section: it stays open while only facets change. */
  let openedFor: string | undefined;

  const load = (): Promise<Related> => {
    loading ??= import('./related/related.ts').then(({ createRelated }) =>
      createRelated(section, base, sites),
    );
    loading.catch(() => (loading = undefined));
    return loading;
  };
  const open = async (): Promise<void> => {
    const own = asked;
    button.hidden = true;
    try {
      const related = await load();
      if (own && own === asked) await related.show(own);
    } catch (error) {
      console.error(error);
      message.textContent = '这一部分没有读出来，请稍后再试。';
      button.hidden = false;
    }
  };
  button.addEventListener('click', () => {
    openedFor = asked?.state.text;
    heading.focus();
    void open();
  });
  return {
    hide: () => {
      asked = undefined;
      section.hidden = true;
      void loading?.then(({ clear }) => {
        if (!asked) clear();
      });
    },
    offer: async (next) => {
      asked = next;
      section.hidden = false;
      button.hidden = false;
      if (next.found === 0 || openedFor === next.state.text) await open();
    },
    offerTerms: async (sources, next) => {
      try {
        return await (await load()).offerTerms(sources, next);
      } catch (error) {
        console.error(error);
        return [];
      }
    },
  };
}
