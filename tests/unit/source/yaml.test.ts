import { describe, expect, test } from 'vitest';
import { frontmatter } from '../../../src/schema/frontmatter.ts';
import { readYaml } from '../../../src/source/yaml.ts';

const title = '云溪县2024年计划';
const good = `title: ${title}
bureau: yunxi
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-05
provenance: official
`;

function tell(yaml: string): string[] {
  const told: string[] = [];
  const read = readYaml(yaml, frontmatter, ({ rule, line, column, message, advice }) => {
    told.push(`${line}:${column} ${rule} ${message}${advice}`);
  });
  if (told.length > 0) expect(read?.value).toBeUndefined();
  return told;
}

describe('readYaml', () => {
  test('has nothing to say of what is right', () => {
    const right = `${good}keywords: ["“四好农村路”", 双随机、一公开, "甲，乙"]\nabstract: “十四五”期间修路。\nsource:\n  name: 甲\n  title: 《乙》\n`;
    expect(tell(right)).toEqual([]);
  });

  test.each([
    [
      'a full-width colon',
      good.replace('title:', 'title：'),
      '1:6 yaml-syntax “title”后面的冒号“：”是全角的。请写成 title: 值，英文冒号，冒号后空一格。',
    ],
    [
      'a small colon',
      good.replace('title:', 'title﹕'),
      '1:6 yaml-syntax “title”后面的“﹕”不是英文的冒号。请写成 title: 值，英文冒号，冒号后空一格。',
    ],
    [
      'a full-width brace',
      `${good}source: ｛name: 甲｝\n`,
      '7:9 yaml-syntax “｛”不是英文的花括号。请不用花括号：另起一行，缩进两格，每行写一个“字段: 值”。',
    ],
    [
      'a full-width dash of a list',
      `${good}keywords:\n  － 公路\n  － 养护\n`,
      '8:3 yaml-syntax 一项前面的“－”不是英文的短横。请另起一行写成 - 值，英文短横，短横后空一格；值就是这样开头的，两边加英文双引号。',
    ],
    [
      'full-width spaces before a field',
      `${good}source:\n\u3000\u3000name: 甲\n\u3000\u3000title: 乙\n`,
      '8:1 yaml-syntax “name”前面的空格不是普通的空格，不算缩进。请在 source: 下面的各行前面各空两格，用英文输入法的空格。',
    ],
    [
      'full-width spaces before a field that belongs nowhere',
      good.replace('kind', '\u3000kind'),
      '1:1 missing-field 缺少“文种”（kind）。请加上 kind: 和它的值。',
      '3:1 unknown-field “kind”前面的空格不是普通的空格。请改用英文输入法的空格缩进。',
    ],
    [
      'full-width figures of a period',
      good.replace('"2024"', '"２０２４"'),
      '4:9 invalid-value “plans”“２０２４”里有全角的字母、数字或符号。请写成 2024。',
    ],
    [
      'full-width figures of a day',
      good.replace('2024-01-05', '2024－01－05'),
      '5:1 invalid-value “发布日期”（published）“2024－01－05”里有全角的字母、数字或符号。请写成 2024-01-05。',
    ],
    [
      'full-width letters of a word',
      good.replace('official', 'ｏｆｆｉｃｉａｌ'),
      '6:1 invalid-value “文本性质”（provenance）“ｏｆｆｉｃｉａｌ”里有全角的字母、数字或符号。请写成 official。',
    ],
    [
      'a day without dashes',
      good.replace('2024-01-05', '20240105'),
      '5:1 invalid-value “发布日期”（published）“20240105”应当是文字。请写成 2024-01-05 这样的格式。',
    ],
    [
      'a tag in a title',
      good.replace(title, '云溪县<br>2024年计划'),
      '1:1 invalid-value 标题里的“<br>”会照原样显示。请删去它，标题只写文字，写成一行。',
    ],
    [
      'marks of bold type in a title',
      good.replace(title, '云溪县**2024年**计划'),
      '1:1 invalid-value 标题里的“**”会照原样显示。请删去它，标题只写文字，写成一行。',
    ],
    [
      'one in the last line',
      `${good}abstract：甲\n`,
      '7:9 yaml-syntax “abstract”后面的冒号“：”是全角的。请写成 abstract: 值，英文冒号，冒号后空一格。',
    ],
    [
      'one in a list',
      `${good}attachments:\n  - title：甲\n    file: 甲.pdf\n`,
      '8:10 yaml-syntax “title”后面的冒号“：”是全角的。请写成 title: 值，英文冒号，冒号后空一格。',
    ],
    [
      'a colon without a space',
      good.replace('title: ', 'title:'),
      '1:6 yaml-syntax “title”的冒号后面没有空格。请写成 title: 值，英文冒号，冒号后空一格。',
    ],
    [
      'a full-width space',
      good.replace('title: ', 'title:\u3000'),
      '1:7 yaml-syntax “title”的冒号后面不是普通的空格。请写成 title: 值，英文冒号，冒号后空一格。',
    ],
    [
      'full-width brackets',
      good.replace('["2024"]', '【“2024”，2025】'),
      '4:8 yaml-syntax 括号“【】”不是英文的方括号。要写列表，请写成 ["2024", 2025]；正文里就是这样的，两边加英文双引号。',
    ],
    [
      'Chinese quotation marks in a list',
      good.replace('["2024"]', '[“2024”]'),
      '4:9 yaml-syntax 值两边的引号 “ ” 不是一对英文引号，会当作值里的字。请写成 "2024"，两边用英文双引号；正文里就有中文引号的，外面再加英文双引号。',
    ],
    [
      'Chinese quotation marks around a text',
      good.replace(title, `“${title}”`),
      `1:8 yaml-syntax 值两边的引号 “ ” 不是一对英文引号，会当作值里的字。请写成 "${title}"，两边用英文双引号；正文里就有中文引号的，外面再加英文双引号。`,
    ],
    [
      'quotation marks of two sorts',
      `${good}abstract: "甲”\n`,
      '7:13 yaml-syntax 引号一边是英文的 "，一边是中文的 ”，没有配对。请写成 "甲"，两边都用英文双引号。',
    ],
    [
      'a full-width comma between quoted items',
      good.replace('["2024"]', '["2024"，"2025"]'),
      '4:15 yaml-syntax 列表里的“，”是中文的标点。每两项之间请用英文逗号，逗号后空一格。',
    ],
    [
      'a full-width comma between items',
      `${good}keywords: [甲，乙]\n`,
      '7:12 yaml-syntax 列表里的逗号“，”是全角的，“甲，乙”成了一项。每两项之间请用英文逗号，写成 甲, 乙；本来就是一项的，加英文双引号。',
    ],
    [
      'tabs, once',
      `${good}source:\n\tname: 甲\n\ttitle: 乙\n`,
      '8:1 yaml-syntax 行首用了制表符（Tab）。请改用空格缩进，整个文件都改。',
    ],
    [
      'a sign at the start',
      `${good}abstract: @甲\n`,
      '7:11 yaml-syntax 值的开头是符号，读不出来。请给整个值加上英文双引号。',
    ],
    [
      'an optional field without a value',
      `${good}keywords:\n`,
      '7:1 invalid-value “主题词”（keywords）后面没有写值。没有的，请删去这一行。',
    ],
    [
      'a field without a value',
      good.replace('kind: 年度工作计划', 'kind:'),
      '3:1 missing-field “文种”（kind）后面没有写值。请在 kind: 后面写上它的值。',
    ],
    [
      'an empty item',
      `${good}keywords: [甲, ~]\n`,
      '7:15 invalid-value “主题词”（keywords）的第 2 项是空的。请写上这一项，或者删去它。',
    ],
    [
      'a number, as it is written',
      `${good}indexNumber: 1.10\n`,
      '7:1 invalid-value “索引号”（indexNumber）“1.10”应当是文字。请写成 "1.10"，两边加英文双引号。',
    ],
  ])('names %s', (_, yaml, ...told) => {
    expect(tell(yaml)).toEqual(told);
  });

  test('names every field that has one', () => {
    expect(tell(good.replaceAll(': ', '：'))).toHaveLength(6);
  });
});

describe('what YAML reads without a word as something else', () => {
  test.each([
    [
      'a hash that cuts the value off',
      `${good}abstract: 实施 #1桥和 #2桥\n`,
      '7:11 yaml-syntax “ #”后面的字“1桥和 #2桥”会当作批注丢掉。是值里的字，请给整个值加上英文双引号；是批注，请在 # 后面空一格。',
    ],
    [
      'an exclamation mark that makes a type of a word',
      `${good}abstract: !note 通知全文\n`,
      '7:17 yaml-syntax 值的开头是“!”，后面连着的字会丢掉。请给整个值加上英文双引号。',
    ],
    [
      'an ampersand that makes a name of a word',
      `${good}topics:\n  - &甲 乙\n`,
      '8:8 yaml-syntax 值的开头是“&”，后面连着的字会丢掉。请给整个值加上英文双引号。',
    ],
    [
      'a title of two lines',
      good.replace(title, '云溪县\n  2024年计划'),
      '1:8 yaml-syntax 标题写成了几行，中间会多出空格。请写成一行。',
    ],
    [
      'fields of a field that are not indented, once',
      `${good}source:\nname: 云溪县\nurl: https://www.example.com/\n`,
      '8:1 yaml-syntax “name”是 source 里的字段，前面要缩进。请在 source: 下面的各行前面各空两格，用英文输入法的空格。',
    ],
    [
      'a full-width colon in an entry',
      `${good}accepted:\n  - rule：numbering\n    reason：原文\n`,
      '8:5 yaml-syntax “rule”后面的冒号“：”是全角的。请写成 rule: 值，英文冒号，冒号后空一格。',
    ],
    [
      'a missing field that has another name',
      good.replace('plans', 'plan').replace('title', 'titel'),
      '1:1 unknown-field 不认识的字段“titel”。是不是想写 title？',
      '4:1 unknown-field 不认识的字段“plan”。是不是想写 plans？',
    ],
    [
      'an entry with another name for its fields',
      `${good}accepted:\n  - numbering: 原文如此\n`,
      '8:5 unknown-field 不认识的字段“numbering”。这里可以写的字段有：rule、at、reason。',
    ],
    [
      'what follows on the same line from its first mistake',
      `${good}- title: 云溪县\n`,
      '7:1 yaml-syntax 这里的缩进或冒号不对',
    ],
    [
      'half of what a repeal needs',
      `${good}validity:\n  status: 废止\n  date: 2024-06-30\n`,
      '7:1 incomplete-validity 有效性是“废止”，但没有写明原因。请在 validity 下补上 reason（原因）。',
    ],
  ])('tells %s', (_what, yaml, ...expected) => {
    const told = tell(yaml);
    expect(told).toHaveLength(expected.length);
    expected.forEach((one, index) => {
      expect(told[index]).toContain(one);
    });
  });

  test.each([
    ['remarks', `${good}topics: [农村公路] # 一个\nabstract: 修路。 # 摘要\n`],
    ['quoted hashes', `${good}abstract: "实施 #1桥"\n`],
    ['a hash within a word', `${good}abstract: 实施1#桥、2#桥\n`],
    ['a long text of several lines', `${good}abstract: >-\n  修路，\n  修桥。\n`],
  ])('has nothing to say of %s', (_what, yaml) => {
    expect(tell(yaml)).toEqual([]);
  });
});
