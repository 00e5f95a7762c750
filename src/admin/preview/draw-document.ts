import type { Fields } from '../format/edit-yaml.ts';
import type { Make } from './make-element.ts';

/** What of a document is shown as on its page. */
export interface Drawn {
  readonly fields: Fields;
  /** Of its text. */
  readonly html: string;
  readonly bureauName?: string;
}

/** A document as its page has it: head, abstract, text, attachments. Nothing in it leads away from what is being written. */
export function drawDocument(make: Make, { fields, html, bureauName }: Drawn): HTMLElement {
  const { title, published, written, abstract, source } = fields;
  const own = asMap(source)['name'] ?? bureauName;
  const origin = [
    asText(published) ? `发布时间：${asText(published)}` : asText(written) && `成文日期：${asText(written)}`,
    asText(own) && `来源：${asText(own)}`,
  ].filter((part) => part !== '');
  const text = make('div', 'document-text');
  // Made by the program, as the pages of the site are: nothing of a document is code.
  text.innerHTML = html;
  // What explains a term stands on its page alone.
  for (const button of text.querySelectorAll('button')) button.disabled = true;
  const article = make(
    'article',
    'document',
    make(
      'header',
      'document__header',
      make('h1', '', asText(title)),
      make('p', 'document__origin', ...origin.map((part) => make('span', '', part))),
    ),
    ...(asText(abstract) ? [make('p', 'document__abstract', asText(abstract))] : []),
    make('div', 'document__body', text, ...listAttachments(make, fields)),
  );
  article.addEventListener('click', (event) => {
    // Of another frame: `instanceof` knows its elements not.
    const link = (event.target as Element | null)?.closest('a');
    if (link?.getAttribute('href')?.startsWith('#') === false) event.preventDefault();
  });
  return make('div', 'frame', article);
}

function listAttachments(make: Make, { attachments }: Fields): HTMLElement[] {
  const titles = (Array.isArray(attachments) ? (attachments as readonly unknown[]) : [])
    .map((one) => asText(asMap(one)['title']))
    .filter((title) => title !== '');
  if (titles.length === 0) return [];
  const list = make('ol', '', ...titles.map((title) => make('li', '', title)));
  return [make('section', 'attachments', make('h2', '', '附件'), list)];
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
