import { fragment } from '../../schema/address.ts';
import { findFolded } from '../../text/spelling/fold.ts';
import type { DocumentText } from '../../search/engine/format.ts';
import { createElement } from '../elements.ts';
import { markValidity } from './validity-mark.ts';
import { cutAround, markText } from './mark.ts';

/** Paragraphs shown before the reader asks for the rest. */
const shownAtOnce = 3;

/** A document that was found, with what is needed to show and cite it. */
export interface Result {
  readonly id: string;
  /** Path of its page on the server. */
  readonly address: string;
  readonly text: DocumentText;
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
  const { id, address, text, strings } = result;
  const facts = [text.bureau, text.kind, text.published?.slice(0, 10) ?? text.written];
  const paragraphs = listMatching(result).map((paragraph) => renderParagraph(paragraph, address, strings));
  const rest = paragraphs.splice(shownAtOnce);
  return createElement(
    'article',
    { 'data-result': id },
    createElement(
      'h3',
      {},
      createElement('a', { href: address, 'data-option': true }, ...markText(text.title, strings)),
    ),
    createElement(
      'p',
      { class: 'document-list__facts' },
      ...facts.flatMap((fact) => (fact ? [createElement('span', {}, fact)] : [])),
      ...markValidity(text.validity),
    ),
    ...paragraphs,
    ...(rest.length > 0
      ? [
          createElement(
            'details',
            {},
            createElement('summary', {}, `另外 ${String(rest.length)} 段`),
            ...rest,
          ),
        ]
      : []),
  );
}

function renderParagraph(
  { id, text, kind }: DocumentText['paragraphs'][number],
  address: string,
  strings: readonly string[],
): HTMLElement {
  const link = `${address}?${new URLSearchParams(strings.map((one) => ['mark', one])).toString()}${fragment(id)}`;
  return createElement(
    'p',
    { class: kind === 'heading' ? 'search-place search-place--heading' : 'search-place' },
    ...markText(cutAround(text, strings), strings),
    ' ',
    createElement('a', { href: link, 'aria-label': `看这一段：${text.slice(0, 12)}` }, '看这一段'),
  );
}
