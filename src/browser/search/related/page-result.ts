import { fragment } from '../../../schema/address.ts';
import { createElement } from '../../elements.ts';
import { markStanding } from '../standing-marks.ts';
import { readExcerpt } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

/** Headings shown of one page: those below which most words were found. */
const mostHeadings = 2;

type Section = FoundPage['sub_results'][number];

/** The headings that a result leads to, in the order of the page. */
export function chooseSections({ sub_results: sections }: Pick<FoundPage, 'sub_results'>): Section[] {
  const below = sections.filter(({ anchor }) => anchor !== undefined);
  const best = [...below].sort((a, b) => b.locations.length - a.locations.length).slice(0, mostHeadings);
  return below.filter((section) => best.includes(section));
}

/**
 * One page: title, what it is, and where in it the words were found.
 * @param siteName of the other site that it is on
 */
export function renderPage({ url, meta, excerpt, ...page }: FoundPage, siteName?: string): HTMLElement {
  const { title = '', type, bureau, period, kind, date } = meta;
  const facts = [bureau, period, kind, date].filter((fact) => fact !== undefined && fact !== '');
  const sections = chooseSections(page);
  return createElement(
    'article',
    { 'data-related-result': url, 'aria-label': title },
    createElement('h3', {}, createElement('a', { href: url }, title)),
    createElement(
      'p',
      { class: 'document-list__facts' },
      ...(siteName === undefined ? [] : [createElement('span', { class: 'search-site' }, siteName)]),
      ...(type ? [createElement('span', { class: 'related-type' }, type)] : []),
      ...facts.map((fact) => createElement('span', {}, fact ?? '')),
      ...markStanding(meta),
    ),
    ...(sections.length > 0
      ? sections.map((section) =>
          createElement(
            'p',
            { class: 'related-place' },
            createElement('a', { href: addressOf(url, section, siteName) }, section.title),
            ' ',
            createElement('span', {}, ...readExcerpt(section.excerpt, section.title)),
          ),
        )
      : [createElement('p', { class: 'related-place' }, ...readExcerpt(excerpt, title))]),
  );
}

/** On another site only places of the page itself: what else stands in its index is not trusted. */
function addressOf(page: string, { url, anchor }: Section, siteName: string | undefined): string {
  if (siteName === undefined) return url;
  return anchor ? page + fragment(anchor.id) : page;
}

/** Stands for a page of another site that could not be read, or whose address leads elsewhere. */
export function renderUnread(): HTMLElement {
  return createElement(
    'article',
    {},
    createElement('p', { class: 'related-place' }, '这里有另一个网站的一页，没有读出来。'),
  );
}
