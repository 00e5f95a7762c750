import { describe, expect, test } from 'vitest';
import { writeDocument } from '../check/example-site.ts';
import { listMessages, parseSource } from './parse-example.ts';

const good = writeDocument();
const colon = '请每行写一个“字段: 值”，用英文冒号，冒号后空一格；值里有英文冒号的，整个值加英文双引号。';
const pairs = '这里少了或多了符号，例如引号、括号没有配对。请检查这一行的引号和方括号。';

/** What is said of a document with these fields. */
const judge = (fields: Record<string, string>) => listMessages(parseSource(writeDocument(fields)));

describe('YAML', () => {
  test.each<[string, string, string[]]>([
    [
      'a tab',
      good.replace('plans: ', 'plans:\n\t- '),
      ['6:1 行首用了制表符（Tab）。请改用空格缩进，整个文件都改。'],
    ],
    ['a doubled field', good.replace('kind: ', 'kind: 甲\nkind: '), ['5:1 同一个字段写了两次。请只留一个。']],
    ['a quote that does not end', good.replace('title: ', 'title: "'), [`2:26 ${pairs}`]],
    [
      'a full-width colon',
      good.replace('title: ', 'title：'),
      ['2:6 “title”后面的冒号“：”是全角的。请写成 title: 值，英文冒号，冒号后空一格。'],
    ],
    [
      'a colon in a value',
      good.replace('title: ', 'title: 云溪: '),
      [`2:8 这里的缩进或冒号不对，读不出字段。${colon}`],
    ],
    [
      'a star at the start',
      good.replace('title: ', 'title: *'),
      ['2:8 值的开头是星号，读不出来。请给整个值加上英文双引号。'],
    ],
  ])('%s', (_name, source, messages) => {
    expect(listMessages(parseSource(source))).toEqual(messages);
  });

  test('that refers to itself does not grow without end', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `x${index}: &x${index} [${index ? `*x${index - 1}, *x${index - 1}` : '甲'}]\n`,
    );
    const { problems } = parseSource(`---\n${bomb.join('')}---\n\n甲\n`);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax']));
    // One for each line.
    expect(problems).toHaveLength(29);
  });
});

describe('fields', () => {
  test.each<[Record<string, string>, string[]]>([
    [{ tilte: '甲' }, ['8:1 不认识的字段“tilte”。是不是想写 title？']],
    [{ title: '""' }, ['2:1 “标题”（title）是空的。请写上它的值；没有值就删去这一行。']],
    [{ title: '2024' }, ['2:1 “标题”（title）“2024”应当是文字。请写成 "2024"，两边加英文双引号。']],
    [
      { topics: '农村公路' },
      [
        '8:1 “主题分类”（topics）“农村公路”应当是列表。请写成 [第一项, 第二项] 的样子，只有一项也要加方括号。',
      ],
    ],
    [
      { topics: '[农村公里, 航空]' },
      [
        '8:10 没有名为“农村公里”的主题。是不是想写 农村公路？可以用的主题有：农村公路、安全应急。',
        '8:16 没有名为“航空”的主题。可以用的主题有：农村公路、安全应急。',
      ],
    ],
    [
      { attachments: '[{title: 甲, file: 没有.pdf}]' },
      [
        '8:26 找不到文件“没有.pdf”（content/plans/yunxi/没有.pdf）。请检查文件名和大小写，或者把文件放到这个位置。',
      ],
    ],
  ])('%j', (fields, messages) => {
    expect(judge(fields)).toEqual(messages);
  });

  test('of a document and its text are checked in one run', () => {
    const places = listMessages(
      parseSource(writeDocument({ tilte: '甲', kind: '年度计划' }, '甲{x}\n\n<b>乙</b>')),
    );
    expect(places.map((message) => message.split(' ')[0])).toEqual(['4:1', '8:1', '11:2', '13:1']);
  });

  test('name attachments', () => {
    const { document } = parseSource(writeDocument({ attachments: '[{title: 附件1, file: 附件1.pdf}]' }));
    expect(document?.assets).toEqual([
      { file: 'content/plans/yunxi/附件1.pdf', path: 'plans/yunxi/附件1.pdf', size: 500, title: '附件1' },
    ]);
  });
});

describe('a file', () => {
  const missing =
    '1:1 文件开头没有文件信息（frontmatter）。请在第一行写 ---，接着写 title: 等字段，再用一行 --- 结束。';
  test('is told that its frontmatter does not end', () => {
    expect(listMessages(parseSource('---\ntitle: 甲\nbureau: yunxi\n\n建成5公里。'))).toEqual([
      '1:1 文件信息（frontmatter）没有结束：第一行有 ---，后面没有单独一行 ---。请在最后一个字段下面另起一行，只写 ---，再空一行写正文。',
    ]);
  });

  test.each(['', '甲', '---\n甲', '\n---\ntitle: 甲\n---\n\n乙', ' ---\ntitle: 甲\n---\n'])(
    '%j has no frontmatter',
    (source) => {
      expect(listMessages(parseSource(source))).toEqual([missing]);
    },
  );

  test.each([
    ['Windows’ line ends', good.replaceAll('\n', '\r\n')],
    ['old line ends', good.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${good}`],
    ['no line end at the end', good.trimEnd()],
    ['spaces after the lines', good.replaceAll('---\n', '---  \n')],
  ])('may have %s', (_name, source) => {
    expect({ ...parseSource(source), source: '' }).toEqual({ ...parseSource(good), source: '' });
    expect(parseSource(source).document?.paragraphs).toMatchObject([
      { text: '今年修好农村公路二十公里。', line: 10 },
    ]);
  });

  test('may have a line of --- in its text', () => {
    const { document, problems } = parseSource(writeDocument({}, '甲。\n\n---\n\n乙。'));
    expect(problems).toEqual([]);
    expect(document?.paragraphs.map(({ text }) => text)).toEqual(['甲。', '乙。']);
  });

  const bytes = new TextEncoder().encode(good);
  const utf16 = (bigEndian: boolean) => {
    const little = Buffer.from(`\uFEFF${good}`, 'utf16le');
    return bigEndian ? little.swap16() : little;
  };
  const advice = '请在编辑器里另存为 UTF-8 编码。';
  test.each<[string, Uint8Array, string]>([
    // 云溪 in GBK
    [
      'GBK',
      Buffer.concat([Buffer.from('---\ntitle: '), Uint8Array.of(0xd4, 0xc6, 0xcf, 0xaa)]),
      `2:8 文件不是 UTF-8 编码，看起来是 GB18030（GBK）。${advice}`,
    ],
    ['UTF-16 LE', utf16(false), `1:1 文件不是 UTF-8 编码，看起来是 UTF-16 LE。${advice}`],
    ['UTF-16 BE', utf16(true), `1:1 文件不是 UTF-8 编码，看起来是 UTF-16 BE。${advice}`],
    [
      'a single bad byte',
      Buffer.concat([bytes, Uint8Array.of(0xff, 0xff)]),
      `11:1 文件不是 UTF-8 编码，不知道是什么编码。${advice}`,
    ],
  ])('in %s is refused', (_name, source, message) => {
    expect(listMessages(parseSource(source))).toEqual([message]);
  });

  test('cut off in a character is refused where it ends', () => {
    const [problem, ...others] = parseSource(Buffer.from(good.trimEnd()).subarray(0, -1)).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'not-utf8', line: 10, column: 13 });
  });

  test('without text is refused', () => {
    expect(listMessages(parseSource(writeDocument({}, '')))).toEqual([
      '9:1 文件没有正文。请在 --- 下面写上正文。',
    ]);
  });
});
