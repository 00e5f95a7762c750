import { describe, expect, test } from 'vitest';
import { listMessages, parseBody } from '../../document/parse-example.ts';

const tell = (body: string): string[] => listMessages(parseBody(body));

describe('tags of HTML', () => {
  test('one by itself is told with what to write in its place', () => {
    expect(tell('全年<sup>注</sup>投资。')).toEqual([
      expect.stringContaining('不能直接写 HTML 标签“<sup>”。上标请用 ²、³、⁸ 这样的字。'),
    ]);
  });

  test.each([
    [
      'of one line',
      '要<b>抓好</b>养护，<b>重点</b>推进。',
      '这里有 4 个 HTML 标签：<b>，不能直接写。加粗请写成 **文字**。',
    ],
    [
      'of a line that has two kinds',
      '修路<br><b>20</b>公里',
      '这里有 3 个 HTML 标签：<br>、<b>，不能直接写。',
    ],
    ['of lines', '<p>修路。</p>\n<p>养路。</p>', '这里有 4 个 HTML 标签：<p>，不能直接写。'],
    ['of paragraphs', '<p>修路。</p>\n\n<p>养路。</p>', '这里有 4 个 HTML 标签：<p>，不能直接写。'],
    [
      'of three kinds',
      '<b>修路</b><br><u>养路</u>',
      '请改用 Markdown；粘贴来的，请粘贴成纯文字（Ctrl+Shift+V）',
    ],
  ])('those %s are told together', (_, body, told) => {
    expect(tell(body)).toEqual([expect.stringContaining(told)]);
  });

  test('those with text between them are told at their places', () => {
    expect(tell('<b>修路</b>。\n\n养路。\n\n<b>架桥</b>。')).toHaveLength(2);
  });
});
