import fc from 'fast-check';
import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { describe, expect, test } from 'vitest';
import { scanHtml } from '../../../../src/search/pagefind/scan-html.ts';

type Event =
  | { readonly start: string; readonly attributes: Record<string, string>; readonly isSelfClosing: boolean }
  | { readonly end: string }
  | { readonly text: string };

function scan(source: string): Event[] {
  const events: Event[] = [];
  scanHtml(source, {
    start: (start, attributes, isSelfClosing) =>
      events.push({ start, attributes: Object.fromEntries(attributes), isSelfClosing }),
    end: (end) => events.push({ end }),
    text: (text) => events.push({ text }),
    isRead: () => true,
  });
  return joinTexts(events);
}

/** The same as parse5 sees it, without what stands in scripts and styles. */
function tokenize(source: string): Event[] {
  const events: Event[] = [];
  const states = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
    ['script', TokenizerMode.SCRIPT_DATA],
    ['style', TokenizerMode.RAWTEXT],
    ['noscript', TokenizerMode.RAWTEXT],
    ['title', TokenizerMode.RCDATA],
    ['textarea', TokenizerMode.RCDATA],
  ]);
  let isTold = true;
  const text = ({ chars }: Token.CharacterToken): void => {
    if (isTold) events.push({ text: chars });
  };
  const nothing = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
        events.push({ start: tagName, attributes, isSelfClosing: selfClosing });
        tokenizer.state = states.get(tagName) ?? tokenizer.state;
        isTold = !['script', 'style', 'noscript'].includes(tagName);
      },
      onEndTag: ({ tagName }) => {
        events.push({ end: tagName });
        isTold = true;
      },
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: nothing,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(source, true);
  return joinTexts(events);
}

function joinTexts(events: readonly Event[]): Event[] {
  const joined: Event[] = [];
  for (const event of events) {
    const last = joined.at(-1);
    if ('text' in event && last && 'text' in last)
      joined[joined.length - 1] = { text: last.text + event.text };
    else joined.push(event);
  }
  return joined;
}

const names = fc.constantFrom('p', 'a', 'H2', 'div', 'br', 'td', 'data');
const blanks = fc.constantFrom(' ', '\n', '  ');
const words = fc.constantFrom(
  '公路',
  '\u3000',
  '36',
  '&lt;',
  '&amp;amp',
  '&#x516c;',
  '&copy',
  '&',
  '=',
  '/',
  ';',
  '\r\n',
);
const written = (more: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.oneof(words, fc.constantFrom(...more)), { maxLength: 4 }).map((parts) => parts.join(''));
const values = fc.oneof(
  fc.constant(''),
  written(['>', "'", ' ', '<b>']).map((value) => `="${value}"`),
  written(['>', '"', ' ']).map((value) => ` = '${value}'`),
  written(['-']).map((value) => `=县${value.replaceAll(/[\r\n]/gu, '')}`),
);
const attributes = fc
  .array(fc.tuple(blanks, fc.constantFrom('id', 'data-pagefind-body', 'CLASS', 'href', 'hidden'), values), {
    maxLength: 3,
  })
  .map((all) => all.map((parts) => parts.join('')).join(''));
const raw = fc.constantFrom('script', 'style', 'title', 'textarea', 'noscript');
const pieces = fc.oneof(
  written(['<', ' < ', '<1', '>', '"', '\n']),
  fc
    .tuple(names, attributes, fc.constantFrom('', ' ', ' /'))
    .map(([name, own, tail]) => `<${name}${own}${tail}>`),
  fc.tuple(names, fc.constantFrom('', ' ')).map(([name, tail]) => `</${name}${tail}>`),
  fc.constantFrom('<!-- <p> -->', '<!---->', '<!doctype html>', '<!-->', '<?x?>', '</>', '</ p>'),
  fc
    .tuple(raw, written(['<p>', '</', '</scr', '<a href="x">', '"']))
    .map(([name, text]) => `<${name}>${text}</${name.toUpperCase()}>`),
);

describe('scanHtml', () => {
  test('tells tags and texts', () => {
    expect(scan('<!doctype html><p id=a/>一<br/>二&amp;三</p>')).toEqual([
      { start: 'p', attributes: { id: 'a/' }, isSelfClosing: false },
      { text: '一' },
      { start: 'br', attributes: {}, isSelfClosing: true },
      { text: '二&三' },
      { end: 'p' },
    ]);
  });
  test('sees what parse5 sees', () => {
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const source = parts.join('');
        expect(scan(source)).toEqual(tokenize(source));
      }),
      { numRuns: 1000 },
    );
  });
  test('reads no attributes that nobody asks for', () => {
    const seen: unknown[] = [];
    const nothing = (): void => undefined;
    scanHtml('<p id="a" data-b><i id=b>', {
      start: (name, own) => seen.push([name, ...own.keys()]),
      end: nothing,
      text: nothing,
      isRead: (name, own) => name === 'p' && own === ' id="a" data-b',
    });
    expect(seen).toEqual([['p', 'id', 'data-b'], ['i']]);
  });
  test.for(['<p', '<p id="a', '<!-- a', '<p id="a>'])(
    'what %s begins and nothing ends is not told',
    (open) => {
      expect(scan(`一${open}`)).toEqual([{ text: '一' }]);
    },
  );
});
