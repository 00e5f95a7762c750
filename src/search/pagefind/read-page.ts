import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { countEnded, mayStayOpen } from './optional-ends.ts';
import { filterNames, pageTypes, sortName } from './names.ts';

/** A page of the built site as the index sees it. */
export interface IndexedPage {
  /** Its marks, its text and its headings, and nothing else: the same as long as nothing changes that can be found. */
  readonly html: string;
  readonly isDocument: boolean;
  /** Years that it speaks of. */
  readonly years: readonly number[];
  /** `YYYY-MM-DD`; only documents have one. */
  readonly date?: string;
}

/**
 * Elements that end a word. All others are left out and their text stays: Pagefind would put a space behind `<data>`, and cut the
 * text at everything that has an id.
 */
const kept = new Set(
  [
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'section', 'article', 'header', 'blockquote', 'pre'],
    ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'details', 'summary', 'br'],
    ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
  ].flat(),
);

/** Elements whose content is no text, is text no more, or which lead elsewhere. */
const skipped = new Set(['script', 'style', 'template', 'svg', 'nav', 'form', 'button', 'noscript', 'del']);

/** Pagefind ends a sentence with a paragraph, and lets these run into what follows. */
const asParagraphs = new Set(['dd', 'figcaption', 'caption', 'summary']);

const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const voids = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** A name and its value, `年度:2024`, or a name whose value stands in another attribute, `年度[content]`: see `writeMarks`. */
const oneMark = /([^,:[]+)(?::([^,]*)|\[content\])/gu;

/**
 * Reads a page that has Pagefind's attributes. Without `data-pagefind-body`, or without a type, it is not in the index.
 * @param source HTML in which an element that is not void has its end tag, or is one that can do without
 */
export function readPage(source: string): IndexedPage | undefined {
  // Most pages of a large site are lists.
  if (!source.includes('data-pagefind-body')) return undefined;
  const marks: string[] = [];
  const texts: string[] = [];
  const filters = new Map<string, string[]>();
  let date: string | undefined;
  const readMark = (attributes: ReadonlyMap<string, string>): void => {
    const content = attributes.get('content') ?? '';
    for (const name of ['filter', 'meta', 'sort']) {
      const value = attributes.get(`data-pagefind-${name}`);
      for (const [, key = '', own = content] of (value ?? '').matchAll(oneMark)) {
        marks.push(`<meta data-pagefind-${name}="${escape(key)}[content]" content="${escape(own)}">`);
        if (name === 'filter') filters.set(key, [...(filters.get(key) ?? []), own]);
        if (name === 'sort' && key === sortName) date = own;
      }
    }
  };

  readText(source, readMark, (text) => texts.push(text));
  const [type] = filters.get(filterNames.type) ?? [];
  if (texts.length === 0 || type === undefined) return undefined;
  return {
    html: `<!doctype html><html lang="zh"><head>${marks.join('')}</head><body>${texts.join('')}</body></html>`,
    isDocument: type === pageTypes.document,
    years: (filters.get(filterNames.year) ?? []).map(Number),
    ...(date !== undefined && { date }),
  };
}

/** Gives what stands in elements that are indexed, as HTML, piece by piece. */
function readText(
  source: string,
  readMark: (attributes: ReadonlyMap<string, string>) => void,
  write: (html: string) => void,
): void {
  /** Names of open elements, and how many are open at the outermost indexed one and at the outermost ignored one. */
  const opened: string[] = [];
  let body: number | undefined;
  let ignored: number | undefined;

  const start = ({ tagName, attrs, selfClosing }: Token.TagToken): void => {
    if (tagName === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA;
    if (tagName === 'style' || tagName === 'noscript') tokenizer.state = TokenizerMode.RAWTEXT;
    if (tagName === 'title' || tagName === 'textarea') tokenizer.state = TokenizerMode.RCDATA;
    const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
    const isVoid = voids.has(tagName) || selfClosing;
    if (tagName === 'meta') readMark(attributes);
    for (let ended = countEnded(opened, tagName); ended > 0; ended -= 1) endLast();
    if (!isVoid) opened.push(tagName);
    if (!isVoid && ignored === undefined && isIgnored(tagName, attributes)) ignored = opened.length;
    if (ignored !== undefined) return;
    if (attributes.has('data-pagefind-body')) body ??= opened.length;
    if (body !== undefined) write(startTag(tagName, attributes));
  };
  const endLast = (): void => {
    const name = opened.at(-1) ?? '';
    if (body !== undefined && ignored === undefined && kept.has(name)) write(`</${nameOf(name)}>`);
    if (ignored === opened.length) ignored = undefined;
    if (body === opened.length) body = undefined;
    opened.pop();
  };
  const end = ({ tagName }: Token.TagToken): void => {
    if (voids.has(tagName)) return;
    while (mayStayOpen(opened.at(-1)) && opened.at(-1) !== tagName) endLast();
    endLast();
  };
  const text = ({ chars }: { chars: string }): void => {
    if (body !== undefined && ignored === undefined) write(escape(chars));
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: start,
      onEndTag: end,
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(source, true);
}

function startTag(tagName: string, attributes: ReadonlyMap<string, string>): string {
  if (!kept.has(tagName)) return '';
  const own = [...attributes].filter(
    ([name]) => name.startsWith('data-pagefind-') || (name === 'id' && headings.has(tagName)),
  );
  return `<${nameOf(tagName)}${own.map(([name, value]) => ` ${name}="${escape(value)}"`).join('')}>`;
}

function nameOf(tagName: string): string {
  return asParagraphs.has(tagName) ? 'p' : tagName;
}

/** Furniture. A number or an arrow of a footnote is none of the text's own: 36公里¹ is not 361. */
function isIgnored(tagName: string, attributes: ReadonlyMap<string, string>): boolean {
  return (
    skipped.has(tagName) ||
    ['data-pagefind-ignore', 'data-footnote-ref', 'data-footnote-backref'].some((name) =>
      attributes.has(name),
    )
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
