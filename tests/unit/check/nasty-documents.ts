import fc from 'fast-check';

/** What Markdown and MDX make of signs depends on what stands beside them: any of these may meet any other. */
const fragment = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '甲',
      '乙',
      '文字',
      '张',
      '、李',
      '，',
      '。',
      '（',
      '）',
      '＜',
      '｛',
      '5',
      '１',
      'a',
      'x',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '<',
      'a<b',
      '5%<10',
      '<5%',
      '{',
      '}',
      '\\<',
      '\\{',
      '&lt;',
      '&amp;',
      '&#42;',
      '&copy;',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '~',
      '~~',
      '*',
      '**',
      '_',
      '__',
      '`',
      '``',
      '5*3',
      '3~~5',
      '\\*',
      '\\**',
      '](https://a.cn/x\\*y)',
      '\\_',
      '`{a}`',
      '`a<b`',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'https://a.cn/x',
      'http://www.x.gov.cn',
      'www.x.gov.cn',
      'www.x.cn/a_b',
      'a@b.cn',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '[甲](https://a.cn)',
      '![图](桥.png)',
      '![图<](桥.png)',
      '[^1]',
    ),
  },
  { weight: 3, arbitrary: fc.constantFrom(' ', '  ', '\t', '\u3000', '\u00A0') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '^',
      '|',
      '\\|',
      '\\',
      '/',
      '>',
      '#',
      '-',
      '+',
      '=',
      ':',
      '"',
      "'",
      '%',
      '@',
      '.',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('1.', '2)', '[ ]', '[x] ', 'import', 'import ', 'export ') },
  { weight: 1, arbitrary: fc.constantFrom('<https://a.cn>', '<!-- -->', '<b>', '<Note>', '</Note>') },
);
const words = fc.array(fragment, { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));

const beginning = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '## ',
    '- ',
    '* ',
    '> ',
    '> - ',
    '- > ',
    '1. ',
    '2. ',
    '1) ',
    '3. ',
    '> 1. ',
    '   1. ',
    '  - ',
  ],
  ...['    ', '  ', '\t', '- [ ] ', '1. [x] ', 'import ', 'export '],
);
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n', '  \n', '\\\n', '\r\n', '\r\n\r\n');
const line = fc.tuple(beginning, words, lineEnd).map((parts) => parts.join(''));

const cell = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom('<', '^', '←', '\\<', '\\^', '&larr;', '') },
);
const table = fc
  .tuple(
    fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
      ),
    fc.constantFrom('', '', '> ', '  '),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([rows, prefix, end]) => {
    const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
    lines.splice(1, 0, `|${' - |'.repeat(rows[0]?.length ?? 0)}`);
    return `${end}${lines.map((one) => prefix + one + end).join('')}${end}`;
  });

const attribute = fc
  .array(fc.constantFrom('甲', '<', '{', '}', '\\*', "\\'", '\\\\', '&lt;', '\\&lt;', '\\a', '>', '\n'), {
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

/** Each line with a beginning of its own: a quotation, or an item with what belongs to it. */
function indent(blocks: readonly string[], first: string, others: string): string {
  const lines = blocks.join('').split('\n');
  return `${lines.map((one, index) => (index === 0 ? first : others) + one).join('\n')}\n\n`;
}

const block = fc.letrec<{ block: string; wrapped: string }>((tie) => {
  const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 3 });
  return {
    block: fc.oneof(
      { weight: 6, arbitrary: line },
      { weight: 2, arbitrary: table },
      { weight: 2, arbitrary: tie('wrapped') },
    ),
    wrapped: fc.oneof(
      fc
        .tuple(attribute, blocks)
        .map(([title, inner]) => `\n<Note title="${title}">\n\n${inner.join('')}\n\n</Note>\n\n`),
      fc
        .tuple(attribute, table)
        .map(([caption, inner]) => `\n<Table caption="表${caption}">\n${inner}\n</Table>\n\n`),
      attribute.map((caption) => `\n<Figure src="桥.png" alt="图" caption="${caption}" />\n\n`),
      fc
        .tuple(words, words, words)
        .map(([a, b, c]) => `甲${a}<Target project="ring-road" period="2024">${b}</Target>${c}\n\n`),
      fc
        .tuple(words, fc.constantFrom('', '1) ', '2. '), words)
        .map(([a, number, b]) => `${a}[^1]\n\n[^1]: ${number}${b}\n\n`),
      fc.tuple(words, words).map(([a, b]) => `\`\`\`\n${a}\n${b}\n\`\`\`\n\n`),
      fc.tuple(words, words, words).map(([a, b, c]) => `1. ${a}\n2. ${b}\n4. ${c}\n\n`),
      blocks.map((inner) => indent(inner, '> ', '> ')),
      blocks.map((inner) => indent(inner, '- ', '  ')),
    ),
  };
}).block;

/** Bodies of documents that other programs may read in another way, or not at all; about half have no errors. */
export const nastyBody = fc.oneof(
  { weight: 1, arbitrary: words },
  { weight: 2, arbitrary: fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join('')) },
);
