import { createElement } from '../../elements.ts';
import { markValidity } from '../validity-mark.ts';
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

/** One page: title, what it is, and where in it the words were found. */
export function renderPage({ url, meta, excerpt, ...page }: FoundPage): HTMLElement {
  const { title = '', type, bureau, period, kind, date, validity } = meta;
  const facts = [bureau, period, kind, date].filter((fact) => fact !== undefined && fact !== '');
  const sections = chooseSections(page);
  return createElement(
    'article',
    { 'data-related-result': url },
    createElement('h3', {}, createElement('a', { href: url }, title)),
    createElement(
      'p',
      { class: 'document-list__facts' },
      ...(type ? [createElement('span', { class: 'related-type' }, type)] : []),
      ...facts.map((fact) => createElement('span', {}, fact ?? '')),
      ...markValidity(validity),
    ),
    ...(sections.length > 0
      ? sections.map((section) =>
          createElement(
            'p',
            { class: 'related-place' },
            createElement('a', { href: section.url }, section.title),
            ' ',
            createElement('span', {}, ...readExcerpt(section.excerpt, section.title)),
          ),
        )
      : [createElement('p', { class: 'related-place' }, ...readExcerpt(excerpt, title))]),
  );
}
