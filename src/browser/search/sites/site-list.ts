import type { OtherSite } from '../../../schema/other-site.ts';
import { narrow, type Filters } from '../../../search/engine/facets.ts';
import { findElement } from '../../find-element.ts';
import type { Round } from './ask-sites.ts';
import { describeCount, faultNames } from './describe-sites.ts';

/** The list of the sites that are searched together: without a script, links to their own search pages. */
export interface SiteList {
  readonly sites: readonly OtherSite[];
  /** Shows behind each name what has come of asking, and lets its link lead to the same search there. */
  readonly show: (text: string, round: Round, filters: Filters) => void;
  /** Nothing is asked. */
  readonly clear: () => void;
}

/** @returns undefined where no other site is named */
export function findSiteList(page: HTMLElement): SiteList | undefined {
  const lines = [...page.querySelectorAll<HTMLElement>('[data-site]')].map((line) => {
    const link = findElement<HTMLAnchorElement>(line, 'a');
    const url = line.dataset['site'] ?? '';
    const site = { name: link.text.trim(), url };
    return { line, link, page: link.href, state: findElement(line, '[data-site-state]'), site };
  });
  if (lines.length === 0) return undefined;
  return {
    sites: lines.map(({ site }) => site),
    show: (text, round, filters) => {
      for (const { line, link, page: there, state, site } of lines) {
        const answer = round.answers().find((one) => one.site === site);
        link.href = `${there}?${new URLSearchParams({ q: text }).toString()}`;
        line.dataset['siteState'] = answer ? ('found' in answer ? 'searched' : answer.fault) : 'waiting';
        if (!answer) state.textContent = '正在查找……';
        else if ('fault' in answer) state.textContent = faultNames[answer.fault];
        else {
          const { source, matches } = answer.found;
          state.textContent = describeCount(narrow(source.index.documents, matches, filters).length);
        }
      }
    },
    clear: () => {
      for (const { line, link, page: there, state } of lines) {
        link.href = there;
        state.textContent = '';
        delete line.dataset['siteState'];
      }
    },
  };
}
