import type { DocumentData } from '../catalogue/document-data.ts';
import { findFolded } from '../text/fold.ts';
import type { Query } from './query.ts';

/** Paragraphs shown of one document. */
const mostParagraphs = 5;

/** One result: title, facts, and the paragraphs in which terms occur, each linked to its place. */
export function renderResult(document: DocumentData, { terms }: Query, base: string): HTMLElement {
  const { id, data, bureau, paragraphs } = document;
  const address = `${base}${encodeURI(id)}/`;
  const matching = paragraphs.filter(({ text }) => terms.some((term) => findFolded(text, term).length > 0));
  const article = createElement('article', { 'data-result': id });
  const heading = createElement('h2');
  const link = createElement('a', { href: address });
  link.append(...markTerms(data.title, terms));
  heading.append(link);
  const facts = createElement('p', { class: 'document-list__facts' });
  facts.append(
    ...[bureau.name, data.kind, data.published?.slice(0, 10) ?? data.written].flatMap((fact) => {
      if (!fact) return [];
      const span = createElement('span');
      span.textContent = fact;
      return [span];
    }),
  );
  article.append(heading, facts);
  for (const { id: anchor, text } of matching.slice(0, mostParagraphs)) {
    const paragraph = createElement('p');
    const place = createElement('a', { href: `${address}#${anchor}`, class: 'search-place' });
    place.append(...markTerms(shorten(text, terms), terms));
    paragraph.append(place);
    article.append(paragraph);
  }
  if (matching.length > mostParagraphs) {
    const rest = createElement('p');
    rest.textContent = `还有 ${String(matching.length - mostParagraphs)} 段。`;
    article.append(rest);
  }
  return article;
}

/** Characters before and after the first term. */
const before = 30;
const after = 90;

function shorten(text: string, terms: readonly string[]): string {
  const [start] = terms.flatMap((term) => findFolded(text, term)).sort(([a], [b]) => a - b)[0] ?? [0];
  const from = Math.max(0, start - before);
  const to = Math.min(text.length, start + after);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** The text with its terms in `<mark>`. Overlapping terms are one mark. */
function markTerms(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const spans = terms.flatMap((term) => findFolded(text, term)).sort(([a], [b]) => a - b);
  const parts: (string | HTMLElement)[] = [];
  let position = 0;
  for (const [start, end] of spans) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    const mark = createElement('mark');
    mark.textContent = text.slice(from, end);
    parts.push(text.slice(position, from), mark);
    position = end;
  }
  return [...parts, text.slice(position)];
}

function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
