import { describe, expect, test } from 'vitest';
import { listMessages, listPlaces, parseBody, readBody } from '../document/parse-example.ts';
import { readHtmlText } from '../document/read-html.ts';

const figureAdvice = '请写成 <Figure src="桥.jpg" alt="图片里是什么" caption="图1 图题" /> 的样子。';
const noteAdvice = '请写成 <Note title="说明">一段文字</Note>（标签各占一行） 的样子。';
const tableAdvice =
  '请写成 <Table caption="表1 表题">表格</Table>（标签各占一行，表格前后各空一行） 的样子。';

/** HTML without anchors and links to them. */
function readPlainHtml(body: string): string {
  return readBody(body)
    .html.replace(/<a href="#[^"]*" aria-label="本段链接[^>]*><\/a>/gu, '')
    .replace(/ id="[^"]*"/gu, '')
    .replaceAll('\n', '');
}

describe('Note', () => {
  test('is a note with a title', () => {
    expect(readPlainHtml('<Note title="口径 &quot;说明&quot;">\n\n甲。\n\n- 乙\n\n</Note>')).toBe(
      '<div class="note" role="note" aria-label="口径 &#x22;说明&#x22;"><p class="note-title">口径 "说明"</p>' +
        '<p>甲。</p><ul><li><p>乙</p></li></ul></div>',
    );
  });

  test.each(['<Note>甲。</Note>', '<Note>\n甲。\n</Note>', '<Note>\n\n甲。\n\n</Note>'])(
    '%j is a note',
    (body) => {
      expect(readPlainHtml(body)).toBe('<div class="note" role="note" aria-label="说明"><p>甲。</p></div>');
    },
  );

  test('stands in a list or a quotation too', () => {
    expect(readPlainHtml('> <Note\n> title="甲">\n>\n> 乙\n>\n> </Note>')).toBe(
      '<blockquote><div class="note" role="note" aria-label="甲"><p class="note-title">甲</p><p>乙</p></div></blockquote>',
    );
  });
});

describe('Figure', () => {
  const html =
    '<figure><img src="/files/plans/yunxi/%E6%A1%A5.png" alt="云溪大桥" width="640" height="480" loading="lazy" decoding="async">' +
    '<figcaption>图1 云溪大桥</figcaption></figure>';

  test.each([
    '<Figure src="桥.png" alt="云溪大桥" caption="图1 云溪大桥" />',
    `<Figure src='桥.png' alt='云溪大桥' caption='图1 云溪大桥'/>`,
    '<Figure\n  src="桥.png"\n  alt="云溪大桥"\n  caption="图1 云溪大桥"\n/>',
    '![云溪大桥](桥.png "图1 云溪大桥")',
  ])('%j is a figure with a caption', (body) => {
    expect(readPlainHtml(body)).toBe(html);
    expect(readBody(body).paragraphs).toMatchObject([{ kind: 'caption', text: '图1 云溪大桥', line: 10 }]);
  });
});

describe('Table', () => {
  test('has its caption above it', () => {
    const { paragraphs, html } = readBody(
      '<Table caption="表1 里程">\n\n| 路 | 公里 |\n| --- | ---: |\n| 甲 | 5 |\n\n</Table>',
    );
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['caption', '表1 里程'],
      ['row', '路\t公里'],
      ['row', '甲\t5'],
    ]);
    expect(html).toMatch(/^\s*<figure class="table-figure"><figcaption/u);
    expect(html).toContain('<td class="align-right">5');
  });
});

describe('mistakes', () => {
  test.each<[string, string[]]>([
    ['<Note>\n\n甲', ['10:1 标签“<Note>”没有结束标签。请在内容后面另起一行写 </Note>。']],
    ['甲\n\n</Note>', ['12:1 结束标签“</Note>”没有开始标签。请删去它，或者补上开始标签。']],
    [
      '<Note>\n\n甲\n\n</Table>',
      ['14:1 结束标签“</Table>”和第 10 行的开始标签“<Note>”不一样。请把它改成 </Note>。'],
    ],
    ['<Note\n\n甲', ['10:1 标签“<Note”没有写完整。' + noteAdvice]],
    ['甲<Note>乙</Note>丙', ['10:2 组件“Note”要单独成段，里面要有文字。' + noteAdvice]],
    ['甲\n\n<Note></Note>', ['12:1 组件“Note”要单独成段，里面要有文字。' + noteAdvice]],
    ['<Note>\n\n<Note>\n\n甲\n\n</Note>\n\n</Note>', ['12:1 组件“Note”里面不能再放“Note”。' + noteAdvice]],
    ['<Note title=甲>\n\n乙\n\n</Note>', ['10:7 组件“Note”的属性“title”不是引号里的文字。' + noteAdvice]],
    ['<Note 标题="甲">\n\n乙\n\n</Note>', ['10:7 组件“Note”没有名为“标题”的属性。' + noteAdvice]],
    [
      '<Table caption="表1">\n\n甲\n\n</Table>',
      ['10:1 组件“Table”里面要有一个表格，而且只有一个，表格前后各空一行。' + tableAdvice],
    ],
    ['<Figure src=桥.png alt="桥" />', ['10:9 组件“Figure”的属性“src”不是引号里的文字。' + figureAdvice]],
    ['甲\n\n<Figure src="桥.png" />', ['12:1 组件“Figure”缺少属性“alt”（图片里是什么）。' + figureAdvice]],
    [
      '甲\n\n<Figure src="桥.png" alt="" />',
      ['12:21 组件“Figure”的属性“alt”（图片里是什么）是空的。' + figureAdvice],
    ],
    [
      '甲\n\n<Figure src="桥.png" alt="桥" alt="桥" />',
      ['12:29 组件“Figure”的属性“alt”写了两次。' + figureAdvice],
    ],
    [
      '<Notebook>',
      ['10:1 没有名为“Notebook”的组件。可以用的组件有：<Note>、<Figure>、<Table>、<Target>、<Result>。'],
    ],
    ['<note>\n\n甲\n\n</note>', ['10:1 不能直接写 HTML 标签“<note>”。是不是想写组件 <Note>？']],
  ])('%j', (body, messages) => {
    const parsed = parseBody(body);
    expect(listMessages(parsed)).toEqual(messages);
    expect(parsed.document).toBeUndefined();
  });

  test('in one document are all told in one run', () => {
    const body =
      '<Note>\n\n甲\n\n<Figure src="桥.png" />\n\n<Table caption="表">\n\n乙{x}\n\n</Table>\n\n<b>丙</b> [丁](没有.pdf)';
    expect(listPlaces(parseBody(body))).toEqual([
      '10:1 broken-tag',
      '14:1 component-attribute',
      '16:1 component-children',
      '18:2 no-code',
      '22:1 raw-html',
      '22:10 missing-file',
    ]);
  });

  test('of a tag leave no trace in escaped text', () => {
    expect(readHtmlText(readBody('写作 \\<Note> 的是说明，`<Figure />` 是图。').html).trim()).toBe(
      '写作 <Note> 的是说明，<Figure /> 是图。',
    );
  });
});
