import { describe, expect, test } from 'vitest';
import { mayDiffer } from '../../../../src/check/mdx/may-differ.ts';
import { notMdx } from '../../../../src/check/rules/not-mdx.ts';
import { applyFixes, readExample, runRule, tell } from '../check-document.ts';

/** The body after all that is certain has been fixed at once. */
function fix(body: string): string {
  const { source } = readExample(body);
  return applyFixes(source, runRule(notMdx, body)).split('---\n\n')[1]?.trimEnd() ?? '';
}

const unread = '别的程序读不出这份文件。';

describe('notMdx', () => {
  test.each<[string, string, string[], string]>([
    [
      'a sign of comparison',
      '投诉率<5%，\\<5%，< 5%，a<b。',
      [`10:4 这里的 < 在 MDX 里是标签的开头，${unread}`, `10:19 这里的 < 在 MDX 里是标签的开头，${unread}`],
      '投诉率\\<5%，\\<5%，< 5%，a\\<b。',
    ],
    [
      'a sign at the end of a paragraph',
      '甲<\n乙<',
      [`11:2 这里的 < 在 MDX 里是标签的开头，${unread}`],
      '甲<\n乙\\<',
    ],
    [
      'a merged cell',
      '| 甲 | < |\n| - | - |\n| 乙 | <5 |',
      [
        `10:7 格子里单独的 < 在 MDX 里是标签的开头，${unread}`,
        `12:7 这里的 < 在 MDX 里是标签的开头，${unread}`,
      ],
      '| 甲 | ← |\n| - | - |\n| 乙 | \\<5 |',
    ],
    [
      'the description of an image',
      '![宽<5米{甲}](桥.png)',
      [
        `10:4 这里的 < 在 MDX 里是标签的开头，${unread}`,
        `10:7 图片说明里的 { 在 MDX 里是程序的开头，${unread}`,
      ],
      '![宽\\<5米\\{甲}](桥.png)',
    ],
    [
      'a word that begins a module, at the beginning of a block only',
      'import 设备\nexport 贸易\n\n- import 设备\n\nexport 贸易',
      [
        `10:1 一段开头的 import 在 MDX 里是程序的开头，${unread}`,
        `15:1 一段开头的 export 在 MDX 里是程序的开头，${unread}`,
      ],
      ' import 设备\nexport 贸易\n\n- import 设备\n\n export 贸易',
    ],
    [
      'an attribute',
      '<Note title="甲\\*乙\\\\丙\\&lt;">\n\n丁\n\n</Note>',
      ['10:14 属性里的反斜杠，别的 MDX 程序会显示出来。'],
      '<Note title="甲*乙&#92;丙&amp;lt;">\n\n丁\n\n</Note>',
    ],
    [
      'marks between digits',
      '5*3*2，3~5，3~~5，6~~8',
      ['10:2', '10:4', '10:12', '10:17'].map(
        (place, index) => `${place} 这里的 ${index < 2 ? '*' : '~~'} 别的 MDX 程序当作标记，不会显示。`,
      ),
      '5\\*3\\*2，3~5，3\\~\\~5，6\\~\\~8',
    ],
    [
      'marks that hide names',
      '张**、李**',
      ['10:2 遮住姓名或号码的星号，别的 MDX 程序当作标记，不会显示。'],
      '张\\*\\*、李\\*\\*',
    ],
    [
      'marks that hide names, in other sentences and one by one',
      '车主王**未检验，司机李**被查处。\n\n车主王*未检验，司机李*被查处。',
      ['10:4', '12:4'].map((place) => `${place} 遮住姓名或号码的星号，别的 MDX 程序当作标记，不会显示。`),
      '车主王\\*\\*未检验，司机李\\*\\*被查处。\n\n车主王\\*未检验，司机李\\*被查处。',
    ],
    [
      'marks that hide a name and a plate',
      '车主王**驾驶湘N*****小客车。',
      ['10:4 这里的 ** 别的', '10:10 这里的 ***** 别的'].map(
        (start) => `${start} MDX 程序当作标记，不会显示。`,
      ),
      '车主王\\*\\*驾驶湘N\\*\\*\\*\\*\\*小客车。',
    ],
    [
      'emphasis, which only its author can fix',
      '甲*乙*',
      ['10:2 这里成对的 * 别的 MDX 程序当作斜体，不会显示。'],
      '甲*乙*',
    ],
    [
      'numbers that do not follow each other',
      '1. 甲\n2. 乙\n4. 丙\n5. 丁',
      [
        '12:1 编号“4.”别的 MDX 程序会重新数过，显示的不是它。',
        '13:1 编号“5.”别的 MDX 程序会重新数过，显示的不是它。',
      ],
      '1. 甲\n2. 乙\n\n4\\. 丙\n\n5\\. 丁',
    ],
    [
      'numbers with a bracket, in a quotation',
      '> 甲\n> 1) 乙',
      ['11:3 编号“1)”别的 MDX 程序会重新数过，显示的不是它。'],
      '> 甲\n> \n> 1\\) 乙',
    ],
    [
      'a box',
      '- [ ] 甲\n- [x]乙',
      ['10:3 一项开头的方括号，别的 MDX 程序会变成复选框。'],
      '- \\[ ] 甲\n- [x]乙',
    ],
    [
      'addresses with markup behind or in them',
      '见**https://a.cn**。\n\n见https://a.cn/，www.a.cn 和[https://a.cn](https://a.cn)**。**\n\nwww.a.cn/a\\_b',
      ['10:9', '14:4'].map((place) => `${place} 别的 MDX 程序会把网址里和网址后面的标记也当作网址。`),
      '见**https\\://a.cn**。\n\n见https://a.cn/，www.a.cn 和[https://a.cn](https://a.cn)**。**\n\nwww\\.a.cn/a\\_b',
    ],
    ['code, addresses of links', '`a<b` `{a}` [甲](<https://a.cn/*a*b*>)\n\n```\n<b> *a* {c}\n```', [], ''],
    [
      'what is written for everybody',
      ' import 设备\n\n1. 甲\n2. 乙\n\n**丙** ^ } ~ a_b 3~5 5*3 \\* https://a.cn/a_b',
      [],
      '',
    ],
  ])('finds %s', (_, body, findings, fixed) => {
    expect(tell(runRule(notMdx, body))).toEqual(findings);
    expect(fix(body)).toBe(findings.length > 0 ? fixed : body);
  });

  test('gives each of many signs its place', () => {
    const findings = runRule(notMdx, '投诉率<5%。\n\n'.repeat(300));
    expect(findings.map(({ line, column }) => [line, column])).toEqual(
      Array.from({ length: 300 }, (_, index) => [10 + 2 * index, 4]),
    );
  });

  test('says what to write', () => {
    expect(runRule(notMdx, '3) 甲*乙*').map(({ advice }) => advice)).toEqual([
      '请写成 3\\)，和上面一段之间空一行。',
      '要强调请写成 **文字**；正文里就是 * 的，请写成 \\*。',
    ]);
    expect(runRule(notMdx, 'www.a.cn/a\\_b')).toMatchObject([
      { advice: '请把网址里第一个 . 写成 \\.，显示的不变；或者写成 [文字](网址) 的样子。' },
    ]);
  });
});

describe('mayDiffer', () => {
  test('spares documents of text, bold type, lists, tables, links and components a second reading', () => {
    const body = `## 一、公路

**1.新改建。**建成20公里，3~5万元。[^1]见[公告](https://www.a.cn/a_b/)。**完**

* 甲
- <Target measure="roads">建成8公里</Target>

<Table caption="表1 里程">

| 甲 | ← |
| -- | -: |
| 乙 | ^ |

</Table>

[^1]: 含续建。`;
    expect(mayDiffer(body)).toBe(false);
    expect(mayDiffer(`${body}\n\n纵坡<5%`)).toBe(true);
  });
});
