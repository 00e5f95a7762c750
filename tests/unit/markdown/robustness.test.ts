import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyLine, listMessages, listPlaces, parseBody, parseSource } from '../document/parse-example.ts';
import { startProcessorTime } from '../processor-time.ts';

const nasty = [
  ...[
    '<',
    '>',
    '<Note>',
    '</Note>',
    '<Note title="',
    '<Figure src=',
    '<Table caption="甲">',
    '</Table>',
    '/>',
    '{',
    '}',
  ],
  ...[
    '|',
    '| --- |',
    '---',
    '===',
    '[^1]',
    '[^1]: ',
    '![',
    '](',
    ')',
    '[',
    ']: ',
    '"',
    "'",
    '“',
    '`',
    '```',
    '~~',
    '**',
    '*',
  ],
  ...[
    'import x',
    'export const',
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
  ],
  ...[
    'javascript:',
    '&#106;avascript:',
    '&lt;',
    '&#0;',
    '&colon;',
    'java\tscript:',
    'data:text/html,',
    '//example.com',
    '\\',
  ],
  ...[
    '\t',
    '\u0000',
    '\uD800',
    '\uDC00',
    '\uFEFF',
    '\uFDD0',
    '\u2028',
    '\r',
    '\n',
    '\n\n',
    '\n    ',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n## ',
  ],
  ...[
    '云溪',
    '一、',
    '一是',
    '二是',
    '　　',
    ' ',
    'https://',
    'www.',
    'onclick="x"',
    'style="x"',
    '桥.png',
    '附件1.pdf',
    '../',
    '%E4%',
  ],
];
const anything = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...nasty) },
      fc.string({ maxLength: 5, unit: 'binary' }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((all) => all.join(''));

/** Tags with all their attributes. */
function listTags(html: string): string[] {
  return [...html.matchAll(/<[a-z/](?:"[^"]*"|[^>"])*>/giu)].map(([tag]) => tag);
}

/** Where a tag leads. One attribute after the other: the value of a label may end with `src=`. */
function listAddresses(tag: string): string[] {
  const attributes = [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/gu)];
  return attributes.flatMap(([, name = '', value = '']) => (/^(?:href|src)$/iu.test(name) ? [value] : []));
}

test('listAddresses reads attributes, not what stands in them', () => {
  const [tag = ''] = listTags('<a aria-label="甲 src=" href="#p-1">乙</a>');
  expect(listAddresses(tag)).toEqual(['#p-1']);
});

describe('any file', () => {
  test('is parsed quickly and never throws; its page holds no code', { timeout: 60_000 }, () => {
    const property = fc.property(anything, (body) => {
      const elapsed = startProcessorTime();
      const { document, problems } = parseBody(body);
      expect(elapsed()).toBeLessThan(3000);
      for (const { line, column, message, advice } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(message).toMatch(/。$/u);
        expect(advice).toMatch(/[。？]$/u);
      }
      if (!document) return;
      const tags = listTags(document.html);
      expect(
        tags.filter((tag) =>
          /<\/?(?:script|style|iframe|object|embed|form|svg)|\s(?:on\w+|style)=/iu.test(
            tag.replace(/"[^"]*"/gu, '""'),
          ),
        ),
      ).toEqual([]);
      for (const address of tags.flatMap(listAddresses))
        expect(address).toMatch(/^(?:https?:|mailto:|tel:|#|\/(?!\/))/iu);
    });
    fc.assert(property, { numRuns: 600 });
  });

  test('of any bytes never throws', { timeout: 30_000 }, () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      anything.map((text) => Buffer.from(`---\n${text}\n---\n`)),
    );
    const property = fc.property(bytes, (source) => {
      const { document, problems } = parseSource(source);
      expect(document !== undefined || problems.length > 0).toBe(true);
    });
    fc.assert(property, { numRuns: 400 });
  });

  test.each([
    ['[', 4_000],
    ['<', 4_000],
    ['<Note ', 5_000],
    ['{', 4_000],
    ['*甲', 800],
    ['> ', 2_000],
    ['一是', 10_000],
    ['　', 20_000],
    ['![](', 5_000],
    ['| ', 5_000],
    ['5*', 4_000],
    ['https://', 5_000],
    ['[', 500_000],
    ['[甲](', 100_000],
    ['![甲', 100_000],
    ['`', 500_000],
    ['**甲**乙', 60_000],
    ['甲。\n\n', 100_000],
    ['- 甲\n', 100_000],
    ['| 1 | 2 |\n', 50_000],
    ['<Note>\n\n甲\n\n</Note>\n\n', 20_000],
    ['甲[^1]', 80_000],
    ['&amp;', 90_000],
    ['完成投资5亿元，', 55_000],
  ])('%j many times is parsed in seconds', { timeout: 30_000 }, (piece, count) => {
    const elapsed = startProcessorTime();
    parseBody(piece.repeat(count));
    expect(elapsed()).toBeLessThan(10_000);
  });

  test.each<[string, string]>([
    ['a list in a list', Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- 甲`).join('\n')],
    ['rows of backticks', Array.from({ length: 700 }, (_, index) => `${'`'.repeat(index + 1)}甲`).join('')],
    ['a table', `| 甲 | 乙 |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(20_000)}`],
    [
      'footnotes',
      Array.from(
        { length: 5000 },
        (_, index) => `甲[^${String(index)}]。\n\n[^${String(index)}]: 乙。\n`,
      ).join('\n'),
    ],
  ])('%s without end is refused before it is read', (_, body) => {
    const elapsed = startProcessorTime();
    expect(listPlaces(parseBody(body))).toMatchObject([expect.stringMatching(/ unread-markdown$/u)]);
    expect(elapsed()).toBeLessThan(5000);
  });
});

test('what stands in itself too deep is refused, once', () => {
  expect(listPlaces(parseBody('> '.repeat(2000) + '甲'))).toEqual([`${String(bodyLine)}:1 unread-markdown`]);
});

test('a paragraph with too many marks is refused before it is read', () => {
  const elapsed = startProcessorTime();
  expect(listMessages(parseBody(`甲。\n\n乙。\n${'**丙**丁'.repeat(2000)}`))).toEqual([
    `${String(bodyLine + 2)}:1 这一段里的星号、下划线、尖括号、花括号等标记超过 2000 处，读不出来。请把它分成几段，或者删去多余的标记。`,
  ]);
  expect(elapsed()).toBeLessThan(5000);
});

describe('code is refused at its place', () => {
  const at = bodyLine;
  test.each<[string, string[]]>([
    [`import x from 'y'`, [`${at}:1 no-code`]],
    [`import 'y'`, [`${at}:1 no-code`]],
    [`export const x = 1`, [`${at}:1 no-code`]],
    [`export default 1`, [`${at}:1 no-code`]],
    ['甲\nexport * from "y"', [`${at + 1}:1 no-code`]],
    ['甲{1 + 1}乙', [`${at}:2 no-code`]],
    ['{alert(1)}', [`${at}:1 no-code`]],
    ['{/* 注 */}', [`${at}:1 no-code`]],
    ['## 甲{x}', [`${at}:5 no-code`]],
    ['| 甲{x} |\n| --- |', [`${at}:4 no-code`]],
    ['甲<!-- 注 -->', [`${at}:2 no-code`]],
    ['<!-- 注\n\n乙 -->', [`${at}:1 no-code`]],
    ['<Note title={x}>\n\n甲\n\n</Note>', [`${at}:7 no-code`]],
    ['<Note {...x}>\n\n甲\n\n</Note>', [`${at}:7 no-code`]],
    ['<Note onclick="x">\n\n甲\n\n</Note>', [`${at}:7 component-attribute`]],
    ['<Note style="x">\n\n甲\n\n</Note>', [`${at}:7 component-attribute`]],
    ['<script>alert(1)</script>', [`${at}:1 raw-html`]],
    ['<SCRIPT>alert(1)</SCRIPT>', [`${at}:1 unknown-component`]],
    ['甲<script src="x"></script>', [`${at}:2 raw-html`]],
    ['<iframe src="https://www.example.com/"></iframe>', [`${at}:1 raw-html`]],
    ['<style>p{color:red}</style>', [`${at}:1 raw-html`]],
    ['甲<img src=x onerror=alert(1)>', [`${at}:2 raw-html`]],
    ['<Widget />', [`${at}:1 unknown-component`]],
    ['<?php echo 1 ?>', [`${at}:1 raw-html`]],
    ['<!DOCTYPE html>', [`${at}:1 raw-html`]],
  ])('%j', (body, places) => {
    const parsed = parseBody(body);
    expect(listPlaces(parsed)).toEqual(places);
    expect(parsed.document).toBeUndefined();
  });
});

test('what only resembles a tag is text', () => {
  const { document } = parseBody('<svg/onload=alert(1)>');
  expect(document?.html).toContain('&#x3C;svg/onload=alert(1)>');
});

describe('unsafe addresses are refused at their place', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    'java&NewLine;script:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/hosts',
    'blob:x',
    '//www.example.com/',
    '\\\\\\\\www.example.com',
    '/\\\\www.example.com',
  ])('%s', (address) => {
    const parsed = parseBody(`甲\n乙[丙](${address})`);
    expect(listPlaces(parsed)).toEqual([`${bodyLine + 1}:2 unsafe-address`]);
    expect(parsed.document).toBeUndefined();
  });

  test.each([
    '[丙][丁]\n\n[丁]: javascript:alert(1)',
    '[丁]\n\n[丁]: <data:text/html,x>',
    '[丙](<java\tscript:alert(1)>)',
  ])('%j', (body) => {
    const parsed = parseBody(body);
    expect(listPlaces(parsed)).toEqual([`${bodyLine}:1 unsafe-address`]);
  });

  test.each(['<javascript:alert(1)>', '<https://www.example.com>', '<甲@example.com>', '<a@example.com>'])(
    '%s',
    (body) => {
      const parsed = parseBody(body);
      expect(parsed.problems.map(({ rule }) => rule)).toEqual(body.includes('甲') ? [] : ['broken-tag']);
    },
  );

  test.each([
    'https://www.example.com/x',
    'HTTP://www.example.com',
    'mailto:a@example.com',
    'tel:010-12345',
    '#s-1',
    '/plans/',
  ])('%s is safe', (address) => {
    expect(parseBody(`[甲](${address})`).problems).toEqual([]);
  });
});
