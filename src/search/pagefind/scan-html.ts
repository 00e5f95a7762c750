import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** What `scanHtml` tells, in the order of the source; names in lower case. */
export interface HtmlEvents {
  /** @param attributes those of tags that a reader asks for with `isRead`; of the others none */
  readonly start: (name: string, attributes: ReadonlyMap<string, string>, isSelfClosing: boolean) => void;
  readonly end: (name: string) => void;
  /** Character references are resolved; a text may come in several pieces. */
  readonly text: (text: string) => void;
  /** Whether the attributes of a tag matter. @param written as they stand in the source */
  readonly isRead: (name: string, written: string) => boolean;
}

/** Elements whose content is no markup: text, or nothing that is told. */
const onlyText = new Set(['title', 'textarea']);
const untold = new Set(['script', 'style', 'noscript']);

const none: ReadonlyMap<string, string> = new Map();

/** `<` begins a tag, a comment or a declaration; in front of anything else it is text. */
const markup = /<(?:(\/?[a-zA-Z][^\t\n\f\r />]*)|[!?]|\/(?!$))/gu;

/** A name, and a value in quotes, in single ones or without. */
const attribute =
  /([^\t\n\f\r /=]+)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r "'][^\t\n\f\r ]*)))?/gu;

const selfClosing = /(?:^|[\t\n\f\r "'])[^\t\n\f\r "'=]*\/$/u;

/**
 * Finds tags and texts. parse5 looks at each character, of which there are a hundred for one that is indexed; here it reads only
 * attributes that matter, and texts with character references.
 * Blanks are those of HTML: U+3000 parts words in a value without quotes, and does not end it.
 * @param source HTML as a serializer writes it: quotes only around values, no `<!--` in a script
 */
export function scanHtml(source: string, { start, end, text, isRead }: HtmlEvents): void {
  const tell = (from: number, to: number): void => {
    if (from < to) text(readText(source.slice(from, to)));
  };
  let told = 0;
  markup.lastIndex = 0;
  for (let found = markup.exec(source); found; found = markup.exec(source)) {
    const [opening, tag] = found;
    tell(told, found.index);
    const inside = found.index + opening.length;
    told = tag === undefined ? endOfDeclaration(source, found.index) : endOfTag(source, inside);
    if (told === 0) return;
    markup.lastIndex = told;
    if (tag === undefined) continue;
    const name = tag.toLowerCase();
    if (name.startsWith('/')) {
      end(name.slice(1));
      continue;
    }
    const written = source.slice(inside, told - 1);
    const attributes = isRead(name, written) ? readAttributes(written) : none;
    start(name, attributes, written.endsWith('/') && selfClosing.test(written));
    if (!onlyText.has(name) && !untold.has(name)) continue;
    const closing = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'giu');
    closing.lastIndex = told;
    const close = closing.exec(source)?.index ?? source.length;
    if (onlyText.has(name)) tell(told, close);
    markup.lastIndex = told = close;
  }
  tell(told, source.length);
}

/** Behind the `>` that ends a tag: values in quotes may have one. @returns 0 if there is none */
function endOfTag(source: string, inside: number): number {
  let close = source.indexOf('>', inside);
  if (!/["']/u.test(source.slice(inside, close))) return close + 1;
  for (let from = inside; close !== -1;) {
    const equals = source.indexOf('=', from);
    if (equals === -1 || equals > close) break;
    from = equals + 1;
    while (/[\t\n\f\r ]/u.test(source[from] ?? '')) from += 1;
    const quote = source[from];
    if (quote !== '"' && quote !== "'") continue;
    const closed = source.indexOf(quote, from + 1);
    if (closed === -1) return 0;
    from = closed + 1;
    if (from > close) close = source.indexOf('>', from);
  }
  return close + 1;
}

/** Behind a comment, a document type or the like. @returns 0 if it has no end */
function endOfDeclaration(source: string, start: number): number {
  const isComment = source.startsWith('<!--', start);
  const close = source.indexOf(isComment ? '-->' : '>', start + 2);
  return close === -1 ? 0 : close + (isComment ? 3 : 1);
}

/** The first of two with one name counts. */
function readAttributes(written: string): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [, name = '', inQuotes, inSingle, bare] of written.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!read.has(key)) read.set(key, readValue(inQuotes ?? inSingle ?? bare ?? ''));
  }
  return read;
}

/** What parse5 has to read: it knows all character references. */
const needsParser = /[&\r\0]/u;

function readValue(written: string): string {
  if (!needsParser.test(written)) return written;
  let read = '';
  tokenize(`<a b="${written.replaceAll('"', '&quot;')}">`, TokenizerMode.DATA, {
    onStartTag: ({ attrs: [attr] }) => {
      read = attr?.value ?? '';
    },
  });
  return read;
}

function readText(written: string): string {
  if (!needsParser.test(written)) return written;
  let read = '';
  const add = ({ chars }: Token.CharacterToken): void => {
    read += chars;
  };
  // Here `<` is text.
  tokenize(written, TokenizerMode.RCDATA, { onCharacter: add, onWhitespaceCharacter: add });
  return read;
}

const nothing = (): void => undefined;

function tokenize(
  source: string,
  state: (typeof TokenizerMode)[keyof typeof TokenizerMode],
  handlers: Partial<ConstructorParameters<typeof Tokenizer>[1]>,
): void {
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: nothing,
      onEndTag: nothing,
      onCharacter: nothing,
      onWhitespaceCharacter: nothing,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      ...handlers,
    },
  );
  tokenizer.state = state;
  tokenizer.write(source, true);
}
