import { findFolded } from '../../text/spelling/fold.ts';
import type { DocumentText } from '../../search/engine/format.ts';
import type { SearchIndex } from '../../search/engine/open-index.ts';
import { createElement } from '../elements.ts';
import { markStanding } from './standing-marks.ts';
import { renderParagraph } from './result-paragraph.ts';
import { markText } from './mark.ts';

/** Paragraphs shown before the reader asks for the rest. */
const shownAtOnce = 3;

/** Of a document of another site, which may have as many as it likes, more are not listed. */
const mostOfOther = 200;

/** A document that was found, with what is needed to show and cite it. */
export interface Result {
  readonly id: string;
  /** Path of its page on the server; full where it is on another site. */
  readonly address: string;
  /** Path of the ledger of the site that has it; as the address. */
  readonly ledger: string;
  /** Where it is, if that is another site. */
  readonly siteName?: string;
  /** Whether its text could not be read from there. */
  readonly isUnread?: true;
  readonly text: DocumentText;
  /** The index in which it was found. */
  readonly index?: Pick<SearchIndex, 'digest' | 'date'>;
  /** Folded strings of the query. */
  readonly strings: readonly string[];
}

export function listMatching({
  text,
  strings,
}: Pick<Result, 'text' | 'strings'>): DocumentText['paragraphs'] {
  return text.paragraphs.filter((paragraph) =>
    strings.some((one) => findFolded(paragraph.text, one).length > 0),
  );
}

/** One result: title, facts, and the paragraphs that contain a string of the query, each linked to its place. */
export function renderResult(result: Result): HTMLElement {
  const { id, address, ledger, text, strings, siteName, isUnread } = result;
  const facts = [text.bureau, text.kind, text.published?.slice(0, 10) ?? text.written];
  const paragraphs = listMatching(result).map((paragraph, place) =>
    renderParagraph(paragraph, { address, ledger, strings, lines: text.lines, isStop: place >= shownAtOnce }),
  );
  const rest = paragraphs.splice(shownAtOnce);
  const unlisted = rest.splice(siteName === undefined ? Infinity : mostOfOther).length;
  const article = createElement(
    'article',
    { 'data-result': id, 'aria-label': text.title },
    createElement(
      'h3',
      {},
      createElement('a', { href: address, 'data-option': true }, ...markText(text.title, strings)),
    ),
    createElement(
      'p',
      { class: 'document-list__facts' },
      ...(siteName === undefined ? [] : [createElement('span', { class: 'search-site' }, siteName)]),
      ...facts.flatMap((fact) => (fact ? [createElement('span', {}, fact)] : [])),
      ...markStanding(text),
    ),
    ...paragraphs.flat(),
    ...(isUnread
      ? [createElement('p', { class: 'search-place' }, '这件文件的文字没有读出来，请到那个网站上看。')]
      : []),
    ...(rest.length > 0
      ? [
          createElement(
            'details',
            {},
            createElement('summary', {}, `另外 ${String(rest.length + unlisted)} 段`),
            ...rest.flat(),
            ...(unlisted > 0
              ? [createElement('p', {}, `其余 ${String(unlisted)} 段，请到那个网站上看。`)]
              : []),
          ),
        ]
      : []),
  );
  article.addEventListener('keydown', goToParagraph);
  return article;
}

/** A document is one stop of the keyboard, and one more where it has folded paragraphs: arrows go to its paragraphs and back. */
function goToParagraph(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('a[href], summary')].filter(
    (one) => one.getClientRects().length > 0,
  );
  const at = stops.indexOf(target);
  const next = at === -1 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
